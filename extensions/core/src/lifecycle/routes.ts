import { askedInstead } from '../platform/approvable.ts';
import { inTransaction } from '../platform/context.ts';
import { notVisible } from '../platform/errors.ts';
import { defineRoute, type Route, type RouteRequest } from '../platform/route.ts';
import { commonSteps, nextSteps, stepsTaken, stepTaken } from './answers.ts';
import { loadCases, stillVisible } from './load-case.ts';
import { answerOf } from './outcome-answer.ts';
import {
  blocker,
  bulkTransitionBody,
  byId,
  chosenOrders,
  commandContext,
  transitionBody,
} from './schemas.ts';
import { listCommonSteps } from './use-cases/list-common-steps.ts';
import { listNextSteps } from './use-cases/list-next-steps.ts';
import { reportBlocker } from './use-cases/report-blocker.ts';
import { transitionOrder } from './use-cases/transition-order.ts';
import { transitionOrders } from './use-cases/transition-orders.ts';

const nextStepsRoute = defineRoute({
  method: 'get',
  path: '/orders/:id/next-steps',
  summary: 'What may happen next with a work order, and what is missing',
  tags: ['lifecycle'],
  access: ['orders-read', 'field-work'],
  params: byId,
  response: nextSteps,
  example: { by: 'auditor', id: 'work_orders' },
  handler: ({ knex, actor, params }) => listNextSteps(knex, actor, params.id, new Date()),
});

const transition = defineRoute({
  method: 'post',
  path: '/orders/:id/transition',
  summary: 'Take a step of the lifecycle of a work order',
  description:
    'Refusals: 409 WORK_CONFLICT with both values, 422 WORK_REQUIREMENTS_MISSING with what to do, 403 WORK_TRANSITION_FORBIDDEN.',
  tags: ['lifecycle'],
  access: ['orders-transition'],
  params: byId,
  body: transitionBody,
  response: stepTaken,
  askAgain: stillVisible,
  handler: ({ knex, actor, params, body, ifMatch }) =>
    inTransaction(knex, actor, (ctx) =>
      transitionOrder(ctx, { ...body, order: params.id, version: body.version ?? ifMatch }),
    ),
});

/** Who sees no longer all of the orders gets no answer of an earlier command about them. */
const allVisible = async ({
  knex,
  actor,
  body,
}: Pick<RouteRequest<unknown, unknown, { orders: string[] }>, 'knex' | 'actor' | 'body'>) => {
  const seen = await loadCases(knex, actor, body.orders, new Date());
  const ids = new Set(seen.map(({ order }) => order.id));
  const gone = body.orders.find((order) => !ids.has(order));
  if (gone) throw notVisible('work_orders', gone);
};

const bulkTransition = defineRoute({
  method: 'post',
  path: '/orders/transition',
  summary: 'Take the same step with many work orders',
  description:
    'Each order is answered for itself, in the order of the request: a refusal carries what a single step would answer, and stops no other order. At most 1,000 orders.',
  tags: ['lifecycle'],
  access: ['orders-transition'],
  body: bulkTransitionBody,
  response: stepsTaken,
  askAgain: allVisible,
  handler: async ({ knex, actor, body }) => {
    const outcomes = await inTransaction(knex, actor, (ctx) => transitionOrders(ctx, body));
    for (const one of outcomes)
      if ('refusal' in one) one.refusal = await askedInstead(knex, actor, one.refusal);
    return answerOf(outcomes);
  },
});

const commonStepsRoute = defineRoute({
  method: 'post',
  path: '/orders/next-steps',
  summary: 'What many work orders can do together',
  description:
    'Steps that ask for no more than a reason and that at least one of the orders can take, with ' +
    'the orders that can and why the others cannot. Nothing is changed. At most 1,000 orders.',
  tags: ['lifecycle'],
  access: ['orders-transition'],
  body: chosenOrders,
  response: commonSteps,
  idempotent: false,
  example: {
    by: 'manager',
    body: ({ row }) => ({ orders: [row('work_orders').id] }),
  },
  handler: async ({ knex, actor, body }) => ({
    steps: await listCommonSteps(knex, actor, body.orders, new Date()),
  }),
});

const blockers = defineRoute({
  method: 'post',
  path: '/orders/:id/blockers',
  summary: 'Report what blocks a work order',
  tags: ['lifecycle'],
  access: ['orders-transition'],
  params: byId,
  body: commandContext.extend(blocker.shape),
  status: 201,
  response: stepTaken,
  askAgain: stillVisible,
  example: {
    by: 'manager',
    id: 'work_orders',
    body: ({ row }) => ({ reason: row('blocker_reasons').code, remark: 'Locked' }),
  },
  handler: ({ knex, actor, params, body: { reason, remark, ...rest }, ifMatch }) =>
    inTransaction(knex, actor, (ctx) =>
      reportBlocker(ctx, {
        ...rest,
        order: params.id,
        version: rest.version ?? ifMatch,
        blocker: { reason, remark },
      }),
    ),
});

export const routes: readonly Route[] = [
  nextStepsRoute,
  transition,
  bulkTransition,
  commonStepsRoute,
  blockers,
];
