import type { Knex } from 'knex';
import { newId } from '../../../domain/kernel/index.ts';
import { bulkInsert } from '../platform/audit.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { seal } from '../platform/secrets.ts';
import type { NewOrder } from './new-order.ts';

export type OrderRow = Record<string, unknown> & {
  id: string;
  company: string;
  number: string;
  status: string;
  status_category: string;
  version: number;
  natural_key: string | null;
};

export type OrderPointer = { id: string; number: string; status: string };

/**
 * Inserts orders with their audit rows in a few statements. The database numbers them, puts them
 * into their first state and writes the `created` events. Returns the ids in the given order.
 */
export const insertOrders = async (
  ctx: UseCaseContext,
  orders: readonly NewOrder[],
): Promise<string[]> => {
  await ctx.trx.raw(`select set_config('fieldwright.source', ?, true)`, [ctx.actor.source]);
  return bulkInsert(ctx, { collection: 'work_orders', rows: orders });
};

/** Seals passwords and keys of an order; a name that is there already is overwritten. */
export const storeSecrets = async (
  ctx: UseCaseContext,
  { company, order, secrets }: { company: string; order: string; secrets: Record<string, string> },
): Promise<void> => {
  const rows = Object.entries(secrets)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ({
      id: newId(),
      company,
      work_order: order,
      name,
      cipher: seal(value),
      created_at: ctx.now,
      created_by: ctx.actor.userId,
    }));
  if (rows.length === 0) return;
  await ctx
    .trx('work_order_secrets')
    .insert(rows)
    .onConflict(['company', 'work_order', 'name'])
    .merge(['cipher']);
};

/** The live order with this natural key: what a second request for the same work points at. */
export const findByNaturalKey = async (
  knex: Knex,
  company: string,
  naturalKey: string,
): Promise<OrderPointer | null> =>
  (await knex('work_orders')
    .where({ company, natural_key: naturalKey })
    .whereNot('status_category', 'cancelled')
    .first<OrderPointer | undefined>('id', 'number', 'status')) ?? null;
