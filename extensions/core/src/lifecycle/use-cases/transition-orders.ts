import { inSavepoint } from '../../platform/each-alone.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { mayHaveToWait, writingUnderApproval } from '../cancel-approval.ts';
import { lockAllCases, lockCases } from '../lock-cases.ts';
import { judgeSteps } from '../steps/judge-steps.ts';
import type { AllowedStep, Outcome, StepInput, TransitionResult, Wish } from '../steps/types.ts';
import { writeSteps } from '../steps/write-steps.ts';
import { takeAll } from './transition-order.ts';

export type TransitionOrdersInput = Omit<StepInput, 'version' | 'clientRef'> & {
  orders: readonly string[];
};

/** What the database or an effect refuses is found by halves: the others are still written together. */
const writeEach = async (
  ctx: UseCaseContext,
  steps: readonly AllowedStep[],
): Promise<Outcome[]> => {
  if (steps.length === 0) return [];
  if (steps.length > 1 && (await mayHaveToWait(ctx, steps))) {
    const outcomes: Outcome[] = [];
    for (const step of steps) outcomes.push(...(await writeEach(ctx, [step])));
    return outcomes;
  }
  const done = await inSavepoint(ctx, (inner) =>
    writingUnderApproval(inner, steps, (run) => writeSteps(run, steps)),
  );
  if ('value' in done) return done.value.map((result) => ({ order: result.order.id, result }));
  if (steps.length === 1)
    return steps.map(({ item }) => ({ order: item.order.id, refusal: done.refusal }));
  const middle = Math.ceil(steps.length / 2);
  return [
    ...(await writeEach(ctx, steps.slice(0, middle))),
    ...(await writeEach(ctx, steps.slice(middle))),
  ];
};

/**
 * Takes the same step with many orders. Each is answered for itself: what is refused stays where it
 * was and stops nobody else. Loading, checking and writing take the same statements for one as for
 * a thousand.
 */
export const transitionOrders = async (
  ctx: UseCaseContext,
  { orders, ...input }: TransitionOrdersInput,
): Promise<Outcome[]> => {
  const ids = [...new Set(orders)];
  const locked = await lockCases(ctx, ids);
  const wishes: Wish[] = locked.flatMap((one) =>
    'item' in one ? [{ item: one.item, input }] : [],
  );
  const outcomes = new Map<string, Outcome>(
    locked.flatMap((one) => ('refusal' in one ? [[one.order, one] as const] : [])),
  );
  const allowed: AllowedStep[] = [];
  for (const [index, one] of (await judgeSteps(ctx, wishes)).entries()) {
    const order = wishes[index]?.item.order.id as string;
    if (one.kind === 'allowed') allowed.push(one.step);
    else if (one.kind === 'refused') outcomes.set(order, { order, refusal: one.refusal });
    else outcomes.set(order, { order, result: one.result });
  }
  for (const outcome of await writeEach(ctx, allowed)) outcomes.set(outcome.order, outcome);
  return ids.map((order) => outcomes.get(order) as Outcome);
};

/** The same step with many orders, with all of them or with none. */
export const transitionAll = async (
  ctx: UseCaseContext,
  { orders, ...input }: StepInput & { orders: readonly string[] },
): Promise<TransitionResult[]> => {
  const items = await lockAllCases(ctx, [...new Set(orders)]);
  return await takeAll(
    ctx,
    items.map((item) => ({ item, input })),
  );
};
