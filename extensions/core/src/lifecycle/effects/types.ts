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

/** What follows from a transition, in its transaction and before the status is written. */
export type Effect = (ctx: UseCaseContext, run: EffectRun) => Promise<EffectResult>;
