/** Comparisons that a designer picks from a list; `is_on` asks whether a list of choices has one. */
export const COMPARISONS = [
  'is',
  'is_not',
  'more',
  'less',
  'at_least',
  'at_most',
  'has',
  'answered',
  'unanswered',
] as const;
export type Comparison = (typeof COMPARISONS)[number];

export type RuleLine = {
  field: string;
  comparison: Comparison;
  value: string | number | boolean | null;
};
/** What the builder of conditions shows: lines of which all or any must hold. */
export type SimpleRule = { join: 'and' | 'or'; lines: RuleLine[] };

const OPERATORS = {
  is: '==',
  is_not: '!=',
  more: '>',
  less: '<',
  at_least: '>=',
  at_most: '<=',
} as const;
type Compared = keyof typeof OPERATORS;

const isCompared = (comparison: Comparison): comparison is Compared =>
  Object.hasOwn(OPERATORS, comparison);

const lineLogic = ({ field, comparison, value }: RuleLine): unknown => {
  const read = { var: field };
  if (comparison === 'answered') return { '!=': [read, null] };
  if (comparison === 'unanswered') return { '==': [read, null] };
  if (comparison === 'has') return { in: [value, read] };
  if (!isCompared(comparison)) return null;
  const compared = { [OPERATORS[comparison]]: [read, value] };
  // Nothing is neither more nor less than a number.
  return comparison === 'is' || comparison === 'is_not'
    ? compared
    : { and: [{ '!=': [read, null] }, compared] };
};

/** JSONLogic of what was put together; null when nothing was. */
export const ruleOf = ({ join, lines }: SimpleRule): unknown => {
  const parts = lines.map((line) => lineLogic(line));
  if (parts.length === 0) return null;
  return parts.length === 1 ? parts[0] : { [join]: parts };
};

const only = (rule: unknown): [operator: string, values: unknown[]] | null => {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return null;
  const [entry, other] = Object.entries(rule) as [string, unknown][];
  if (!entry || other) return null;
  return [entry[0], Array.isArray(entry[1]) ? (entry[1] as unknown[]) : [entry[1]]];
};

const fieldOf = (value: unknown): string | null => {
  const [operator, values] = only(value) ?? [];
  return operator === 'var' && typeof values?.[0] === 'string' ? values[0] : null;
};

const isPlain = (value: unknown): value is RuleLine['value'] =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

const lineOf = (rule: unknown): RuleLine | null => {
  const [operator, [first, second] = []] = only(rule) ?? [];
  if (operator === undefined) return null;
  if (operator === 'in') {
    const field = fieldOf(second);
    return field !== null && isPlain(first) ? { field, comparison: 'has', value: first } : null;
  }
  if (operator === 'and') {
    const inner = lineOf(second);
    const guarded = lineOf(first);
    return inner && guarded?.comparison === 'answered' && guarded.field === inner.field
      ? inner
      : null;
  }
  const field = fieldOf(first);
  const comparison = (Object.keys(OPERATORS) as Compared[]).find(
    (name) => OPERATORS[name] === operator,
  );
  if (field === null || !comparison || !isPlain(second)) return null;
  if (second === null && comparison === 'is_not')
    return { field, comparison: 'answered', value: null };
  if (second === null && comparison === 'is')
    return { field, comparison: 'unanswered', value: null };
  return { field, comparison, value: second };
};

/** What the builder shows of a rule; null for one that a program wrote and it cannot show. */
export const simpleRuleOf = (rule: unknown): SimpleRule | null => {
  if (rule === null || rule === undefined) return { join: 'and', lines: [] };
  const line = lineOf(rule);
  if (line) return { join: 'and', lines: [line] };
  const [operator, values = []] = only(rule) ?? [];
  if (operator !== 'and' && operator !== 'or') return null;
  const lines = values.map((value) => lineOf(value));
  return lines.includes(null) ? null : { join: operator, lines: lines as RuleLine[] };
};

/** How values become one; `sum_of` and `count` look at the rows of a group. */
export const SUMS = ['+', '-', '*', '/', 'min', 'max', 'sum_of', 'count'] as const;
export type Sum = (typeof SUMS)[number];
/** A field by its key, or a fixed number. */
export type Operand = { field: string } | { number: number };
export type SimpleSum = { sum: Sum; operands: Operand[]; group?: string; column?: string };

const operandLogic = (operand: Operand): unknown =>
  'field' in operand ? { var: operand.field } : operand.number;

const zeroIfNone = (read: unknown): unknown => ({ if: [read, read, 0] });

export const sumLogic = ({ sum, operands, group = '', column = '' }: SimpleSum): unknown => {
  if (sum === 'count') return { reduce: [{ var: group }, { '+': [{ var: 'accumulator' }, 1] }, 0] };
  if (sum === 'sum_of')
    return {
      reduce: [
        { var: group },
        { '+': [{ var: 'accumulator' }, zeroIfNone({ var: `current.${column}` })] },
        0,
      ],
    };
  return operands.length === 0 ? null : { [sum]: operands.map((one) => operandLogic(one)) };
};

const operandOf = (value: unknown): Operand | null => {
  if (typeof value === 'number') return { number: value };
  const field = fieldOf(value);
  return field === null ? null : { field };
};

const rowsSumOf = ([rows, body]: readonly unknown[]): SimpleSum | null => {
  const group = fieldOf(rows);
  const [operator, [, added] = []] = only(body) ?? [];
  if (group === null || operator !== '+') return null;
  if (added === 1) return { sum: 'count', operands: [], group };
  const [choose, [read] = []] = only(added) ?? [];
  const column = choose === 'if' ? fieldOf(read) : null;
  return column?.startsWith('current.')
    ? { sum: 'sum_of', operands: [], group, column: column.slice('current.'.length) }
    : null;
};

/** What the builder shows of a computed value; null for one that it cannot show. */
export const simpleSumOf = (logic: unknown): SimpleSum | null => {
  if (logic === null || logic === undefined) return { sum: '+', operands: [] };
  const [operator, values = []] = only(logic) ?? [];
  if (operator === 'reduce') return rowsSumOf(values);
  if (!['+', '-', '*', '/', 'min', 'max'].includes(operator ?? '')) return null;
  const operands = values.map((value) => operandOf(value));
  return operands.includes(null) ? null : { sum: operator as Sum, operands: operands as Operand[] };
};
