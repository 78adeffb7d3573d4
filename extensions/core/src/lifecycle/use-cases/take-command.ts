import { stepFor, stepsFor, type TransitionCommand } from '../../../../domain/lifecycle/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { lockAllCases } from '../lock-cases.ts';
import type { StepInput, TransitionResult } from '../steps/types.ts';
import { takeAll } from './transition-order.ts';

type Wanted = Omit<StepInput, 'to'> & { command: TransitionCommand };
export type CommandInput = Wanted & { order: string };

/**
 * Takes the steps of the orders' lifecycles that stand for the command, with all of them or with
 * none. An order whose lifecycle has no such step at all stays where it is: its company works
 * without it.
 *
 * Errors: those of a step; WORK_TRANSITION_UNKNOWN when an order is not where the step begins.
 */
export const takeCommands = async (
  ctx: UseCaseContext,
  { orders, command, ...input }: Wanted & { orders: readonly string[] },
): Promise<TransitionResult[]> => {
  const items = await lockAllCases(ctx, orders);
  const wishes = items.flatMap((item) => {
    const [any] = stepsFor(item.lifecycle, command);
    if (!any) return [];
    const step = stepFor(item.lifecycle, item.order.status, command) ?? any;
    return [{ item, input: { ...input, to: step.to_state } }];
  });
  return await takeAll(ctx, wishes);
};

/** The same for one order; null where its lifecycle has no such step. */
export const takeCommand = async (
  ctx: UseCaseContext,
  { order, ...input }: CommandInput,
): Promise<TransitionResult | null> => {
  const [result] = await takeCommands(ctx, { ...input, orders: [order] });
  return result ?? null;
};
