import { lockOrder } from '../lifecycle/index.ts';
import { noteChange } from '../platform/audit.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { refusal } from '../platform/errors.ts';
import { assertOwn } from '../platform/own-row.ts';
import { docketsOf, type DocketRow, findDocket } from './repository.ts';

/** The docket with its order locked, for those who review dockets in its company. */
export const lockDocket = async (ctx: UseCaseContext, id: string): Promise<DocketRow> => {
  const docket = await findDocket(ctx.trx, id);
  assertOwn(ctx.actor, docket, { collection: 'dockets', id, capability: 'docket-review' });
  await lockOrder(ctx, docket.work_order);
  const current = await findDocket(ctx.trx, id, { lock: true });
  return current ?? docket;
};

/** Only the newest docket of an order counts, and only in the right state. */
export const assertStatus = async (
  ctx: UseCaseContext,
  docket: DocketRow,
  status: DocketRow['status'],
): Promise<void> => {
  const [newest] = await docketsOf(ctx.trx, docket.work_order);
  if (newest?.id !== docket.id) {
    throw refusal(
      'WORK_DOCKET_REPLACED',
      409,
      {},
      {
        collection: 'dockets',
        item: docket.id,
        newest: newest?.id,
      },
    );
  }
  if (docket.status === status) return;
  throw refusal(
    'WORK_DOCKET_STATUS',
    409,
    { status: docket.status, wanted: status },
    { collection: 'dockets', item: docket.id, yours: status, current: docket.status },
  );
};

export const updateDocket = async (
  ctx: UseCaseContext,
  docket: DocketRow,
  patch: Record<string, unknown>,
): Promise<void> => {
  await ctx
    .trx('dockets')
    .where({ id: docket.id })
    .update({ ...patch, updated_at: ctx.now, updated_by: ctx.actor.userId });
  await noteChange(ctx, { collection: 'dockets', action: 'update', ids: [docket.id] });
};
