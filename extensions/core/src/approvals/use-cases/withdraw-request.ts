import type { Approvable } from '../../platform/approvable.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { registered } from '../../platform/registry.ts';
import { assertOpen, closeRequest, lockRequest, writeDecision } from '../requests.ts';
import type { Decided } from './approve-request.ts';

/** Whoever asked takes his request back. */
export const withdrawRequest = async (ctx: UseCaseContext, id: string): Promise<Decided> => {
  const row = await lockRequest(ctx, id);
  if (row.requested_by !== ctx.actor.userId) throw forbidden();
  assertOpen(row);
  await writeDecision(ctx, row, { decision: 'withdrawn' });
  await closeRequest(ctx, row, 'withdrawn');
  const approvable = registered().approvable[row.command] as Approvable<unknown> | undefined;
  await approvable?.dropped?.(ctx, approvable.input.parse(row.input), 'withdrawn', null);
  return { id, status: 'withdrawn' };
};
