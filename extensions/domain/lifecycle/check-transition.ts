import { mayTake } from './actor-rule.ts';
import { checkNeeds } from './check-needs.ts';
import type { LifecycleErrorCode } from './errors.ts';
import { evaluate } from './evaluate.ts';
import type { Attempt, Facts } from './facts.ts';
import { transitionsFrom, stateOf } from './next-steps.ts';
import type { Lifecycle, Missing, State, Transition } from './types.ts';
import { isBlank } from './guards/record.ts';
import { listWords } from './words.ts';

export type Verdict =
  | { ok: true; transition: Transition; target: State; overridden: boolean; warnings: Missing[] }
  | { ok: false; code: LifecycleErrorCode; message: string; missing: Missing[] };

const refuse = (
  code: LifecycleErrorCode,
  message: string,
  missing: Missing[] = [],
): Extract<Verdict, { ok: false }> => ({ ok: false, code, message, missing });

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
  if (from?.is_terminal)
    return refuse('WORK_ORDER_CLOSED', `The order is ${from.name}; its status no longer changes.`);
  const options = targets.length > 0 ? ` From here it can become ${listWords(targets, 'or')}.` : '';
  return refuse(
    'WORK_TRANSITION_UNKNOWN',
    `An order that is ${from?.name ?? facts.order.status} cannot become ${stateOf(lifecycle, to)?.name ?? to}.${options}`,
  );
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
    return refuse(
      'WORK_TRANSITION_FORBIDDEN',
      `"${transition.label}" is for ${listWords(transition.personas, 'or')}.`,
    );
  const overridden = attempt.override === true;
  if (overridden && !facts.actor.canOverride)
    return refuse('WORK_TRANSITION_FORBIDDEN', 'You may not override the rules of a step.');
  if (transition.requires_reason && isBlank(attempt.reason))
    return refuse('WORK_REASON_NEEDED', `"${transition.label}" needs a reason.`, [
      { code: 'REASON_NEEDED', message: 'Give a reason.', field: 'reason' },
    ]);
  if (overridden && (isBlank(attempt.reason) || isBlank(attempt.remark)))
    return refuse('WORK_REASON_NEEDED', 'Overriding a rule needs a reason and a remark.', [
      { code: 'REASON_NEEDED', message: 'Give a reason.', field: 'reason' },
      { code: 'REMARK_NEEDED', message: 'Describe what you saw.', field: 'remark' },
    ]);
  const { missing, warnings } = evaluate(transition, facts, attempt);
  const needs = checkNeeds(transition, facts, attempt);
  const open = overridden ? needs : [...missing, ...needs];
  if (open.length > 0)
    return refuse(
      'WORK_REQUIREMENTS_MISSING',
      `"${transition.label}" is not possible yet. ${open.map((item) => item.message).join(' ')}`,
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
