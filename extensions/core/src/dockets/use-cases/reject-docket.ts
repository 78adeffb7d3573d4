import { DOCKET_REJECT_REASONS } from '../../../../domain/work/index.ts';
import { appendEvent, takeCommand } from '../../lifecycle/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { assertStatus, lockDocket, updateDocket } from '../lock-docket.ts';

export type RejectDocketInput = { docket: string; reason: string; remark?: string | null };

/** Sends a docket back with the reason; the correction comes as a new docket. */
export const rejectDocket = async (
  ctx: UseCaseContext,
  { docket: id, reason, remark = null }: RejectDocketInput,
): Promise<{ id: string; status: 'rejected' }> => {
  const docket = await lockDocket(ctx, id);
  await assertStatus(ctx, docket, 'received');
  await updateDocket(ctx, docket, {
    status: 'rejected',
    reject_reason: reason,
    reject_remark: remark,
  });
  const words = DOCKET_REJECT_REASONS.find(({ value }) => value === reason)?.label ?? reason;
  await takeCommand(ctx, {
    order: docket.work_order,
    command: 'docket.reject',
    reason: words,
    remark,
  });
  await appendEvent(ctx, {
    company: docket.company,
    work_order: docket.work_order,
    kind: 'docket_rejected',
    reason: words,
    remark,
    data: { docket: id, number: docket.number },
  });
  return { id, status: 'rejected' };
};
