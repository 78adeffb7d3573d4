import type { DiffEntry } from '../../../domain/intake/index.ts';
import { appendEvent } from '../lifecycle/index.ts';
import { noteChange } from '../platform/audit.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { storeSecrets } from '../work/index.ts';
import type { MatchingOrder } from './find-orders.ts';
import { secretsOf, toColumns, type DraftRow } from './repository.ts';
import { applyReschedule } from './apply-reschedule.ts';

const APPOINTMENT = 'appointment_requested_at';

/** Writes the accepted differences into the order; the history keeps both values of each. */
export const applyUpdate = async (
  ctx: UseCaseContext,
  order: MatchingOrder,
  draft: DraftRow,
  accepted: readonly DiffEntry[],
): Promise<void> => {
  const fields = accepted.filter(({ field }) => field !== APPOINTMENT);
  if (fields.length > 0) {
    await ctx
      .trx('work_orders')
      .where({ id: order.id })
      .update({
        ...toColumns(Object.fromEntries(fields.map(({ field, to }) => [field, to]))),
        updated_at: ctx.now,
        updated_by: ctx.actor.userId,
      });
    await noteChange(ctx, { collection: 'work_orders', action: 'update', ids: [order.id] });
    await appendEvent(ctx, {
      company: order.company,
      work_order: order.id,
      kind: 'updated',
      data: {
        draft: draft.id,
        changes: Object.fromEntries(fields.map(({ field, from, to }) => [field, { from, to }])),
      },
    });
  }
  await storeSecrets(ctx, { company: order.company, order: order.id, secrets: secretsOf(draft) });
  const moved = accepted.find(({ field }) => field === APPOINTMENT);
  if (moved) await applyReschedule(ctx, order, { start: String(moved.to), draft: draft.id });
};
