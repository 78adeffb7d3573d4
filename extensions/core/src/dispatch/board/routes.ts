import { z } from 'zod';
import { createShares } from '../../platform/shares.ts';
import { inTransaction } from '../../platform/context.ts';
import { dayText, instantText } from '../../platform/instant-text.ts';
import { languageOfCaller } from '../../platform/language.ts';
import { ofCompany } from '../../platform/route-example.ts';
import { inReadTurn } from '../../platform/read-turn.ts';
import { defineRoute, type Route } from '../../platform/route.ts';
import { discardDrafts } from '../use-cases/discard-drafts.ts';
import { planVisits } from '../use-cases/plan-visits.ts';
import { publishVisits } from '../use-cases/publish-visits.ts';
import { awaitChanges } from './await-changes.ts';
import { boardCompany } from './company.ts';
import { isMark } from './mark.ts';
import { readBoard } from './read-board.ts';
import { readChanges } from './read-changes.ts';
import { readPool } from './read-pool.ts';
import { readSlots } from './read-slots.ts';
import * as shapes from './shapes.ts';

const DISPATCH = { tags: ['Dispatch'], access: ['dispatching'] } as const;
const slot = { startsAt: '2026-12-02T01:00:00Z', endsAt: '2026-12-02T03:00:00Z' };
const instant = instantText.transform((text) => new Date(text));
const MOST_MOVES = 1_000;

const Span = z.object({
  company: z.uuid().optional(),
  from: dayText,
  days: z.coerce.number().int().min(1).max(7).default(1),
});

const board = defineRoute({
  ...DISPATCH,
  method: 'get',
  path: '/dispatch/board',
  summary: 'Technicians, visits and rules of the days that a board shows',
  description:
    'Without `company` the first of the caller’s by name. A plan hides the published visit that it stands for and says under `replaces` what the technician knows.',
  query: Span,
  response: shapes.board,
  example: { by: 'dispatcher', query: ({ id }) => ({ company: id, from: '2026-12-01' }) },
  handler: async ({ knex, actor, query: { company, ...span }, req }) =>
    readBoard(knex, await boardCompany(knex, actor, company), {
      ...span,
      language: await languageOfCaller(knex, req),
    }),
});

/** Questions of one person that wait for something to tell. */
const WAITING_MAX = 6;
const waiting = new Map<string, number>();

const changes = defineRoute({
  ...DISPATCH,
  method: 'get',
  path: '/dispatch/changes',
  summary: 'What changed on a board since it was read',
  description:
    '`since` is `asOf` of the board or of the answer before. A change may be told twice, and none is missed. With `reload` the board is read again. With `wait` the answer comes when there is something to tell, at the latest after so many seconds.',
  query: Span.extend({
    since: z.string().refine(isMark, 'VALUE.mark'),
    wait: z.coerce.number().int().min(0).max(20).default(0),
  }),
  response: shapes.changes,
  ratePerMinute: 600,
  // It waits without a turn, and looks in one.
  readTurn: 'own',
  example: {
    by: 'dispatcher',
    query: ({ id }) => ({ company: id, from: '2026-12-01', since: '1:1:' }),
  },
  handler: async ({ knex, actor, query: { company: wanted, wait, ...asked }, req }) => {
    const company = await boardCompany(knex, actor, wanted);
    const language = await languageOfCaller(knex, req);
    const who = actor.userId ?? '';
    const read = () =>
      inReadTurn(knex, { user: actor.userId, address: who }, () =>
        readChanges(knex, company, { ...asked, language, now: new Date() }),
      );
    const mine = waiting.get(who) ?? 0;
    // Whoever has many boards open asks again sooner instead of holding more.
    const waitMs = mine < WAITING_MAX ? wait * 1_000 : 0;
    waiting.set(who, mine + 1);
    try {
      return await awaitChanges(knex, read, { waitMs, isGone: () => req.destroyed });
    } finally {
      const left = (waiting.get(who) ?? 1) - 1;
      if (left > 0) waiting.set(who, left);
      else waiting.delete(who);
    }
  },
});

const pool = defineRoute({
  ...DISPATCH,
  method: 'get',
  path: '/dispatch/pool',
  summary: 'Orders that nobody is going to, the most pressing first',
  description:
    '`unscheduled` have no visit, `unassigned` a plan without technician; `overdue` are those whose time has passed, with visits that were not begun. Counts are of all three, by the same filters.',
  query: z.object({
    company: z.uuid().optional(),
    tab: z.enum(['unscheduled', 'unassigned', 'overdue']).default('unscheduled'),
    search: z.string().trim().min(1).max(100).optional(),
    partner: z.uuid().optional(),
    workType: z.uuid().optional(),
    skill: z.string().max(64).optional(),
    cursor: z.string().max(500).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: shapes.pool,
  example: { by: 'dispatcher', query: ofCompany },
  handler: async ({ knex, actor, query: { company, ...asked }, req }) =>
    readPool(knex, {
      ...asked,
      company: (await boardCompany(knex, actor, company)).id,
      language: await languageOfCaller(knex, req),
      now: new Date(),
    }),
});

const isEachOnce = (moves: readonly { order: string }[]): boolean =>
  new Set(moves.map(({ order }) => order)).size === moves.length;

const plan = defineRoute({
  ...DISPATCH,
  method: 'post',
  path: '/dispatch/plan',
  summary: 'Plan visits of one company, all or none; nobody is told',
  description:
    '`technician: null` takes a visit back to the pool. `appointment` and `version` name the visit that the person saw: another one answers 409 `DISPATCH_CONFLICT` with both states. `undo` brings everything back.',
  body: z.object({
    moves: z
      .array(
        z.object({
          order: z.uuid(),
          technician: z.uuid().nullable(),
          startsAt: instant,
          endsAt: instant,
          isPinned: z.boolean().optional(),
          appointment: z.uuid().nullish(),
          version: z.int().nullish(),
        }),
      )
      .min(1)
      .max(MOST_MOVES)
      .refine(isEachOnce, 'an order may be moved once'),
    allowWarnings: z.boolean().optional(),
  }),
  response: shapes.planAnswer,
  example: {
    by: 'dispatcher',
    body: ({ row }) => ({
      moves: [{ order: row('work_orders').id, technician: row('technicians').id, ...slot }],
    }),
  },
  handler: async ({ knex, actor, body, req }) => {
    const language = await languageOfCaller(knex, req);
    return await inTransaction(knex, actor, (ctx) => planVisits(ctx, { ...body, language }));
  },
});

const discard = defineRoute({
  ...DISPATCH,
  method: 'post',
  path: '/dispatch/discard',
  summary: 'Drop plans: back to what is published, or to the pool',
  body: z.object({ orders: z.array(z.uuid()).min(1).max(MOST_MOVES) }),
  response: shapes.planAnswer,
  example: { by: 'dispatcher', body: ({ row }) => ({ orders: [row('work_orders').id] }) },
  handler: async ({ knex, actor, body, req }) => {
    const language = await languageOfCaller(knex, req);
    return await inTransaction(knex, actor, (ctx) => discardDrafts(ctx, { ...body, language }));
  },
});

/** Whole publications of a person follow one another; parts of a company, whoever began them. */
const publications = createShares({
  slots: Infinity,
  perCompany: 1,
  maxWaiting: 80,
  name: 'publishing',
});
/** Each holds a connection, and the turns of its technicians, until its last visit is published. */
const parts = createShares({ slots: 3, perCompany: 1, maxWaiting: 200, name: 'publishing' });

const publish = defineRoute({
  ...DISPATCH,
  method: 'post',
  path: '/dispatch/publish',
  summary: 'Publish plans and say who hears of them',
  description:
    'Those that are named, of a day, of a technician, or all, 500 at most. Each alone: one that cannot be published is named under `problems` and leaves the others; one that has to wait for approval is asked for (`APPROVAL_ASKED`). With `dryRun` it is tried and undone.',
  writeTurn: 'own',
  body: z.object({
    company: z.uuid().optional(),
    appointments: z.array(z.uuid()).min(1).max(MOST_MOVES).optional(),
    day: dayText.optional(),
    technician: z.uuid().optional(),
    dryRun: z.boolean().default(false),
    reason: z.string().max(255).nullish(),
  }),
  response: shapes.publishAnswer,
  example: {
    by: 'dispatcher',
    body: ({ row }) => ({ appointments: [row('appointments').id], dryRun: true }),
  },
  handler: ({ knex, actor, body, req }) =>
    publications.run(actor.userId, () =>
      publishVisits(knex, actor, body, {
        inTurn: (company, work) => parts.run(company, work),
        isGone: () => req.socket.destroyed,
      }),
    ),
});

const slots = defineRoute({
  ...DISPATCH,
  method: 'get',
  path: '/dispatch/slots',
  summary: 'Places for the visit of an order, the best first, and which rules leave none',
  description:
    'Each with the reasons that speak for it; when the customer asked for another day to come, places on that day come first. Under `whyNot` how many places each rule blocks, and how many it alone: the one to relax.',
  query: z.object({
    order: z.uuid(),
    from: dayText,
    days: z.coerce.number().int().min(1).max(7).default(3),
    technician: z.uuid().optional(),
  }),
  response: shapes.slots,
  example: {
    by: 'dispatcher',
    query: ({ row }) => ({ order: row('work_orders').id, from: '2026-12-01' }),
  },
  handler: async ({ knex, actor, query, req }) =>
    readSlots(knex, actor, {
      ...query,
      language: await languageOfCaller(knex, req),
      now: new Date(),
    }),
});

export const boardRoutes: readonly Route[] = [board, changes, pool, slots, plan, discard, publish];
