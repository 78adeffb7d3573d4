import { stepFor, stepsFor, type TransitionCommand } from '../../../../domain/lifecycle/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { loadCase } from '../load-case.ts';
import {
  transitionOrder,
  type TransitionInput,
  type TransitionResult,
} from './transition-order.ts';

export type CommandInput = Omit<TransitionInput, 'to'> & { command: TransitionCommand };

/**
 * Takes the step of the order's lifecycle that stands for the command. Null where the lifecycle has
 * no such step at all: the company works without it, and its order stays where it is.
 *
 * Errors: those of `transitionOrder`; WORK_TRANSITION_UNKNOWN when the order is not where the step begins.
 */
export const takeCommand = async (
  ctx: UseCaseContext,
  { command, ...input }: CommandInput,
): Promise<TransitionResult | null> => {
  const { order, lifecycle } = await loadCase(ctx.trx, ctx.actor, input.order, ctx.now);
  const [any] = stepsFor(lifecycle, command);
  if (!any) return null;
  const step = stepFor(lifecycle, order.status, command) ?? any;
  return transitionOrder(ctx, { ...input, to: step.to_state });
};
