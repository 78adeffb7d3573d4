import { actingPersonas, blockerPhase } from '../../../../domain/lifecycle/index.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { Effect } from '../../platform/order-slots.ts';

/** Opens a blocker and gives it the photos that were taken for it. */
export const openBlocker: Effect = async (ctx, run) => {
  const { item, attempt, blockerReason } = run;
  if (!attempt.blocker || !blockerReason) return {};
  const asTechnician = actingPersonas(item.facts.actor).includes('technician');
  const { company, id: work_order } = item.order;
  const [blocker] = await bulkInsert(ctx, {
    collection: 'blockers',
    rows: [
      {
        company,
        work_order,
        reason: blockerReason.id,
        category: blockerReason.category,
        phase: blockerPhase(item.facts),
        remark: attempt.blocker.remark,
        reported_by_technician: asTechnician ? item.actorTechnician : null,
        occurred_at: run.occurredAt,
        lat: attempt.position?.lat ?? null,
        lng: attempt.position?.lng ?? null,
      },
    ],
  });
  await ctx
    .trx('evidence')
    .where({ company, work_order, category: 'blocker' })
    .whereNull('blocker')
    .update({ blocker });
  return {
    patch: { status_reason: blockerReason.name },
    data: {
      blocker: {
        id: blocker,
        reason: blockerReason.code,
        category: blockerReason.category,
        pausesClock: blockerReason.pauses_clock,
      },
    },
  };
};

export const resolveBlockers: Effect = async (ctx, run) => {
  const { company, id: work_order } = run.item.order;
  const rows = await ctx
    .trx('blockers')
    .where({ company, work_order })
    .whereNull('resolved_at')
    .update({
      resolved_at: run.occurredAt,
      resolution_note: run.attempt.reason ?? run.attempt.approval?.note ?? null,
      updated_at: ctx.now,
      updated_by: ctx.actor.userId,
    })
    .returning<{ id: string }[]>('id');
  const ids = rows.map((row) => row.id);
  await noteChange(ctx, { collection: 'blockers', action: 'update', ids });
  return ids.length > 0 ? { data: { resolvedBlockers: ids } } : {};
};
