import type { Said } from '../words/index.ts';

export type StateCategory =
  | 'new'
  | 'scheduled'
  | 'dispatched'
  | 'in_progress'
  | 'blocked'
  | 'done'
  | 'closed'
  | 'cancelled';

/** A name of a row in the languages that it was translated to. */
export type Translations = Readonly<Record<string, string>> | null;

/** A row of `lifecycle_states`, as far as the engine reads it. */
export type State = {
  code: string;
  name: string;
  /** The name in other languages, by `ms` and `fr`. */
  translations?: Translations;
  category: StateCategory;
  color?: string | null;
  icon?: string | null;
  is_initial: boolean;
  is_terminal: boolean;
  sort: number;
};

/** A guard as a transition names it: a key of `GUARDS` and its parameters. */
export type GuardUse = { name: string; params?: Record<string, unknown> };

/** What a transition asks for beyond a reason. */
export type Need = 'none' | 'blocker' | 'reschedule' | 'position';

/** A row of `lifecycle_transitions`, as far as the engine reads it. */
export type Transition = {
  from_state: string;
  to_state: string;
  /** What the step stands for; null for one that people take by its name alone. */
  command?: string | null;
  label: string;
  translations?: Translations;
  personas: readonly string[];
  guards: readonly GuardUse[];
  /** JSONLogic over `conditionData`; null when there is none. */
  condition: unknown;
  requires_reason: boolean;
  needs: Need;
  effects: readonly string[];
  is_override: boolean;
  is_primary: boolean;
  sort: number;
};

export type Lifecycle = { states: readonly State[]; transitions: readonly Transition[] };

/** One thing that stands in the way: code and parameters of what is to be done, and the field. */
export type Missing = Said & { field?: string };

/** A value that the person gives with the step, so that a dialog can ask for it. */
export type Ask = { ask: string; field: string; label: string; required: boolean };

export type NextStep = {
  to: string;
  label: string;
  translations?: Translations;
  category: StateCategory;
  allowed: boolean;
  isPrimary: boolean;
  isOverride: boolean;
  /** The step is not allowed now, but this actor may waive its guards with reason and remark. */
  overridable: boolean;
  needs: Need;
  requiresReason: boolean;
  asks: Ask[];
  missing: Missing[];
  warnings: Missing[];
};

/** A step that waits for somebody else. */
export type WaitingStep = {
  to: string;
  label: string;
  translations?: Translations;
  personas: string[];
};
