import type { UseCaseContext } from '../../platform/context.ts';
import type { OrderCase } from '../../../../domain/lifecycle/index.ts';
import { writingUnderApproval } from '../cancel-approval.ts';
import { lockCases } from '../lock-cases.ts';
import { judgeSteps } from '../steps/judge-steps.ts';
import type { StepInput, TransitionInput, TransitionResult, Wish } from '../steps/types.ts';
import { writeSteps } from '../steps/write-steps.ts';

/** Takes steps of orders that are locked and loaded; the first refusal ends all of them. */
export const takeAll = async (
  ctx: UseCaseContext,
  wishes: readonly Wish[],
): Promise<TransitionResult[]> => {
  const judged = await judgeSteps(ctx, wishes);
  for (const one of judged) if (one.kind === 'refused') throw one.refusal;
  const allowed = judged.flatMap((one) => (one.kind === 'allowed' ? [one.step] : []));
  const done = await writingUnderApproval(ctx, allowed, (inner) => writeSteps(inner, allowed));
  const written = done.values();
  return judged.map((one) =>
    one.kind === 'replayed' ? one.result : (written.next().value as TransitionResult),
  );
};

/** One step of an order that the caller has locked and loaded. */
export const takeStep = async (
  ctx: UseCaseContext,
  item: OrderCase,
  input: StepInput,
): Promise<TransitionResult> => {
  const [result] = await takeAll(ctx, [{ item, input }]);
  return result as TransitionResult;
};

/**
 * Takes one step of the order's lifecycle: locks and loads the order once, asks the rules, runs the
 * effects, writes status, event and clocks in the caller's transaction. Errors: see `judgeSteps`.
 */
export const transitionOrder = async (
  ctx: UseCaseContext,
  { order, ...input }: TransitionInput,
): Promise<TransitionResult> => {
  const [found] = await lockCases(ctx, [order]);
  if (!found || 'refusal' in found) throw found?.refusal;
  return await takeStep(ctx, found.item, input);
};
