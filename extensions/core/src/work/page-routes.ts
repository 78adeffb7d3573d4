import { z } from 'zod';
import { mayRead } from '../platform/read-rights.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { orderPage } from './page-shape.ts';
import { showOrderPage } from './use-cases/show-order-page.ts';

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
  response: orderPage,
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

export const pageRoutes: Route[] = [page];
