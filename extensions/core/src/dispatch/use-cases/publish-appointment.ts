import { lockOrder } from '../../lifecycle/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { assertOwn } from '../../platform/own-row.ts';
import { assertVersion } from '../../platform/version.ts';
import { findVisit } from '../visit-rows.ts';
import { assignTechnician, type AssignResult } from './assign-technician.ts';

export type PublishInput = { appointment: string; version?: number | null; reason?: string | null };

/** Publishes a planned visit as it stands; the same as assigning with its values. */
export const publishAppointment = async (
  ctx: UseCaseContext,
  input: PublishInput,
): Promise<AssignResult> => {
  const seen = await findVisit(ctx, input.appointment);
  assertOwn(ctx.actor, seen, {
    collection: 'appointments',
    id: input.appointment,
    capability: 'dispatching',
  });
  await lockOrder(ctx, seen.work_order);
  const visit = (await findVisit(ctx, seen.id)) ?? seen;
  assertVersion({ expected: input.version, current: visit, code: 'DISPATCH_CONFLICT' });
  if (visit.status !== 'draft')
    throw refusal(
      'DISPATCH_NOT_A_DRAFT',
      409,
      { status: visit.status },
      { collection: 'appointments', item: visit.id, current: { status: visit.status } },
    );
  if (!visit.technician)
    throw refusal(
      'DISPATCH_TECHNICIAN_MISSING',
      422,
      {},
      {
        collection: 'appointments',
        item: visit.id,
        field: 'technician',
      },
    );
  return await assignTechnician(ctx, {
    order: visit.work_order,
    technician: visit.technician,
    startsAt: visit.starts_at,
    endsAt: visit.ends_at,
    mayOverlap: visit.may_overlap,
    isPinned: visit.is_pinned,
    windowStart: visit.window_start,
    windowEnd: visit.window_end,
    notes: visit.notes,
    reason: input.reason ?? null,
  });
};
