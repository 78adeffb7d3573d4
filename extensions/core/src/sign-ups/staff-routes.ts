import { z } from 'zod';
import { HOLD_KINDS, SIGN_UP_STATES } from '../../../domain/sign-ups/index.ts';
import { choiceOf, instant } from '../platform/answer-shapes.ts';
import { inTransaction } from '../platform/context.ts';
import { shownCard, shownCharge } from '../payments/index.ts';
import { emptyList, ofCompany } from '../platform/route-example.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { listSignUps, SIGN_UP_LISTS } from './reads/list-sign-ups.ts';
import { listWaiting } from './reads/list-waiting.ts';
import { showSignUp } from './reads/show-sign-up.ts';
import { changeHold, closeWaiting, loseSignUp } from './use-cases/staff-steps.ts';

const TAGS = ['Sign-ups'];
const WORK = { tags: TAGS, access: ['sign-ups'] } as const;
const byId = z.object({ id: z.uuid() });
const text = z.string().nullable();
const done = z.object({ id: z.uuid() });

const listed = {
  id: z.uuid(),
  state: choiceOf(SIGN_UP_STATES),
  name: text,
  email: text,
  phone: text,
  address: z.string(),
  town: z.string(),
  plan: text,
  seenAt: instant.nullable(),
  createdAt: instant,
  heldUntil: instant.nullable(),
  orderNumber: text,
};

const list = defineRoute({
  ...WORK,
  method: 'get',
  path: '/sign-ups',
  summary: 'Sign-ups of a company: leads that stopped, those under way, ordered, lost',
  query: z.object({
    company: z.uuid().optional(),
    show: z.enum(SIGN_UP_LISTS).default('leads'),
    offset: z.coerce.number().int().min(0).max(100_000).default(0),
  }),
  response: z.object({
    company: z.uuid().nullable(),
    rows: z.array(z.object(listed)),
    hasMore: z.boolean(),
    counts: z.record(z.enum(SIGN_UP_LISTS), z.int()),
    waiting: z.int(),
  }),
  example: {
    by: 'sales',
    query: ({ id }) => ({ company: id, show: 'all' }),
    showsNothing: emptyList('rows'),
  },
  handler: ({ knex, actor, query }) => listSignUps(knex, actor, query),
});

const waiting = defineRoute({
  ...WORK,
  method: 'get',
  path: '/sign-ups/waiting-list',
  summary: 'Who waits for a port, longest first, and whether one is free now',
  query: z.object({ company: z.uuid().optional() }),
  response: z.object({
    rows: z.array(
      z.object({
        ...{ id: z.uuid(), name: z.string(), email: z.string(), address: z.string() },
        ...{ town: z.string(), createdAt: instant, hasFreePort: z.boolean() },
      }),
    ),
  }),
  example: { by: 'sales', query: ofCompany, showsNothing: emptyList('rows') },
  handler: async ({ knex, actor, query }) => ({
    rows: await listWaiting(knex, actor, query.company),
  }),
});

const show = defineRoute({
  ...WORK,
  method: 'get',
  path: '/sign-ups/:id',
  summary: 'One sign-up: what was chosen and agreed, the held port',
  params: byId,
  response: z.object({
    ...listed,
    company: z.uuid(),
    timeZone: z.string(),
    language: z.string(),
    fibreId: z.string(),
    addressId: z.uuid(),
    verifiedAt: instant.nullable(),
    slotStartsAt: instant.nullable(),
    slotEndsAt: instant.nullable(),
    lostReason: text,
    price: z
      .object({
        currency: z.string(),
        monthlyMinor: z.int(),
        monthlyAfterMinor: z.int(),
        promotionMonths: z.int().nullable(),
        oneTimeMinor: z.int(),
      })
      .nullable(),
    customer: z.uuid().nullable(),
    workOrder: z.uuid().nullable(),
    hold: z
      .object({
        kind: choiceOf(HOLD_KINDS),
        heldUntil: instant,
        splitter: z.string(),
        port: z.int(),
      })
      .nullable(),
    agreement: z
      .object({
        pdf: z.uuid(),
        sha256: z.string(),
        signedAt: instant,
        signer: z.string(),
        kind: z.string(),
        channel: z.string(),
        position: z.int(),
        rowSha256: z.string(),
      })
      .nullable(),
    payment: z.object({ card: shownCard.nullable(), charge: shownCharge.nullable() }),
  }),
  example: { by: 'sales', id: 'sign_ups' },
  handler: ({ knex, actor, params }) => showSignUp(knex, actor, params.id),
});

const hold = defineRoute({
  ...WORK,
  method: 'post',
  path: '/sign-ups/:id/hold',
  summary: 'Hold the port of a sign-up for some days more, or release it',
  description:
    'With `days` it is held so long from now; where nothing is held any more a port is looked for.',
  params: byId,
  body: z.union([
    z.strictObject({ days: z.int().min(1).max(180) }),
    z.strictObject({ release: z.literal(true) }),
  ]),
  response: done,
  example: { by: 'sales', id: 'sign_ups', body: { release: true } },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => changeHold(ctx, params.id, body)),
});

const lose = defineRoute({
  ...WORK,
  method: 'post',
  path: '/sign-ups/:id/lost',
  summary: 'Mark a lead as lost; its port is free at once',
  params: byId,
  body: z.strictObject({ reason: z.string().trim().min(1, 'VALUE.reason').max(500) }),
  response: done,
  example: { by: 'sales', id: 'sign_ups', body: { reason: 'Took another offer' } },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => loseSignUp(ctx, params.id, body.reason)),
});

const closed = defineRoute({
  ...WORK,
  method: 'post',
  path: '/sign-ups/waiting-list/:id/close',
  summary: 'Take somebody off the waiting list, because he was told or does not want it any more',
  params: byId,
  response: done,
  example: { by: 'sales', id: 'port_waiting' },
  handler: ({ knex, actor, params }) =>
    inTransaction(knex, actor, (ctx) => closeWaiting(ctx, params.id)),
});

export const staffRoutes: readonly Route[] = [list, waiting, show, hold, lose, closed];
