import { appendEvent, takeCommand } from '../../lifecycle/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { assertStatus, lockDocket, updateDocket } from '../lock-docket.ts';

/** Notes that somebody put the docket into the partner's portal, and under what reference. */
export const markDocketUploaded = async (
  ctx: UseCaseContext,
  { docket: id, portalReference }: { docket: string; portalReference: string },
): Promise<{ id: string; status: 'uploaded'; orderStatus: string }> => {
  const docket = await lockDocket(ctx, id);
  await assertStatus(ctx, docket, 'verified');
  await updateDocket(ctx, docket, {
    status: 'uploaded',
    uploaded_at: ctx.now,
    portal_reference: portalReference,
  });
  await appendEvent(ctx, {
    company: docket.company,
    work_order: docket.work_order,
    kind: 'docket_uploaded',
    data: { docket: id, portalReference },
  });
  await takeCommand(ctx, { order: docket.work_order, command: 'docket.upload' });
  const [order] = await ctx.trx('work_orders').where({ id: docket.work_order }).select('status');
  return { id, status: 'uploaded', orderStatus: order?.status as string };
};
