import { mayTake } from './actor-rule.ts';
import { checkNeeds } from './check-needs.ts';
import type { LifecycleErrorCode } from './errors.ts';
import { evaluate } from './evaluate.ts';
import type { Attempt, Facts } from './facts.ts';
import { nameStates } from './name-states.ts';
import { transitionsFrom, stateOf } from './next-steps.ts';
import type { Lifecycle, Missing, State, Transition, Translations } from './types.ts';
import { isBlank } from './guards/record.ts';
import { type MessageKey, type Params, type Said, say } from '../words/index.ts';

export type Verdict =
  | { ok: true; transition: Transition; target: State; overridden: boolean; warnings: Missing[] }
  | (Said & { ok: false; code: LifecycleErrorCode; missing: Missing[] });

type RefusalKey = MessageKey & (LifecycleErrorCode | `${LifecycleErrorCode}.${string}`);

const refuse = (
  key: RefusalKey,
  params?: Params,
  missing: Missing[] = [],
): Extract<Verdict, { ok: false }> => {
  const said = say(key, params);
  return { ok: false, ...said, code: said.code as LifecycleErrorCode, missing };
};

/** A name that the row may carry in other languages. */
const named = (row: { name: string; translations?: Translations } | undefined, code: string) =>
  row ? { name: row.name, translations: row.translations ?? null } : code;

const stepOf = ({ label, translations }: Transition) =>
  named({ name: label, translations: translations ?? null }, label);

/** An override row is only taken when the attempt says so, and a plain row is preferred. */
const pickRow = (rows: readonly Transition[], facts: Facts, attempt: Attempt) => {
  const usable = rows.filter((row) => !row.is_override || attempt.override === true);
  return usable.find((row) => mayTake(row, facts.actor)) ?? usable[0];
};

const unknownStep = (lifecycle: Lifecycle, facts: Facts, to: string) => {
  const from = stateOf(lifecycle, facts.order.status);
  const targets = transitionsFrom(lifecycle, facts.order.status)
    .filter((row) => !row.is_override)
    .map((row) => row.to_state);
  if (from?.is_terminal) return refuse('WORK_ORDER_CLOSED', { state: named(from, from.code) });
  const ends = { from: named(from, facts.order.status), to: named(stateOf(lifecycle, to), to) };
  return targets.length > 0
    ? refuse('WORK_TRANSITION_UNKNOWN.options', { ...ends, options: { list: targets, or: true } })
    : refuse('WORK_TRANSITION_UNKNOWN', ends);
};

/** Whether this attempt may go ahead. Guards may be waived; rows, personas and reasons may not. */
export const checkTransition = (lifecycle: Lifecycle, facts: Facts, attempt: Attempt): Verdict => {
  const rows = transitionsFrom(lifecycle, facts.order.status).filter(
    (row) => row.to_state === attempt.to,
  );
  const transition = pickRow(rows, facts, attempt);
  const target = stateOf(lifecycle, attempt.to);
  if (!transition || !target) return unknownStep(lifecycle, facts, attempt.to);
  if (!mayTake(transition, facts.actor))
    return refuse('WORK_TRANSITION_FORBIDDEN', {
      step: stepOf(transition),
      personas: { list: transition.personas.map((persona) => ({ persona })), or: true },
    });
  const overridden = attempt.override === true;
  if (overridden && !facts.actor.canOverride) return refuse('WORK_TRANSITION_FORBIDDEN.override');
  if (transition.requires_reason && isBlank(attempt.reason))
    return refuse('WORK_REASON_NEEDED', { step: stepOf(transition) }, [
      { ...say('REASON_NEEDED'), field: 'reason' },
    ]);
  if (overridden && (isBlank(attempt.reason) || isBlank(attempt.remark)))
    return refuse('WORK_REASON_NEEDED.override', undefined, [
      { ...say('REASON_NEEDED'), field: 'reason' },
      { ...say('REMARK_NEEDED'), field: 'remark' },
    ]);
  const said = evaluate(transition, facts, attempt);
  const missing = nameStates(lifecycle, said.missing);
  const warnings = nameStates(lifecycle, said.warnings);
  const needs = checkNeeds(transition, facts, attempt);
  const open = overridden ? needs : [...missing, ...needs];
  if (open.length > 0)
    return refuse(
      'WORK_REQUIREMENTS_MISSING',
      { step: stepOf(transition), missing: { said: open } },
      open,
    );
  return {
    ok: true,
    transition,
    target,
    overridden,
    warnings: overridden ? [...warnings, ...missing] : warnings,
  };
};
