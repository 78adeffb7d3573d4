import type {
  Attempt,
  Missing,
  OrderCase,
  OrderStand,
} from '../../../../domain/lifecycle/index.ts';
import type { DomainError } from '../../platform/errors.ts';
import type { EffectRun } from '../../platform/order-slots.ts';

/** What comes with a step of one order. */
export type StepInput = Omit<Attempt, 'blocker'> & {
  /** Version the caller saw; another one in the database is a conflict. */
  version?: number | null;
  /** By the device's clock; now when absent or not to be believed, and never later than now. */
  occurredAt?: Date | null;
  clientRef?: string | null;
  device?: string | null;
  /** `reason` is the code or id of a row of `blocker_reasons`. */
  blocker?: { reason: string; remark: string } | null;
  /** What the step goes back to, for the event: the mail that asked for it. */
  origin?: Record<string, unknown> | null;
};
export type TransitionInput = StepInput & { order: string };

export type TransitionResult = {
  order: OrderStand;
  event: { id: string; from: string; to: string };
  /** True when this client reference was applied before: nothing happened now. */
  replayed: boolean;
};

/** A loaded and locked order with the step that is wished for it. */
export type Wish = { item: OrderCase; input: StepInput };

/** A step that the rules allow, ready to be written. */
export type AllowedStep = EffectRun & {
  input: StepInput;
  overridden: boolean;
  warnings: readonly Missing[];
  /** What the event says about a device's clock that is not believed. */
  doubt: Record<string, unknown>;
};

export type Judged =
  | { kind: 'allowed'; step: AllowedStep }
  | { kind: 'replayed'; result: TransitionResult }
  | { kind: 'refused'; refusal: DomainError };

/** Each order has its own answer: one that is refused does not stop the others. */
export type Outcome = { order: string } & ({ result: TransitionResult } | { refusal: DomainError });

export const standOf = (order: OrderCase['order']): OrderStand => ({
  id: order.id,
  number: order.number,
  status: order.status,
  statusCategory: order.status_category,
  version: order.version,
});
