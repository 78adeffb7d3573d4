import type { DocketCheck } from '../../../../domain/work/index.ts';
import { appendEvent, takeCommand } from '../../lifecycle/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { loadChecks } from '../load-checks.ts';
import { assertStatus, lockDocket, updateDocket } from '../lock-docket.ts';

/** Confirms that a docket agrees with its order; what does not is named, check by check. */
export const verifyDocket = async (
  ctx: UseCaseContext,
  { docket: id }: { docket: string },
): Promise<{ id: string; status: 'verified'; checks: DocketCheck[] }> => {
  const docket = await lockDocket(ctx, id);
  await assertStatus(ctx, docket, 'received');
  const checks = await loadChecks(ctx, docket);
  const missing = checks.filter((check) => !check.ok);
  if (missing.length > 0) {
    throw refusal(
      'WORK_DOCKET_CHECKS',
      422,
      { missing: { said: missing } },
      { collection: 'dockets', item: id, missing, field: missing[0]?.field },
    );
  }
  await updateDocket(ctx, docket, {
    status: 'verified',
    checks: JSON.stringify(checks),
    verified_at: ctx.now,
    verified_by: ctx.actor.userId,
  });
  await appendEvent(ctx, {
    company: docket.company,
    work_order: docket.work_order,
    kind: 'docket_verified',
    data: { docket: id },
  });
  await takeCommand(ctx, { order: docket.work_order, command: 'docket.verify' });
  return { id, status: 'verified', checks };
};
