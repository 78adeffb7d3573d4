import { loadCase } from '../../lifecycle/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { dropDrafts } from '../drafts.ts';
import { checkPlannable } from '../plan-checks.ts';
import { assignTechnician } from '../use-cases/assign-technician.ts';
import type { Visit } from '../visit-rows.ts';
import { withdrawVisit } from '../withdraw-visit.ts';

export type Planned = { order: string; draft: Visit; published: Visit | undefined };

const takeBack = async (
  ctx: UseCaseContext,
  { order, draft, published }: Planned,
  reason: string | null,
): Promise<void> => {
  if (!published)
    throw refusal(
      'DISPATCH_TECHNICIAN_MISSING',
      422,
      {},
      { collection: 'appointments', item: draft.id, field: 'technician' },
    );
  const item = await loadCase(ctx.trx, ctx.actor, order, ctx.now);
  checkPlannable(item);
  await withdrawVisit(ctx, item, { visit: published, reason });
  await dropDrafts(ctx, { company: draft.company, orders: [order] });
};

/** Puts a plan in the place of what is published; a plan without technician takes the visit back. */
export const publishOne = async (
  ctx: UseCaseContext,
  planned: Planned,
  reason: string | null,
): Promise<void> => {
  const { order, draft } = planned;
  if (draft.technician === null) {
    await takeBack(ctx, planned, reason);
    return;
  }
  await assignTechnician(ctx, {
    order,
    technician: draft.technician,
    startsAt: draft.starts_at,
    endsAt: draft.ends_at,
    mayOverlap: draft.may_overlap,
    isPinned: draft.is_pinned,
    windowStart: draft.window_start,
    windowEnd: draft.window_end,
    notes: draft.notes,
    reason,
  });
};
