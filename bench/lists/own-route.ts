import knexFactory from 'knex';
import { actorFromAccountability } from '../../extensions/core/src/platform/actor.ts';
import { orderListQuery } from '../../extensions/core/src/work/list-query.ts';
import { listOrders } from '../../extensions/core/src/work/use-cases/list-orders.ts';
import type { Stack } from '../../scripts/lib/stack.ts';
import { comparePair } from './compare-pair.ts';
import { get } from './requests.ts';

const BY_HAND = `
  select work_orders.*, work_types.name as work_type_name from work_orders
  join work_types on work_types.id = work_orders.work_type
  where work_orders.company = ? and status = 'Assigned'
  order by work_orders.created_at desc, work_orders.id desc limit 51`;

/**
 * The same rows by hand: one prepared statement for the page, on a pool of the same kind. Against it the
 * route's own work, which is its answer as JSON, rights included; and all that a caller waits for, which
 * is HTTP and Directus' way to the route besides.
 */
export const reportOwnRoute = async (stack: Stack, token: string): Promise<void> => {
  const knex = knexFactory({ client: 'pg', connection: stack.databaseUrl });
  try {
    const { id: company } = await knex('companies').where({ key: 'bench1' }).first('id');
    const { id: user } = await knex('directus_users').where({ token }).first('id');
    const accountability = { user, role: null, roles: [], admin: false, app: false, ip: null };
    const byHand = async () => knex.raw(BY_HAND, [company]).options({ name: 'page' });
    const query = orderListQuery.parse({ status: 'Assigned' });
    const actor = await actorFromAccountability(knex, accountability, { source: 'api' });
    const route = () => listOrders(knex, { ...actor, remembered: { isConfirmed: false } }, query);
    await comparePair({
      id: 'P3',
      what: 'GET /api/orders, its own work with rights, against its SQL by hand',
      ours: route,
      byHand,
      goal: { atMost: 2 },
    });
    await comparePair({
      id: 'P3',
      what: 'GET /api/orders as its caller sees it, against its SQL by hand',
      ours: () => get(`${stack.url}/api/orders?status=Assigned`, token),
      byHand,
      goal: null,
    });
  } finally {
    await knex.destroy();
  }
};
