import { inTransaction } from '../platform/context.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import {
  approval,
  byId,
  commandContext,
  reschedule,
  stepTaken,
  stillVisible,
} from '../lifecycle/index.ts';
import { decideReschedule } from './use-cases/decide-reschedule.ts';
import { requestReschedule } from './use-cases/request-reschedule.ts';

const reschedules = defineRoute({
  method: 'post',
  path: '/orders/:id/reschedules',
  summary: 'Ask for a new slot',
  tags: ['lifecycle'],
  access: ['orders-transition'],
  params: byId,
  body: commandContext.extend(reschedule.shape),
  status: 201,
  response: stepTaken,
  askAgain: stillVisible,
  example: {
    by: 'manager',
    id: 'work_orders',
    body: {
      proposedStart: '2026-12-02T01:00:00Z',
      proposedEnd: '2026-12-02T03:00:00Z',
      reason: 'Customer away',
    },
  },
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
  response: stepTaken,
  example: { by: 'dispatcher', id: 'reschedules', body: { decision: 'rejected', note: 'No' } },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => decideReschedule(ctx, { ...body, reschedule: params.id })),
});

export const rescheduleRoutes: readonly Route[] = [reschedules, decision];
