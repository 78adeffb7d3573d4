import { type Budget, budgetOf } from '../../kernel/budget.ts';
import { OPERATORS, truthy } from './operators.ts';

/** Far more than a rule over one record needs. */
export const MOST_STEPS = 5_000;
const SIGNS_PER_STEP = 100;

type Logic = readonly [operator: string, values: readonly unknown[]];

/** An object with one key is a rule, everything else a value. */
export const asLogic = (value: unknown): Logic | null => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const [entry, other] = Object.entries(value);
  if (!entry || other) return null;
  const [operator, values] = entry as [string, unknown];
  return [operator, Array.isArray(values) ? values : [values]];
};

/** Pays for a value by what it would take to write it out: lists may hold the same list often. */
const weigh = (value: unknown, budget: Budget): void => {
  if (typeof value === 'string') budget.spend(Math.ceil(value.length / SIGNS_PER_STEP));
  else if (Array.isArray(value)) {
    budget.spend(value.length);
    for (const item of value) if (typeof item !== 'number') weigh(item, budget);
  }
};

type Loop = {
  items: readonly unknown[] | null;
  body: unknown;
  each: (body: unknown, data: unknown) => unknown;
};

const loop = (operator: string, { items, body, each }: Loop, initial: unknown): unknown => {
  const holds = (item: unknown): boolean => truthy(each(body, item));
  switch (operator) {
    case 'filter':
      return (items ?? []).filter(holds);
    case 'map':
      return (items ?? []).map((item) => each(body, item));
    case 'reduce':
      return (items ?? []).reduce(
        (accumulator, current) => each(body, { current, accumulator }),
        initial,
      );
    case 'all':
      return items !== null && items.length > 0 && items.every(holds);
    case 'some':
      return items !== null && items.some(holds);
    case 'none':
      return items === null || !items.some(holds);
    default:
      return undefined;
  }
};

const isLoop = (operator: string): boolean =>
  ['filter', 'map', 'reduce', 'all', 'some', 'none'].includes(operator);

const run = (logic: unknown, data: unknown, budget: Budget): unknown => {
  budget.spend();
  const each = (part: unknown, given: unknown): unknown => run(part, given, budget);
  if (Array.isArray(logic)) return logic.map((part) => each(part, data));
  const rule = asLogic(logic);
  if (!rule) return logic;
  const [operator, values] = rule;
  if (operator === 'if' || operator === '?:') return choose(values, data, each);
  if (operator === 'and' || operator === 'or') {
    let current: unknown;
    for (const value of values) {
      current = each(value, data);
      if (truthy(current) === (operator === 'or')) break;
    }
    return current;
  }
  if (isLoop(operator)) {
    const items = each(values[0], data);
    const initial = values[2] === undefined ? null : each(values[2], data);
    const list = Array.isArray(items) ? (items as unknown[]) : null;
    return loop(operator, { items: list, body: values[1], each }, initial);
  }
  const apply = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined;
  if (!apply) throw new Error(`There is no operator "${operator}"`);
  const given = values.map((value) => each(value, data));
  for (const value of given) weigh(value, budget);
  return apply(given, data);
};

const choose = (
  values: readonly unknown[],
  data: unknown,
  each: (part: unknown, data: unknown) => unknown,
): unknown => {
  let at = 0;
  for (; at < values.length - 1; at += 2)
    if (truthy(each(values[at], data))) return each(values[at + 1], data);
  return at === values.length - 1 ? each(values[at], data) : null;
};

/**
 * A tenant's JSONLogic over data, with the results of json-logic-js, within a budget of steps.
 * Throws `BudgetError` when it is used up, an error with words for what no rule may hold.
 */
export const evaluateLogic = (
  logic: unknown,
  data: unknown,
  budget: Budget = budgetOf(MOST_STEPS, 'The rule'),
): unknown => run(logic, data, budget);
