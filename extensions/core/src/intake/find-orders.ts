import type { Knex } from 'knex';
import type { OrderFacts } from '../../../domain/intake/index.ts';

export type MatchingOrder = OrderFacts['columns'] & {
  id: string;
  company: string;
  number: string;
  status: string;
  status_category: string;
  natural_key: string;
  version: number;
  reschedule_count: number;
  scheduled_start: Date | null;
  scheduled_end: Date | null;
  building: string | null;
};

/** Live orders by natural key. With `lock` they stay as they are until the transaction ends. */
export const findOrdersByKey = async (
  knex: Knex,
  company: string,
  keys: readonly (string | null)[],
  { lock = false } = {},
): Promise<Map<string, MatchingOrder>> => {
  const wanted = [...new Set(keys.filter((key): key is string => key !== null))];
  if (wanted.length === 0) return new Map();
  const query = knex('work_orders')
    .where({ company })
    .whereRaw('natural_key = any(?::text[])', [wanted])
    .whereNot('status_category', 'cancelled')
    .orderBy('id');
  if (lock) void query.forUpdate();
  const rows = (await query) as MatchingOrder[];
  return new Map(rows.map((row) => [row.natural_key, row]));
};
