import { say } from '../words/index.ts';
import { checkCondition } from './condition.ts';
import type { Attempt, Facts } from './facts.ts';
import { guardNamed } from './guards/registry.ts';
import type { Ask, GuardUse, Missing, Transition } from './types.ts';

export type Evaluation = { missing: Missing[]; warnings: Missing[]; asks: Ask[] };

const evaluateGuard = (use: GuardUse, facts: Facts, attempt: Attempt | null): Missing[] => {
  const guard = guardNamed(use.name);
  if (!guard)
    return [
      {
        ...say('GUARD_UNKNOWN', { name: use.name }),
      },
    ];
  const params = use.params ?? {};
  return [
    ...(guard.check?.(facts, params) ?? []),
    ...(attempt && guard.given ? guard.given(attempt, facts, params) : []),
  ];
};

/** A guard with the parameter `warn: true` speaks up without standing in the way. */
const isWarning = (use: GuardUse): boolean => use.params?.warn === true;

/** Two guards may miss the same field; it is said once. */
const onceEach = (items: readonly Missing[]): Missing[] => [
  ...new Map(items.map((item) => [`${item.code} ${item.field ?? item.message}`, item])).values(),
];

/**
 * Guards and condition of one transition. Without an attempt, values that come along with the
 * step are listed in `asks` instead of being missed.
 */
export const evaluate = (
  transition: Transition,
  facts: Facts,
  attempt: Attempt | null,
): Evaluation => {
  const uses = transition.guards;
  return {
    missing: onceEach([
      ...uses.filter((use) => !isWarning(use)).flatMap((use) => evaluateGuard(use, facts, attempt)),
      ...checkCondition(transition.condition, facts),
    ]),
    warnings: uses.filter(isWarning).flatMap((use) => evaluateGuard(use, facts, attempt)),
    asks: uses.flatMap((use) => guardNamed(use.name)?.ask ?? []),
  };
};
