import type { Attempt, Transition } from '../../../../domain/lifecycle/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import type { OrderCase } from '../case.ts';
import type { BlockerReason } from '../repository.ts';

export type EffectRun = {
  item: OrderCase;
  attempt: Attempt;
  transition: Transition;
  occurredAt: Date;
  blockerReason: BlockerReason | null;
};

/** Columns for the order's row, and what the event remembers. */
export type EffectResult = { patch?: Record<string, unknown>; data?: Record<string, unknown> };

/** What follows from a transition of one order, in its transaction and before the status is written. */
export type Effect = (ctx: UseCaseContext, run: EffectRun) => Promise<EffectResult>;

/** The same for the orders of a batch, in a few statements for all; results in their order. */
export type BatchEffect = (
  ctx: UseCaseContext,
  runs: readonly EffectRun[],
) => Promise<readonly EffectResult[]>;

/** An effect that is taken order by order, where each needs statements of its own. */
export const each =
  (effect: Effect): BatchEffect =>
  async (ctx, runs) => {
    const results: EffectResult[] = [];
    for (const run of runs) results.push(await effect(ctx, run));
    return results;
  };
