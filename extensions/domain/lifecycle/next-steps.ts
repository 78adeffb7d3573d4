import { mayTake } from './actor-rule.ts';
import { evaluate } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { nameStates } from './name-states.ts';
import type { Lifecycle, NextStep, State, Transition, WaitingStep } from './types.ts';

const bySort = (a: Transition, b: Transition): number =>
  Number(b.is_primary) - Number(a.is_primary) ||
  Number(a.is_override) - Number(b.is_override) ||
  a.sort - b.sort;

export const transitionsFrom = (lifecycle: Lifecycle, status: string): Transition[] =>
  lifecycle.transitions.filter((row) => row.from_state === status).sort(bySort);

export const stateOf = (lifecycle: Lifecycle, code: string): State | undefined =>
  lifecycle.states.find((state) => state.code === code);

const translated = ({ translations }: Transition) => (translations ? { translations } : {});

const describe = (
  lifecycle: Lifecycle,
  transition: Transition,
  target: State,
  facts: Facts,
): NextStep => {
  const { asks, ...said } = evaluate(transition, facts, null);
  const missing = nameStates(lifecycle, said.missing);
  const warnings = nameStates(lifecycle, said.warnings);
  const waived = transition.is_override;
  return {
    to: target.code,
    label: transition.label,
    ...translated(transition),
    category: target.category,
    allowed: waived || missing.length === 0,
    isPrimary: transition.is_primary,
    isOverride: transition.is_override,
    overridable: !waived && missing.length > 0 && facts.actor.canOverride,
    needs: transition.needs,
    requiresReason: transition.requires_reason || waived,
    asks,
    missing: waived ? [] : missing,
    warnings,
  };
};

/** The steps this actor may take from where the order stands, primary first. */
export const nextSteps = (lifecycle: Lifecycle, facts: Facts): NextStep[] =>
  transitionsFrom(lifecycle, facts.order.status).flatMap((transition) => {
    const target = stateOf(lifecycle, transition.to_state);
    return target && mayTake(transition, facts.actor)
      ? [describe(lifecycle, transition, target, facts)]
      : [];
  });

/** Steps that somebody else takes, so that a screen can say whom the order waits for. */
export const waitingFor = (lifecycle: Lifecycle, facts: Facts): WaitingStep[] =>
  transitionsFrom(lifecycle, facts.order.status)
    .filter((transition) => !transition.is_override && !mayTake(transition, facts.actor))
    .map((transition) => ({
      to: transition.to_state,
      label: transition.label,
      ...translated(transition),
      personas: [...transition.personas],
    }));
