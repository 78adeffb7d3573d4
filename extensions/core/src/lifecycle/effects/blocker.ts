import { actingPersonas, blockerPhase } from '../../../../domain/lifecycle/index.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { BlockerReason } from '../../../../domain/lifecycle/index.ts';
import { newId } from '../../../../domain/kernel/ids.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import type { BatchEffect, EffectResult, EffectRun } from '../../platform/order-slots.ts';

type Opened = { id: string; run: EffectRun; reason: BlockerReason };

const rowOf = ({ id, run, reason }: Opened): Record<string, unknown> => {
  const { item, attempt, occurredAt } = run;
  const asTechnician = actingPersonas(item.facts.actor).includes('technician');
  return {
    id,
    company: item.order.company,
    work_order: item.order.id,
    reason: reason.id,
    category: reason.category,
    phase: blockerPhase(item.facts),
    remark: attempt.blocker?.remark,
    reported_by_technician: asTechnician ? item.actorTechnician : null,
    occurred_at: occurredAt,
    lat: attempt.position?.lat ?? null,
    lng: attempt.position?.lng ?? null,
  };
};

const resultOf = ({ id, reason }: Opened): EffectResult => ({
  patch: { status_reason: reason.name },
  data: {
    blocker: {
      id,
      reason: reason.code,
      category: reason.category,
      pausesClock: reason.pauses_clock,
    },
  },
});

/** Opens blockers and gives them the photos that were taken for them. */
export const openBlocker: BatchEffect = async (ctx, runs) => {
  const opened = runs.map((run): Opened | null =>
    run.attempt.blocker && run.blockerReason
      ? { id: newId(), run, reason: run.blockerReason }
      : null,
  );
  const rows = opened.flatMap((one) => (one ? [rowOf(one)] : []));
  await bulkInsert(ctx, { collection: 'blockers', rows });
  await givePhotos(ctx, rows);
  return opened.map((one) => (one ? resultOf(one) : {}));
};

const givePhotos = async (
  ctx: UseCaseContext,
  blockers: readonly Record<string, unknown>[],
): Promise<void> => {
  if (blockers.length === 0) return;
  await ctx.trx.raw(
    `update evidence set blocker = given.id
     from jsonb_to_recordset(?::jsonb) as given (id uuid, company uuid, work_order uuid)
     where evidence.company = given.company and evidence.work_order = given.work_order
       and evidence.category = 'blocker' and evidence.blocker is null
       and evidence.withdrawn_at is null`,
    [JSON.stringify(blockers)],
  );
};

export const resolveBlockers: BatchEffect = async (ctx, runs) => {
  const given = runs.map(({ item, attempt, occurredAt }) => ({
    company: item.order.company,
    work_order: item.order.id,
    at: occurredAt,
    note: attempt.reason ?? attempt.approval?.note ?? null,
  }));
  const { rows } = await ctx.trx.raw<{ rows: { id: string; work_order: string }[] }>(
    `update blockers set resolved_at = given.at, resolution_note = given.note,
       updated_at = ?, updated_by = ?
     from jsonb_to_recordset(?::jsonb)
       as given (company uuid, work_order uuid, at timestamptz, note text)
     where blockers.company = given.company and blockers.work_order = given.work_order
       and blockers.resolved_at is null
     returning blockers.id, blockers.work_order`,
    [ctx.now, ctx.actor.userId, JSON.stringify(given)],
  );
  const ids = rows.map((row) => row.id);
  await noteChange(ctx, { collection: 'blockers', action: 'update', ids });
  const byOrder = Map.groupBy(rows, (row) => row.work_order);
  return runs.map(({ item }) => {
    const resolved = byOrder.get(item.order.id) ?? [];
    return resolved.length > 0 ? { data: { resolvedBlockers: resolved.map(({ id }) => id) } } : {};
  });
};
