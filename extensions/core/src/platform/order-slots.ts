import type {
  Attempt,
  BlockerReason,
  OrderCase,
  OrderStand,
  Transition,
} from '../../../domain/lifecycle/index.ts';
import type { FieldCommandOf, FieldCommandType } from '../../../domain/work/index.ts';
import type { UseCaseContext } from './context.ts';

/**
 * What a guard may know of an order beyond its row: an SQL expression over `o` (the order), which
 * becomes JSON under the fact's name. It is part of one statement for many orders, so it must be a
 * look-up by an index on the order.
 */
export type OrderFact = string;

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

/** One command of a device on one order that is locked and the technician's own. */
export type CommandRun<T extends FieldCommandType> = (
  ctx: UseCaseContext,
  command: FieldCommandOf<T>,
  item: OrderCase,
) => Promise<OrderStand>;

export type FieldCommands = { readonly [T in FieldCommandType]?: CommandRun<T> };
