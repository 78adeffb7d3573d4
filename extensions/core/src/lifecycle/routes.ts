import { inTransaction } from '../platform/context.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { stillVisible } from './load-case.ts';
import { blocker, byId, commandContext, transitionBody } from './schemas.ts';
import { listNextSteps } from './use-cases/list-next-steps.ts';
import { reportBlocker } from './use-cases/report-blocker.ts';
import { transitionOrder } from './use-cases/transition-order.ts';

const nextStepsRoute = defineRoute({
  method: 'get',
  path: '/orders/:id/next-steps',
  summary: 'What may happen next with a work order, and what is missing',
  tags: ['lifecycle'],
  access: ['orders-read', 'field-work'],
  params: byId,
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
  askAgain: stillVisible,
  handler: ({ knex, actor, params, body, ifMatch }) =>
    inTransaction(knex, actor, (ctx) =>
      transitionOrder(ctx, { ...body, order: params.id, version: body.version ?? ifMatch }),
    ),
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

export const routes: readonly Route[] = [nextStepsRoute, transition, blockers];
