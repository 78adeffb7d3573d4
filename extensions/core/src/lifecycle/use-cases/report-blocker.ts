import { transitionsFrom } from '../../../../domain/lifecycle/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { notVisible, refusal } from '../../platform/errors.ts';
import { loadCase } from '../load-case.ts';
import { lockOrder } from '../repository.ts';
import {
  type TransitionInput,
  transitionOrder,
  type TransitionResult,
} from './transition-order.ts';

export type ReportBlockerInput = Omit<TransitionInput, 'to' | 'blocker'> & {
  blocker: { reason: string; remark: string };
};

/** Takes the step of the order's lifecycle that needs a blocker, whatever its state is called. */
export const reportBlocker = async (
  ctx: UseCaseContext,
  input: ReportBlockerInput,
): Promise<TransitionResult> => {
  const row = await lockOrder(ctx.trx, input.order);
  if (!row) throw notVisible('work_orders', input.order);
  const { lifecycle, order } = await loadCase(ctx.trx, ctx.actor, row.id, ctx.now);
  const step = transitionsFrom(lifecycle, order.status).find(
    (candidate) => candidate.needs === 'blocker',
  );
  const blocked = lifecycle.transitions.find((candidate) => candidate.needs === 'blocker');
  const to = step?.to_state ?? (input.clientRef ? blocked?.to_state : undefined);
  if (!to)
    throw refusal(
      'WORK_TRANSITION_UNKNOWN.blocker',
      422,
      { number: order.number, status: order.status },
      { collection: 'work_orders', item: order.id, from: order.status },
    );
  return await transitionOrder(ctx, { ...input, to });
};
