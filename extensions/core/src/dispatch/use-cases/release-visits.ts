import { lockCases, type OrderCase } from '../../lifecycle/index.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { openVisits } from '../visit-rows.ts';
import { withdrawVisit } from '../withdraw-visit.ts';

export type ReleaseInput = {
  company: string;
  technician: string;
  appointments: readonly string[];
  reason: string;
};

/** A plan keeps its time and waits for somebody else. */
const release = async (ctx: UseCaseContext, id: string): Promise<void> => {
  const stamp = { updated_at: ctx.now, updated_by: ctx.actor.userId };
  await ctx
    .trx('appointments')
    .where({ id })
    .update({ technician: null, ...stamp });
  await noteChange(ctx, { collection: 'appointments', action: 'update', ids: [id] });
};

const releaseOf = async (
  ctx: UseCaseContext,
  item: OrderCase,
  { technician, reason, wanted }: ReleaseInput & { wanted: ReadonlySet<string> },
): Promise<boolean> => {
  const { published } = await openVisits(ctx, item.order);
  let left: string | undefined;
  if (published?.technician === technician && wanted.has(published.id)) {
    if (item.order.status_category !== 'scheduled') return false;
    left = await withdrawVisit(ctx, item, { visit: published, reason });
  }
  const { draft } = await openVisits(ctx, item.order);
  if (draft?.technician === technician && (wanted.has(draft.id) || draft.id === left))
    await release(ctx, draft.id);
  return true;
};

/**
 * Takes visits from somebody who will be away: they wait in the pool with their time. What has begun
 * stays. The caller has asked the right; answers the visits that are still his.
 */
export const releaseVisits = async (
  ctx: UseCaseContext,
  input: ReleaseInput,
): Promise<string[]> => {
  const { company, technician, appointments } = input;
  const rows = await ctx
    .trx('appointments')
    .where({ company, technician })
    .whereIn('id', [...appointments])
    .select<{ id: string; work_order: string }[]>('id', 'work_order');
  const wanted = new Set(rows.map(({ id }) => id));
  const kept: string[] = [];
  for (const one of await lockCases(ctx, [...new Set(rows.map((row) => row.work_order))])) {
    const isGone = !('refusal' in one) && (await releaseOf(ctx, one.item, { ...input, wanted }));
    if (!isGone)
      kept.push(...rows.filter((row) => row.work_order === one.order).map(({ id }) => id));
  }
  return kept;
};
