import type { Knex } from 'knex';
import type { ApprovedDraft } from './use-cases/approve-drafts.ts';

type OrderPointer = { id: string; number: string; status: string };

/** The orders that an approval led to, each once, beside what came of each draft. */
export const workOrdersOf = async (
  knex: Knex,
  approved: readonly ApprovedDraft[],
): Promise<{ workOrders: OrderPointer[]; approved: readonly ApprovedDraft[] }> => {
  const ids = [...new Set(approved.map(({ order }) => order))];
  const rows = await knex('work_orders')
    .whereRaw('id = any(?::uuid[])', [ids])
    .select<OrderPointer[]>('id', 'number', 'status');
  const byId = new Map(rows.map((row) => [row.id, row]));
  return { workOrders: ids.flatMap((id) => byId.get(id) ?? []), approved };
};
