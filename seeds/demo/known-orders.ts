import type { Knex } from 'knex';
import type { KnownOrder } from './intake-files.ts';

/** Two planned orders that the partner writes about again. */
export const knownOrders = (
  trx: Knex.Transaction,
  company: string,
  { skip = 0 } = {},
): Promise<KnownOrder[]> =>
  trx('work_orders')
    .where({ company, status_category: 'scheduled' })
    .whereNotNull('wo_number')
    .where('wo_number', 'like', 'A%')
    .orderBy('wo_number')
    .offset(skip)
    .limit(2)
    .select<KnownOrder[]>(
      'wo_number',
      'service_id',
      'customer_name',
      trx.raw(`coalesce(phones ->> 0, '') as phone`),
    );
