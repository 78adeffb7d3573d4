import { z } from 'zod';
import { stillVisible } from '../lifecycle/index.ts';
import { notVisible } from '../platform/errors.ts';
import { inTransaction } from '../platform/context.ts';
import { mayRead } from '../platform/read-rights.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { showOrderPage } from './use-cases/show-order-page.ts';
import { MESSAGE_WRITERS, writeMessage } from './use-cases/write-message.ts';

const TAGS = ['Work orders'];
const orderId = z.object({ id: z.uuid() });

const page = defineRoute({
  method: 'get',
  path: '/orders/:id/page',
  summary: 'Read a work order with everything that its page shows',
  description:
    'One answer for the whole page: values by column as far as the caller may read them, names of ' +
    'what it points at, next steps with what is missing, visits, building and ports, evidence, ' +
    'dockets, history with messages; the invoice and the mails for those who see them.',
  tags: TAGS,
  access: ['orders-read'],
  params: orderId,
  response: z.looseObject({
    values: z.record(z.string(), z.unknown()),
    hidden: z.array(z.string()),
    unread: z.array(z.string()),
    isCut: z.boolean(),
  }),
  example: { by: 'auditor', id: 'work_orders' },
  handler: ({ actor, knex, params, services, schema, accountability }) => {
    const { ItemsService } = services;
    const orders = new ItemsService('work_orders', { knex, schema, accountability });
    const readOwn = (id: string): Promise<Record<string, unknown>> =>
      orders.readOne(id, { fields: ['*'] });
    const asked = { database: knex, schema, accountability };
    return showOrderPage(
      { knex, actor, readOwn, mayRead: (collection) => mayRead(collection, asked) },
      params.id,
      new Date(),
    );
  },
});

const message = defineRoute({
  method: 'post',
  path: '/orders/:id/messages',
  summary: 'Write a message to the team into the history of a work order',
  description: 'It stays in the history with its writer and cannot be changed.',
  tags: TAGS,
  access: [...MESSAGE_WRITERS],
  params: orderId,
  body: z.strictObject({ text: z.string().trim().min(1).max(4000) }),
  status: 201,
  response: z.object({ id: z.uuid() }),
  askAgain: stillVisible,
  example: { by: 'dispatcher', id: 'work_orders', body: { text: 'The key is with the guard.' } },
  handler: async ({ actor, knex, params, body, schema, accountability }) => {
    const asked = { database: knex, schema, accountability };
    if (!(await mayRead('work_order_events', asked))) throw notVisible('work_orders', params.id);
    return inTransaction(knex, actor, (ctx) =>
      writeMessage(ctx, { order: params.id, text: body.text }),
    );
  },
});

export const pageRoutes: Route[] = [page, message];
