import { z } from 'zod';
import { ACTIVITY_GROUP_NAMES } from '../../../domain/activity/index.ts';
import { companiesWithCapability } from '../platform/actor.ts';
import { emptyList, ofCompany } from '../platform/route-example.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { activityEntry, readActivity } from './read-activity.ts';
import { peopleOf } from './repository.ts';

const EntryId = z
  .string()
  .regex(/^[1-9]\d{0,17}$/)
  .optional();
const Instant = z.iso.datetime({ offset: true }).optional();

const list = defineRoute({
  tags: ['Activity'],
  access: ['audit-read'],
  method: 'get',
  path: '/activities',
  summary: 'Who changed what in your companies, newest first, with names in place of ids',
  query: z.object({
    company: z.uuid().optional(),
    group: z.enum(ACTIVITY_GROUP_NAMES).optional(),
    order: z.uuid().optional(),
    user: z.uuid().optional(),
    from: Instant,
    until: Instant,
    /** Entries older than this one. */
    before: EntryId,
    /** Entries newer than this one. */
    after: EntryId,
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: z.object({ entries: z.array(activityEntry), next: z.string().nullable() }),
  example: { by: 'auditor', query: ofCompany, showsNothing: emptyList('entries') },
  handler: async ({ knex, actor, query, schema }) => {
    const scope = companiesWithCapability(actor, 'audit-read');
    const entries = await readActivity(knex, schema, { ...query, scope });
    const last = entries.at(-1);
    return { entries, next: entries.length === query.limit && last ? last.id : null };
  },
});

const people = defineRoute({
  tags: ['Activity'],
  access: ['audit-read'],
  method: 'get',
  path: '/activities/people',
  summary: 'Whose changes the timeline can be narrowed to',
  response: z.object({ people: z.array(z.object({ id: z.uuid(), name: z.string() })) }),
  example: { by: 'auditor' },
  handler: async ({ knex, actor }) => ({
    people: await peopleOf(knex, companiesWithCapability(actor, 'audit-read')),
  }),
});

export const routes: Route[] = [list, people];
