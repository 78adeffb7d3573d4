import { z } from 'zod';
import { PORT_STATES } from '../../../domain/plant/choices.ts';
import { choiceOf } from '../platform/answer-shapes.ts';
import { deviceInstant } from '../platform/instant-text.ts';
import { inTransaction } from '../platform/context.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { allocatePort } from './use-cases/allocate-port.ts';
import { approveStandby } from './use-cases/approve-standby.ts';
import { listCandidateSplitters } from './use-cases/list-candidates.ts';
import { releasePort } from './use-cases/release-port.ts';
import { importRoutes } from './imports/routes.ts';
import { networkRoutes } from './network/routes.ts';
import { pageRoutes } from './pages/routes.ts';
import { requirePortOrder } from './port-access.ts';

const TAGS = ['Splitters and ports'];
const byId = z.object({ id: z.uuid() });
const instant = deviceInstant.transform((text) => new Date(text));
const approval = z.strictObject({
  approverName: z.string().trim().min(1).max(255),
  remark: z.string().max(5000).nullish(),
  file: z.uuid(),
});
const portNumber = z.int().min(1).max(256);

const allocate = defineRoute({
  method: 'post',
  path: '/splitters/:id/allocate',
  summary: 'Give a port to a work order',
  description:
    'The named port, or the first free one, of a splitter in the building of the order. Answers 409 ' +
    'with `PLANT_SPLITTER_FULL`, `PLANT_PORT_NOT_FREE`, `PLANT_STANDBY_NEEDS_APPROVAL`, ' +
    '`PLANT_SPLITTER_OTHER_BUILDING` or `PLANT_ORDER_HAS_PORT`.',
  tags: TAGS,
  access: ['ports-allocate'],
  params: byId,
  body: z.strictObject({
    workOrder: z.uuid(),
    port: portNumber.nullish(),
    approval: approval.nullish(),
    clientRef: z.string().max(64).nullish(),
    occurredAt: instant.optional(),
  }),
  response: z.object({
    port: z.uuid(),
    number: z.int(),
    attachment: z.uuid(),
    version: z.int(),
    replayed: z.boolean(),
  }),
  askAgain: ({ knex, actor, body }) => requirePortOrder(knex, actor, body.workOrder),
  example: {
    by: 'dispatcher',
    id: 'splitters',
    body: ({ row }) => ({ workOrder: row('work_orders').id }),
  },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => allocatePort(ctx, { ...body, splitter: params.id })),
});

const release = defineRoute({
  method: 'post',
  path: '/ports/:id/release',
  summary: 'Take a port back from a work order',
  tags: TAGS,
  access: ['ports-allocate'],
  params: byId,
  body: z.strictObject({
    workOrder: z.uuid(),
    reason: z.string().trim().min(3).max(255),
    clientRef: z.string().max(64).nullish(),
    occurredAt: instant.optional(),
  }),
  response: z.object({
    port: z.uuid(),
    number: z.int(),
    state: z.enum(['available', 'standby']),
    attachment: z.uuid(),
    version: z.int(),
  }),
  askAgain: ({ knex, actor, body }) => requirePortOrder(knex, actor, body.workOrder),
  example: {
    by: 'dispatcher',
    id: ({ row }) => String(row('port_attachments').splitter_port),
    body: ({ row }) => ({ workOrder: row('work_orders').id, reason: 'Wrong port' }),
  },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => releasePort(ctx, { ...body, port: params.id })),
});

const approve = defineRoute({
  method: 'post',
  path: '/splitters/:id/standby-approval',
  summary: "Record the partner's approval of the standby port for a work order",
  tags: TAGS,
  description:
    'Who may give out ports but not record the approval asks for it, where a policy of the company says ' +
    'whose approval that needs: 202 with the request.',
  access: ['ports-approve-standby', 'ports-allocate'],
  params: byId,
  body: approval.extend({ workOrder: z.uuid() }),
  status: 201,
  response: z.object({ port: z.uuid(), number: z.int() }),
  askAgain: ({ knex, actor, body }) => requirePortOrder(knex, actor, body.workOrder),
  example: {
    by: 'manager',
    id: 'splitters',
    body: ({ row, file }) => ({ workOrder: row('work_orders').id, approverName: 'Partner', file }),
  },
  handler: ({ knex, actor, params, body: { workOrder, ...given } }) =>
    inTransaction(knex, actor, (ctx) =>
      approveStandby(ctx, { splitter: params.id, workOrder, approval: given }),
    ),
});

const candidates = defineRoute({
  method: 'get',
  path: '/splitters',
  summary: 'Splitters in the building of a work order, with their ports',
  tags: TAGS,
  access: ['ports-allocate', 'orders-read'],
  query: z.object({ workOrder: z.uuid() }),
  response: z.array(
    z.object({
      id: z.uuid(),
      code: z.string(),
      name: z.string().nullable(),
      type: z.string(),
      block: z.string().nullable(),
      level: z.string().nullable(),
      location: z.string().nullable(),
      olt: z.string().nullable(),
      ports: z.array(
        z.object({
          id: z.uuid(),
          number: z.int(),
          state: choiceOf(PORT_STATES),
          isStandby: z.boolean(),
          isApproved: z.boolean(),
          isKept: z.boolean(),
        }),
      ),
      counts: z.record(z.string(), z.int()),
      isNamed: z.boolean(),
    }),
  ),
  example: { by: 'dispatcher', query: ({ row }) => ({ workOrder: row('work_orders').id }) },
  handler: ({ knex, actor, query }) => listCandidateSplitters(knex, actor, query.workOrder),
});

export const routes: readonly Route[] = [
  allocate,
  release,
  approve,
  candidates,
  ...networkRoutes,
  ...importRoutes,
  ...pageRoutes,
];
