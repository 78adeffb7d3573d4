/** A line of the builder: a field of the record now, or as it would be, compared with a value. */
export type Side = 'record' | 'change';
export type Comparison = 'is' | 'isNot' | 'more_than' | 'less_than' | 'isSet';
export type Line = {
  side: Side;
  field: string;
  comparison: Comparison;
  value: string | number | boolean;
};
export type Built = { join: 'and' | 'or'; lines: Line[] };

const OPERATORS: Readonly<Record<Exclude<Comparison, 'isSet'>, string>> = {
  ...{ is: '==', isNot: '!=', more_than: '>', less_than: '<' },
};
const COMPARISONS = new Map(Object.entries(OPERATORS).map(([name, sign]) => [sign, name]));

const logicOf = ({ side, field, comparison, value }: Line): Record<string, unknown> => {
  const variable = { var: `${side}.${field}` };
  return comparison === 'isSet'
    ? { '!!': [variable] }
    : { [OPERATORS[comparison]]: [variable, value] };
};

/** The condition as it is kept; null where there is none. */
export const toCondition = ({ join, lines }: Built): Record<string, unknown> | null => {
  if (lines.length === 0) return null;
  const [first] = lines.map(logicOf);
  return lines.length === 1 && first ? first : { [join]: lines.map(logicOf) };
};

const entryOf = (value: unknown): [string, unknown] | null => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const [entry, other] = Object.entries(value);
  return entry && !other ? (entry as [string, unknown]) : null;
};

const lineOf = (logic: unknown): Line | null => {
  const [operator, given] = entryOf(logic) ?? [];
  if (operator === undefined || !Array.isArray(given)) return null;
  const [variable, value = ''] = given as unknown[];
  const name = entryOf(variable);
  const [, side, field] = /^(record|change)\.(\w+)$/.exec(String(name?.[1] ?? '')) ?? [];
  if (name?.[0] !== 'var' || !side || !field) return null;
  const comparison = operator === '!!' ? 'isSet' : COMPARISONS.get(operator);
  const isPlain = ['string', 'number', 'boolean'].includes(typeof value);
  if (!comparison || !isPlain || given.length > 2) return null;
  return {
    side: side as Side,
    field,
    comparison: comparison as Comparison,
    value: value as string,
  };
};

/** What the builder can show of a condition; null for one that a program wrote otherwise. */
export const fromCondition = (condition: unknown): Built | null => {
  if (condition === null || condition === undefined) return { join: 'and', lines: [] };
  const [operator, given] = entryOf(condition) ?? [];
  const isJoin = operator === 'and' || operator === 'or';
  const lines = isJoin && Array.isArray(given) ? given.map(lineOf) : [lineOf(condition)];
  if (lines.some((line) => line === null)) return null;
  return { join: operator === 'or' ? 'or' : 'and', lines: lines as Line[] };
};
