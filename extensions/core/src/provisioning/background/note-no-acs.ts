import { pauseSeconds, setsUp } from '../../../../domain/provisioning/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { announce } from '../../platform/notices.ts';
import { changeDevice } from '../device-rows.ts';
import type { Run } from '../runs.ts';

const SECOND_MS = 1_000;
const LONG = 10;

/**
 * A worker without an ACS takes nothing in hand: it says so of a run that nobody has begun, and leaves the
 * rest as it is. Whoever has one looks for what is due.
 */
export const noteNoAcs = async (ctx: UseCaseContext, id: string): Promise<void> => {
  const nextTry = new Date(ctx.now.getTime() + pauseSeconds(LONG) * SECOND_MS);
  const [run] = (await ctx
    .trx('provisioning_runs')
    .where({ id, state: 'waiting', waits: 0 })
    .whereNull('holder')
    .whereNull('problem')
    .update({ problem: 'ACS_NOT_SET', next_try_at: nextTry, updated_at: ctx.now })
    .returning('*')) as unknown as Run[];
  if (!run) return;
  await announce(ctx.trx, { collection: 'provisioning_runs', action: 'update', ids: [id] });
  if (setsUp(run.kind))
    await changeDevice(ctx, run.device, { problem: 'ACS_NOT_SET', problem_params: {} });
};
