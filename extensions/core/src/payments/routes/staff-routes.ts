import { z } from 'zod';
import { inTransaction } from '../../platform/context.ts';
import { emptyList } from '../../platform/route-example.ts';
import { defineRoute, type Route } from '../../platform/route.ts';
import * as answers from '../answers.ts';
import { CHARGE_LISTS, listCharges } from '../reads/list-charges.ts';
import { cancelCharge, linkOfCharge, retryCharge } from '../use-cases/staff-steps.ts';

const WORK = { tags: ['Payments'], access: ['payments'] } as const;
const byId = z.object({ id: z.uuid() });
const done = z.object({ id: z.uuid() });

const list = defineRoute({
  ...WORK,
  method: 'get',
  path: '/payments/charges',
  summary: 'Charges of saved cards, the latest first, fifty at a time',
  query: z.object({
    company: z.uuid().optional(),
    search: z.string().trim().max(100).optional(),
    show: z.enum(CHARGE_LISTS).default('attention'),
    offset: z.coerce.number().int().min(0).max(100_000).default(0),
  }),
  response: z.object({
    ...{ company: z.uuid().nullable(), timeZone: z.string(), rows: z.array(answers.charge) },
    hasMore: z.boolean(),
    counts: z.record(z.enum(CHARGE_LISTS), z.int()),
  }),
  example: {
    by: 'finance',
    query: ({ id }) => ({ company: id, show: 'all' }),
    showsNothing: emptyList('rows'),
  },
  handler: ({ knex, actor, query }) => listCharges(knex, actor, query),
});

const retry = defineRoute({
  ...WORK,
  method: 'post',
  path: '/payments/charges/:id/retry',
  summary: 'Charge the saved card again',
  description: 'It is the same charge at the processor, which is paid once at most.',
  params: byId,
  response: done,
  example: { by: 'finance', id: 'charges', body: {} },
  handler: ({ knex, actor, params }) =>
    inTransaction(knex, actor, (ctx) => retryCharge(ctx, params.id)),
});

const cancel = defineRoute({
  ...WORK,
  method: 'post',
  path: '/payments/charges/:id/cancel',
  summary: 'Take no money for it any more; its link to pay is over',
  params: byId,
  body: z.strictObject({ reason: z.string().trim().min(1, 'VALUE.reason').max(500) }),
  response: done,
  example: { by: 'finance', id: 'charges', body: { reason: 'Paid in cash' } },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => cancelCharge(ctx, params.id, body.reason)),
});

const link = defineRoute({
  ...WORK,
  method: 'post',
  path: '/payments/charges/:id/link',
  summary: 'The link by which the customer confirms, or pays with another card',
  params: byId,
  idempotent: false,
  response: z.object({ link: z.string() }),
  example: { by: 'finance', id: 'charges', body: {} },
  handler: ({ knex, actor, params, env }) =>
    inTransaction(knex, actor, (ctx) => linkOfCharge(ctx, params.id, env['PUBLIC_URL'])),
});

export const staffRoutes: readonly Route[] = [list, retry, cancel, link];
