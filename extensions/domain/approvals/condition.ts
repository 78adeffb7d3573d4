import { BudgetError } from '../kernel/budget.ts';
import { evaluateLogic, logicProblems, truthy } from '../lifecycle/index.ts';

export type ConditionData = {
  /** The record before. */
  record: Readonly<Record<string, unknown>>;
  /** What would change, as it would be. */
  change: Readonly<Record<string, unknown>>;
};

const isEmpty = (condition: unknown): boolean =>
  condition === null ||
  condition === undefined ||
  (typeof condition === 'object' && Object.keys(condition).length === 0);

/**
 * Whether a policy asks. Without a condition it always does, and so does one that cannot be evaluated:
 * a mistake must not let through what somebody wanted to see.
 */
export const isAskedFor = (condition: unknown, data: ConditionData): boolean => {
  if (isEmpty(condition) || logicProblems(condition).length > 0) return true;
  try {
    return truthy(evaluateLogic(condition, data));
  } catch {
    return true;
  }
};

const varsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(varsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([operator, inner]) => {
    if (operator !== 'var') return varsIn(inner);
    const name: unknown = Array.isArray(inner) ? inner[0] : inner;
    return typeof name === 'string' ? [name] : [];
  });
};

/** What is wrong with a condition before it is saved; null when it can be used. */
export const conditionProblem = (condition: unknown, fields: readonly string[]): string | null => {
  if (isEmpty(condition)) return null;
  const [problem] = logicProblems(condition);
  if (problem) return `${problem.path} ${problem.message}`.trim();
  const known = new Set(fields.flatMap((field) => [`record.${field}`, `change.${field}`]));
  const unknown = varsIn(condition).find((name) => name !== '' && !known.has(name));
  if (unknown !== undefined) return unknown;
  const empty = { record: {}, change: {} };
  try {
    evaluateLogic(condition, empty);
    return null;
  } catch (error) {
    if (error instanceof BudgetError) return error.message;
    return error instanceof Error ? error.message : '?';
  }
};
