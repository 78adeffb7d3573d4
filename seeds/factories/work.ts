import type { Knex } from 'knex';
import { insertMissing, type Row } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';

/**
 * Work orders in the initial state, complete enough to be assigned. `name` tells sets of orders of
 * one company apart; `values` go into every row. Returns their ids.
 */
export const createOrders = async (
  knex: Knex,
  {
    company,
    name,
    count,
    workType = 'ACTIVATION',
    values = {},
  }: { company: string; name: string; count: number; workType?: string; values?: Row },
): Promise<string[]> => {
  const rows = Array.from({ length: count }, (_, index) => ({
    id: seedId(company, 'order', name, index),
    company,
    work_type: seedId(company, 'work-type', workType),
    order_category: 'FTTH',
    installation_method: 'PRELAID',
    service_id: `${name}-${index + 1}`,
    customer_name: `Contoh ${name} ${index + 1}`,
    phones: ['+60100000001'],
    address_text: `${index + 1} Jalan Contoh`,
    ...values,
  }));
  await insertMissing(knex, 'work_orders', rows);
  return rows.map(({ id }) => id);
};
