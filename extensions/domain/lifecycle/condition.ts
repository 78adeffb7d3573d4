import { say } from '../words/index.ts';
import type { Facts } from './facts.ts';
import type { Missing } from './types.ts';
import { unless } from './guards/types.ts';
import { logicProblems } from './json-logic/check-logic.ts';
import { evaluateLogic } from './json-logic/evaluate-logic.ts';
import { truthy } from './json-logic/operators.ts';
import { BudgetError } from '../kernel/budget.ts';

/** What an admin's own rule sees: the order's columns by name, and the facts around it. */
export const conditionData = (facts: Facts): Record<string, unknown> => ({
  ...facts.order,
  work_type_code: facts.workType.code,
  photos: facts.evidence.photos,
  signatures: facts.evidence.signatures,
  open_blockers: facts.openBlockers.length,
  docket_status: facts.docket?.status ?? null,
  has_port: facts.port !== null,
});

const isEmpty = (condition: unknown): boolean =>
  condition === null ||
  condition === undefined ||
  (typeof condition === 'object' && Object.keys(condition).length === 0);

const MOST_SHOWN = 300;

const shown = (condition: unknown): string => {
  const text = JSON.stringify(condition);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
};

const refused = (code: 'CONDITION_INVALID' | 'CONDITION_TOO_COSTLY', why: string): Missing[] => [
  say(code, { why }),
];

/** A rule that cannot be evaluated refuses: a typing error must not open a step to everybody. */
export const checkCondition = (condition: unknown, facts: Facts): Missing[] => {
  if (isEmpty(condition)) return [];
  const [problem] = logicProblems(condition);
  if (problem) return refused('CONDITION_INVALID', `${problem.path} ${problem.message}`.trim());
  try {
    return unless(
      truthy(evaluateLogic(condition, conditionData(facts))),
      say('CONDITION_NOT_MET', { condition: shown(condition) }),
    );
  } catch (error) {
    if (error instanceof BudgetError) return refused('CONDITION_TOO_COSTLY', error.message);
    return refused('CONDITION_INVALID', error instanceof Error ? error.message : 'unknown reason');
  }
};
