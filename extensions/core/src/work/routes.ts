import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { inTransaction } from '../platform/context.ts';
import { ofCompany } from '../platform/route-example.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { createdOrder, orderInFull, orders } from './answers.ts';
import { hiddenByCompany } from './kind-fields.ts';
import { orderListQuery } from './list-query.ts';
import { orderInput } from './order-input.ts';
import { viewOf } from './order-view.ts';
import { pageRoutes } from './page-routes.ts';
import { recordPageRoutes } from './pages/routes.ts';
import { createOrder } from './use-cases/create-order.ts';
import { getOrder } from './use-cases/get-order.ts';
import { listOrders } from './use-cases/list-orders.ts';
import { revealSecrets } from './use-cases/reveal-secrets.ts';

const TAGS = ['Work orders'];
const orderId = z.object({ id: z.uuid() });

const create = defineRoute({
  method: 'post',
  path: '/orders',
  summary: 'Take in a work order',
  description:
    'Answers 409 `WORK_DUPLICATE` with the order that is the same work, and 400 ' +
    '`WORK_FIELDS_MISSING` with every field its work type needs. What planning finds out later ' +
    '(building, appointment) may be absent and is listed in `missing`.',
  tags: TAGS,
  access: ['orders-create'],
  body: orderInput,
  status: 201,
  response: createdOrder,
  example: {
    by: 'intake',
    body: ({ id, row }) => ({
      company: id,
      workType: 'ACTIVATION',
      building: row('buildings').id,
      customerName: 'Siti Contohan',
      serviceId: `TBBNA${randomInt(100_000, 999_999)}G`,
      phones: ['0126999999'],
      addressText: 'Jalan Contoh 1',
    }),
  },
  handler: async ({ actor, knex, body }) => {
    const { order: row, missing: open } = await inTransaction(knex, actor, (ctx) =>
      createOrder(ctx, body),
    );
    const hiddenOf = await hiddenByCompany(knex, [row.company]);
    return { ...viewOf(row, hiddenOf(row.company)), missing: open };
  },
});

const list = defineRoute({
  method: 'get',
  path: '/orders',
  summary: 'List work orders',
  tags: TAGS,
  access: ['orders-read'],
  query: orderListQuery,
  response: orders,
  example: { by: 'auditor', query: ofCompany },
  handler: ({ actor, knex, query }) => listOrders(knex, actor, query),
});

const read = defineRoute({
  method: 'get',
  path: '/orders/:id',
  summary: 'Read a work order with its history',
  tags: TAGS,
  access: ['orders-read'],
  params: orderId,
  response: orderInFull,
  example: { by: 'auditor', id: 'work_orders' },
  handler: ({ actor, knex, params }) => getOrder(knex, actor, params.id),
});

const reveal = defineRoute({
  method: 'post',
  path: '/orders/:id/secrets/reveal',
  summary: 'Show the passwords of a work order',
  description: 'Every call is written into the history of the order.',
  tags: TAGS,
  access: ['secrets-reveal'],
  params: orderId,
  body: z.strictObject({ names: z.array(z.string().max(64)).max(50).optional() }),
  response: z.object({ secrets: z.array(z.object({ name: z.string(), value: z.string() })) }),
  // The answer holds secrets: it must not be kept for a repetition.
  idempotent: false,
  ratePerMinute: 30,
  example: { by: 'manager', id: 'work_orders', body: {} },
  handler: async ({ actor, knex, params, body }) => ({
    secrets: await inTransaction(knex, actor, (ctx) =>
      revealSecrets(ctx, { id: params.id, names: body.names }),
    ),
  }),
});

export const routes: Route[] = [create, list, read, reveal, ...pageRoutes, ...recordPageRoutes];
