import type { Knex } from 'knex';

export type Counted = {
  companies: readonly string[] | 'all';
  statuses: readonly string[] | 'all';
};

/**
 * How many orders there are of these companies in these states: exact, and as quick among a million as
 * among a thousand, since the database keeps the counts (`schema/routines/118-work-order-counts.sql`).
 */
export const countOrders = async (
  knex: Knex,
  { companies, statuses }: Counted,
): Promise<number> => {
  const counts = knex('fieldwright.order_counts').sum<{ orders: string | null }[]>({
    orders: 'orders',
  });
  if (companies !== 'all') void counts.whereIn('company', companies);
  if (statuses !== 'all') void counts.whereIn('status', statuses);
  const [row] = await counts;
  return Number(row?.orders ?? 0);
};
