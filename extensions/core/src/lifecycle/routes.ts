import { z } from 'zod';
import { inTransaction } from '../platform/context.ts';
import { notVisible } from '../platform/errors.ts';
import { defineRoute, type Route, type RouteRequest } from '../platform/route.ts';
import { loadCase, loadCases } from './load-case.ts';
import {
  approval,
  blocker,
  byId,
  occurredAt,
  position,
  reschedule,
  bulkTransitionBody,
  transitionBody,
} from './schemas.ts';
import { decideReschedule } from './use-cases/decide-reschedule.ts';
import { listNextSteps } from './use-cases/list-next-steps.ts';
import { reportBlocker } from './use-cases/report-blocker.ts';
import { requestReschedule } from './use-cases/request-reschedule.ts';
import { transitionOrder } from './use-cases/transition-order.ts';
import { transitionOrders } from './use-cases/transition-orders.ts';
import { answerOf } from './outcome-answer.ts';

const nextStepsRoute = defineRoute({
  method: 'get',
  path: '/orders/:id/next-steps',
  summary: 'What may happen next with a work order, and what is missing',
  tags: ['lifecycle'],
  access: ['orders-read', 'field-work'],
  params: byId,
  handler: ({ knex, actor, params }) => listNextSteps(knex, actor, params.id, new Date()),
});

type OrderRequest = Pick<RouteRequest<{ id: string }>, 'knex' | 'actor' | 'params'>;
/** A technician whose visit was given to somebody else gets no answer of an earlier command. */
const stillVisible = ({ knex, actor, params }: OrderRequest): Promise<unknown> =>
  loadCase(knex, actor, params.id, new Date());

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
  askAgain: allVisible,
  handler: ({ knex, actor, body }) =>
    inTransaction(knex, actor, async (ctx) => answerOf(await transitionOrders(ctx, body))),
});

const context = z.object({
  version: z.int().optional(),
  occurredAt: occurredAt.nullish(),
  position: position.nullish(),
  clientRef: z.string().min(8).max(64).nullish(),
});

const blockers = defineRoute({
  method: 'post',
  path: '/orders/:id/blockers',
  summary: 'Report what blocks a work order',
  tags: ['lifecycle'],
  access: ['orders-transition'],
  params: byId,
  body: context.extend(blocker.shape),
  status: 201,
  askAgain: stillVisible,
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

const reschedules = defineRoute({
  method: 'post',
  path: '/orders/:id/reschedules',
  summary: 'Ask for a new slot',
  tags: ['lifecycle'],
  access: ['orders-transition'],
  params: byId,
  body: context.extend(reschedule.shape),
  status: 201,
  askAgain: stillVisible,
  handler: ({
    knex,
    actor,
    params,
    body: { version, occurredAt, position: place, clientRef, ...proposal },
    ifMatch,
  }) =>
    inTransaction(knex, actor, (ctx) =>
      requestReschedule(ctx, {
        order: params.id,
        version: version ?? ifMatch,
        occurredAt: occurredAt ?? null,
        position: place ?? null,
        clientRef: clientRef ?? null,
        reschedule: {
          proposedStart: proposal.proposedStart,
          proposedEnd: proposal.proposedEnd,
          reason: proposal.reason,
          ...(proposal.requestedBy && { requestedBy: proposal.requestedBy }),
        },
      }),
    ),
});

const decision = defineRoute({
  method: 'post',
  path: '/reschedules/:id/decide',
  summary: 'Approve or reject a new slot',
  tags: ['lifecycle'],
  access: ['dispatching'],
  params: byId,
  body: approval,
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => decideReschedule(ctx, { ...body, reschedule: params.id })),
});

export const routes: readonly Route[] = [
  nextStepsRoute,
  transition,
  bulkTransition,
  blockers,
  reschedules,
  decision,
];
