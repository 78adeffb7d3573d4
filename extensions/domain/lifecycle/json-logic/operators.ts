type Operator = (values: readonly unknown[], data: unknown) => unknown;

/** An empty list is false in JSONLogic. */
export const truthy = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : Boolean(value);

const read = (data: unknown, path: unknown, fallback: unknown): unknown => {
  if (path === undefined || path === null || path === '') return data;
  let value = data;
  for (const key of String(path).split('.')) {
    if (value === null || value === undefined) return fallback;
    const held = Object(value) as Record<string, unknown>;
    value = Object.hasOwn(held, key) ? held[key] : undefined;
    if (value === undefined) return fallback;
  }
  return value;
};

const missing: Operator = (values, data) => {
  const keys: readonly unknown[] = Array.isArray(values[0]) ? values[0] : values;
  return keys.filter((key) => {
    const value = read(data, key, null);
    return value === null || value === '';
  });
};

const missingSome: Operator = ([needed, options], data) => {
  const keys: readonly unknown[] = Array.isArray(options) ? options : [];
  const open = missing(keys, data) as unknown[];
  return keys.length - open.length >= Number(needed) ? [] : open;
};

const substr: Operator = ([source, start, end]) => {
  const from = start as number;
  if (!(Number(end) < 0)) return String(source).substr(from, end as number | undefined);
  const rest = String(source).substr(from);
  return rest.substr(0, rest.length + Number(end));
};

const contains: Operator = ([needle, stack]) => {
  // As in JSONLogic, nothing is in an empty text.
  if (typeof stack === 'string') return stack !== '' && stack.includes(String(needle));
  // As json-logic-js: what is no number is in no list.
  return Array.isArray(stack) && stack.indexOf(needle) >= 0;
};

const decimal = (value: unknown): number => Number.parseFloat(value as string);
const less = (a: unknown, b: unknown): boolean => (a as number) < (b as number);
const notMore = (a: unknown, b: unknown): boolean => (a as number) <= (b as number);

/** Operators whose arguments are evaluated first; they compare and add as loosely as JavaScript. */
export const OPERATORS: Readonly<Record<string, Operator>> = {
  '==': ([a, b]) => a == b,
  '===': ([a, b]) => a === b,
  '!=': ([a, b]) => a != b,
  '!==': ([a, b]) => a !== b,
  '>': ([a, b]) => less(b, a),
  '>=': ([a, b]) => notMore(b, a),
  '<': ([a, b, c]) => less(a, b) && (c === undefined || less(b, c)),
  '<=': ([a, b, c]) => notMore(a, b) && (c === undefined || notMore(b, c)),
  '!!': ([a]) => truthy(a),
  '!': ([a]) => !truthy(a),
  '%': ([a, b]) => (a as number) % (b as number),
  '+': (values) => values.reduce<number>((sum, value) => sum + decimal(value), 0),
  '*': (values) => values.reduce((product, value) => decimal(product) * decimal(value)),
  '-': ([a, b]) => (b === undefined ? -(a as number) : (a as number) - (b as number)),
  '/': ([a, b]) => (a as number) / (b as number),
  min: (values) => Math.min(...(values as number[])),
  max: (values) => Math.max(...(values as number[])),
  cat: (values) => values.join(''),
  substr,
  in: contains,
  merge: (values) => values.flat(),
  var: ([path, fallback], data) => read(data, path, fallback === undefined ? null : fallback),
  missing,
  missing_some: missingSome,
};

/** Operators that decide themselves what is evaluated. */
export const CHOICES: readonly string[] = ['if', '?:', 'and', 'or'];
/** Operators that go through a list; their second argument is evaluated for each item. */
export const LOOPS: readonly string[] = ['filter', 'map', 'reduce', 'all', 'some', 'none'];

export const OPERATOR_NAMES: readonly string[] = [...Object.keys(OPERATORS), ...CHOICES, ...LOOPS];
