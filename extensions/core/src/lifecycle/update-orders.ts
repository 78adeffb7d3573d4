import type { UseCaseContext } from '../platform/context.ts';
import type { OrderStand } from '../../../domain/lifecycle/index.ts';

type Patch = { id: string; patch: Record<string, unknown> };

/** Writes a patch to each order in one statement; a column that a patch does not name stays. */
export const updateOrders = async (
  ctx: UseCaseContext,
  patches: readonly Patch[],
): Promise<Map<string, OrderStand>> => {
  const stamps = { updated_at: ctx.now, updated_by: ctx.actor.userId };
  const given = patches.map(({ id, patch }) => ({ id, patch: { ...patch, ...stamps } }));
  const columns = [...new Set(given.flatMap(({ patch }) => Object.keys(patch)))];
  const names = columns.map(() => '??').join(', ');
  const { rows } = await ctx.trx.raw<{ rows: OrderStand[] }>(
    `update work_orders as target
     set (${names}) = (select ${names} from jsonb_populate_record(target, given.patch))
     from jsonb_to_recordset(?::jsonb) as given (id uuid, patch jsonb)
     where target.id = given.id
     returning target.id, target.number, target.status,
       target.status_category as "statusCategory", target.version`,
    [...columns, ...columns, JSON.stringify(given)],
  );
  return new Map(rows.map((row) => [row.id, row]));
};
