import { emptyList, ofCompany } from '../platform/route-example.ts';
import { z } from 'zod';
import { companiesWithCapability } from '../platform/actor.ts';
import { anyObject, instant } from '../platform/answer-shapes.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { listEvents } from './repository.ts';

const event = z.object({
  /** A whole number as text. */
  id: z.string(),
  kind: z.string(),
  version: z.int(),
  company: z.uuid().nullable(),
  collection: z.string(),
  subject: z.uuid(),
  before: anyObject.nullable(),
  after: anyObject.nullable(),
  user: z.uuid().nullable(),
  persona: z.string().nullable(),
  source: z.string().nullable(),
  via: z.string().nullable(),
  requestId: z.string().nullable(),
  occurredAt: instant,
});

const list = defineRoute({
  tags: ['Events'],
  access: ['audit-read'],
  method: 'get',
  path: '/events',
  summary: 'What happened in your companies, newest first: who, what, before and after',
  query: z.object({
    company: z.uuid().optional(),
    collection: z.string().max(64).optional(),
    subject: z.uuid().optional(),
    kind: z.string().max(100).optional(),
    before: z
      .string()
      .regex(/^[1-9]\d{0,17}$/)
      .optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: z.object({ events: z.array(event), next: z.string().nullable() }),
  example: { by: 'auditor', query: ofCompany, showsNothing: emptyList('events') },
  handler: async ({ knex, actor, query }) => {
    const events = await listEvents(knex, companiesWithCapability(actor, 'audit-read'), query);
    const last = events.at(-1);
    return { events, next: events.length === query.limit && last ? last.id : null };
  },
});

export const routes: Route[] = [list];
