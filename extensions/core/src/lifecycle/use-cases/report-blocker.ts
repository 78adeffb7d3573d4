import { transitionsFrom } from '../../../../domain/lifecycle/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import type { OrderCase } from '../../../../domain/lifecycle/index.ts';
import { lockCase } from '../lock-cases.ts';
import type { StepInput, TransitionResult } from '../steps/types.ts';
import { takeStep } from './transition-order.ts';

type BlockerInput = Omit<StepInput, 'to' | 'blocker'> & {
  blocker: { reason: string; remark: string };
};
export type ReportBlockerInput = BlockerInput & { order: string };

/** Takes the step that needs a blocker, whatever its state is called, of a locked and loaded order. */
export const blockCase = async (
  ctx: UseCaseContext,
  item: OrderCase,
  input: BlockerInput,
): Promise<TransitionResult> => {
  const { lifecycle, order } = item;
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
  return await takeStep(ctx, item, { ...input, to });
};

export const reportBlocker = async (
  ctx: UseCaseContext,
  { order, ...input }: ReportBlockerInput,
): Promise<TransitionResult> => await blockCase(ctx, await lockCase(ctx, order), input);
