import { z } from 'zod';
import { companyWith } from '../leave/index.ts';
import { day, instant, meantDay } from '../platform/answer-shapes.ts';
import { inTransaction } from '../platform/context.ts';
import { instantText } from '../platform/instant-text.ts';
import { languageOfCaller } from '../platform/language.ts';
import { emptyList, ofCompany } from '../platform/route-example.ts';
import { bytes, defineRoute, rawReply, type Route } from '../platform/route.ts';
import { ENTRY_KINDS } from './entries.ts';
import { makeFeed, readFeed, revokeFeed } from './use-cases/feed.ts';
import { findMeeting } from './use-cases/find-meeting.ts';
import { readCalendar } from './use-cases/read-calendar.ts';
import { readWorkload } from './use-cases/read-workload.ts';
import { changeMeeting, dropMeeting, makeMeeting } from './use-cases/save-meeting.ts';

const TAGS = ['Calendar'];
const SEE = ['calendar', 'leave-request'] as const;
const Id = z.object({ id: z.uuid() });
/** A month with the ends of the weeks around it. */
const LONGEST_DAYS = 45;
const DAY_MS = 86_400_000;
const rootOf = (publicUrl: unknown): string => String(publicUrl ?? '').replace(/\/+$/, '');
/** What was said; the rest stays. */
const given = <T extends object>(body: T) =>
  Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as T;
const moment = instantText.transform((text) => new Date(text));

const entry = z.object({
  id: z.uuid(),
  kind: z.enum(ENTRY_KINDS),
  people: z.array(z.uuid()),
  title: z.string(),
  place: z.string().nullable(),
  startsAt: instant,
  endsAt: instant,
  isAllDay: z.boolean(),
  state: z.string().nullable(),
  order: z.uuid().nullable(),
  version: z.int().nullable(),
  canMove: z.boolean(),
});

const ids = z
  .string()
  .max(4_000)
  .transform((text) => text.split(',').filter(Boolean))
  .pipe(z.array(z.uuid()).max(100));

const read = defineRoute({
  method: 'get',
  path: '/calendar',
  summary: 'Visits, deadlines, meetings and leave of some days, by person',
  description:
    'Up to 45 days. Who may not see the calendar of others gets his own. `people` and `kinds` are lists with commas.',
  tags: TAGS,
  access: SEE,
  query: z
    .object({
      company: z.uuid().optional(),
      from: meantDay,
      until: meantDay,
      mine: z.enum(['true', 'false']).default('false'),
      people: ids.optional(),
      team: z.uuid().optional(),
      kinds: z
        .string()
        .max(200)
        .transform((text) => text.split(',').filter(Boolean))
        .pipe(z.array(z.enum(ENTRY_KINDS)))
        .optional(),
    })
    .refine(({ from, until }) => until >= from, { path: ['until'], message: 'VALUE.after' })
    .refine(({ from, until }) => Date.parse(until) - Date.parse(from) < LONGEST_DAYS * DAY_MS, {
      path: ['until'],
      message: 'VALUE.tooFar',
    }),
  response: z.object({
    company: z.uuid(),
    timeZone: z.string(),
    today: day,
    opens: z.string(),
    closes: z.string(),
    workingDays: z.array(z.int()),
    seesAll: z.boolean(),
    mayDispatch: z.boolean(),
    people: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        technician: z.uuid().nullable(),
        team: z.uuid().nullable(),
        teamName: z.string().nullable(),
        color: z.string().nullable(),
        isPerson: z.boolean(),
      }),
    ),
    holidays: z.array(z.object({ day, name: z.string(), regions: z.array(z.string()) })),
    entries: z.array(entry),
  }),
  example: {
    by: 'dispatcher',
    query: ({ id }) => ({ company: id, from: '2026-12-01', until: '2026-12-07' }),
  },
  handler: async ({ knex, actor, query, req }) => {
    const company = await companyWith(knex, actor, {
      wanted: query.company,
      capabilities: SEE,
    });
    return await readCalendar(
      knex,
      {
        ...{ company, actor, from: query.from, until: query.until },
        ...{ isMine: query.mine === 'true', people: query.people ?? null },
        ...{ team: query.team ?? null, kinds: query.kinds ?? ENTRY_KINDS },
        language: await languageOfCaller(knex, req),
      },
      new Date(),
    );
  },
});

const meetingFields = {
  title: z.string().trim().min(1, 'VALUE.name').max(255),
  startsAt: moment,
  endsAt: moment,
  place: z.string().trim().max(255).nullish(),
  notes: z.string().trim().max(5_000).nullish(),
  people: z.array(z.uuid()).min(1, 'VALUE.person').max(200),
};

const make = defineRoute({
  method: 'post',
  path: '/calendar/meetings',
  summary: 'Call a meeting',
  tags: TAGS,
  access: ['calendar'],
  status: 201,
  body: z.object({ company: z.uuid().optional(), ...meetingFields }),
  response: Id,
  example: {
    by: 'dispatcher',
    body: ({ id, row }) => ({
      ...{ company: id, title: 'Review', people: [row('meeting_people')['person']] },
      ...{ startsAt: '2026-12-01T01:00:00.000Z', endsAt: '2026-12-01T02:00:00.000Z' },
    }),
  },
  handler: async ({ knex, actor, body: { company: wanted, place, notes, ...rest } }) => {
    const { id } = await companyWith(knex, actor, { wanted, capabilities: ['calendar'] });
    return await inTransaction(knex, actor, (ctx) =>
      makeMeeting(ctx, id, { ...rest, place: place || null, notes: notes || null }),
    );
  },
});

const readMeeting = defineRoute({
  method: 'get',
  path: '/calendar/meetings/:id',
  summary: 'A meeting with its notes',
  tags: TAGS,
  access: SEE,
  params: Id,
  response: z.object({
    id: z.uuid(),
    title: z.string(),
    startsAt: instant,
    endsAt: instant,
    place: z.string().nullable(),
    notes: z.string().nullable(),
    version: z.int(),
    people: z.array(z.uuid()),
  }),
  example: { by: 'dispatcher', id: 'meetings' },
  handler: ({ knex, actor, params }) => findMeeting(knex, actor, params.id),
});

const change = defineRoute({
  method: 'patch',
  path: '/calendar/meetings/:id',
  summary: 'Change or move a meeting',
  tags: TAGS,
  access: ['calendar'],
  params: Id,
  body: z.object(meetingFields).partial(),
  response: Id,
  example: { by: 'manager', id: 'meetings', body: { title: 'Review of the week' } },
  handler: ({ knex, actor, params, body, ifMatch }) =>
    inTransaction(knex, actor, (ctx) =>
      changeMeeting(ctx, { ...given(body), id: params.id, version: ifMatch }),
    ),
});

const drop = defineRoute({
  method: 'delete',
  path: '/calendar/meetings/:id',
  summary: 'Take a meeting out of the calendar',
  tags: TAGS,
  access: ['calendar'],
  params: Id,
  response: Id,
  example: { by: 'manager', id: 'meetings' },
  handler: ({ knex, actor, params }) =>
    inTransaction(knex, actor, (ctx) => dropMeeting(ctx, params.id)),
});

const workload = defineRoute({
  method: 'get',
  path: '/calendar/workload',
  summary: 'Booked minutes of technicians by week, against the time that they are there',
  description:
    'Capacity is the working hours without breaks, leave, other absences and holidays. `percent` is null where somebody is booked who is not there at all.',
  tags: TAGS,
  access: ['calendar'],
  query: z.object({
    company: z.uuid().optional(),
    from: meantDay,
    weeks: z.coerce.number().int().min(1).max(8).default(4),
    team: z.uuid().optional(),
  }),
  response: z.object({
    company: z.uuid(),
    timeZone: z.string(),
    from: day,
    weeks: z.int(),
    people: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        team: z.uuid().nullable(),
        weeks: z.array(
          z.object({
            from: day,
            bookedMinutes: z.int(),
            taskMinutes: z.int(),
            capacityMinutes: z.int(),
            awayMinutes: z.int(),
            percent: z.int().nullable(),
          }),
        ),
      }),
    ),
  }),
  example: {
    by: 'dispatcher',
    query: ({ id }) => ({ company: id, from: '2026-11-30', weeks: '1' }),
    showsNothing: emptyList('people'),
  },
  handler: async ({ knex, actor, query: { company: wanted, team, ...rest } }) => {
    const company = await companyWith(knex, actor, { wanted, capabilities: ['calendar'] });
    return await readWorkload(knex, { company, team: team ?? null, ...rest });
  },
});

const feedState = defineRoute({
  method: 'get',
  path: '/calendar/feed',
  summary: 'Whether there is a link to the own calendar, and when it was read',
  tags: TAGS,
  access: ['leave-request'],
  query: z.object({ company: z.uuid().optional() }),
  response: z.object({
    feed: z.object({ id: z.uuid(), madeAt: instant, lastUsedAt: instant.nullable() }).nullable(),
  }),
  example: { by: 'technician', query: ofCompany },
  handler: async ({ knex, actor, query }) => {
    const wish = { wanted: query.company, capabilities: ['leave-request'] as const };
    const { id: company } = await companyWith(knex, actor, wish);
    const feed = await knex('calendar_feeds')
      .where({ company, person: actor.userId ?? '' })
      .whereNull('revoked_at')
      .first<{ id: string; madeAt: Date; lastUsedAt: Date | null } | undefined>(
        'id',
        'created_at as madeAt',
        'last_used_at as lastUsedAt',
      );
    return { feed: feed ?? null };
  },
});

const feedBody = z.object({ company: z.uuid().optional() });

const newFeed = defineRoute({
  method: 'post',
  path: '/calendar/feed',
  summary: 'Make the secret link by which a calendar program reads the own calendar',
  description: 'The answer has the link, this once. An earlier one opens nothing any more.',
  tags: TAGS,
  access: ['leave-request'],
  status: 201,
  // A repeated answer would show the link again.
  idempotent: false,
  body: feedBody,
  response: z.object({ id: z.uuid(), link: z.url() }),
  example: { by: 'technician', body: ({ id }) => ({ company: id }) },
  handler: async ({ knex, actor, body, env }) => {
    const wish = { wanted: body.company, capabilities: ['leave-request'] as const };
    const company = await companyWith(knex, actor, wish);
    const { id, token } = await inTransaction(knex, actor, (ctx) => makeFeed(ctx, company.id));
    return { id, link: `${rootOf(env['PUBLIC_URL'])}/api/calendar/ics/${token}` };
  },
});

const endFeed = defineRoute({
  method: 'post',
  path: '/calendar/feed/revoke',
  summary: 'Take the link to the own calendar back',
  tags: TAGS,
  access: ['leave-request'],
  body: feedBody,
  response: z.object({ revoked: z.int() }),
  example: { by: 'technician', body: ({ id }) => ({ company: id }) },
  askAgain: ({ knex, actor, body }) =>
    companyWith(knex, actor, { wanted: body.company, capabilities: ['leave-request'] }),
  handler: async ({ knex, actor, body }) => {
    const wish = { wanted: body.company, capabilities: ['leave-request'] as const };
    const company = await companyWith(knex, actor, wish);
    return await inTransaction(knex, actor, (ctx) => revokeFeed(ctx, company.id));
  },
});

const feed = defineRoute({
  method: 'get',
  path: '/calendar/ics/:token',
  summary: 'The calendar behind a secret link, for calendar programs',
  description: 'RFC 5545. Unknown and revoked links are answered alike.',
  tags: TAGS,
  access: 'public',
  ratePerMinute: 30,
  params: z.object({ token: z.string().max(200) }),
  response: bytes('text/calendar'),
  handler: async ({ knex, params, env }) => {
    const publicUrl = rootOf(env['PUBLIC_URL']);
    const text = await readFeed(knex, { token: params.token, publicUrl }, new Date());
    return rawReply((res) => {
      res.set('Content-Type', 'text/calendar; charset=utf-8');
      res.set('Cache-Control', 'private, no-store');
      res.send(text);
    });
  },
});

export const routes: readonly Route[] = [
  read,
  make,
  readMeeting,
  change,
  drop,
  workload,
  feedState,
  newFeed,
  endFeed,
  feed,
];
