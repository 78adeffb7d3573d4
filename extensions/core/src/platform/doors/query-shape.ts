/**
 * What Directus takes for granted when it reads a query, and does not check. Below `deep` it does not
 * even wait for its own reading, so that a wrong form there ended the process.
 */
export type ShapeProblem = { field: string; message: string };
type Check = (value: unknown, field: string) => ShapeProblem | null;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): boolean =>
  typeof value === 'string' ||
  (Array.isArray(value) && value.every((entry) => typeof entry === 'string'));

const first = <T>(
  entries: readonly T[],
  check: (entry: T) => ShapeProblem | null,
): ShapeProblem | null => {
  for (const entry of entries) {
    const problem = check(entry);
    if (problem) return problem;
  }
  return null;
};

const texts: Check = (value, field) =>
  isTexts(value) ? null : { field, message: 'must be a text or a list of texts' };

/** In an address an object may be written as JSON. */
const object =
  (inside: (value: Record<string, unknown>, field: string) => ShapeProblem | null): Check =>
  (value, field) => {
    let read = value;
    try {
      if (typeof value === 'string') read = JSON.parse(value);
    } catch {
      return { field, message: 'is not JSON' };
    }
    return isObject(read) ? inside(read, field) : { field, message: 'must be an object' };
  };

const filter = object((value, field) =>
  first(Object.entries(value), ([key, inner]) => {
    const at = `${field}.${key}`;
    if (key === '_and' || key === '_or')
      return Array.isArray(inner)
        ? first([...inner.entries()], ([index, part]) => filter(part, `${at}.${index}`))
        : { field: at, message: 'must be a list of filters' };
    if (key === '_some' || key === '_none') return filter(inner, at);
    return isObject(inner) && !key.startsWith('_') ? filter(inner, at) : null;
  }),
);

/** Directus makes an empty row of each row for another. */
const AGGREGATES = new Set([
  ...['count', 'countDistinct', 'countAll', 'min', 'max'],
  ...['sum', 'sumDistinct', 'avg', 'avgDistinct'],
]);

const aggregate = object((value, field) =>
  first(Object.entries(value), ([key, names]) =>
    AGGREGATES.has(key)
      ? texts(names, `${field}.${key}`)
      : { field: `${field}.${key}`, message: `must be one of ${[...AGGREGATES].join(', ')}` },
  ),
);

const alias = object((value, field) =>
  first(Object.entries(value), ([key, name]) =>
    typeof name === 'string' ? null : { field: `${field}.${key}`, message: 'must be a text' },
  ),
);

const deep = object((value, field) =>
  first(Object.entries(value), ([key, inner]) => {
    if (key.startsWith('_')) return shapeProblem({ [key.slice(1)]: inner }, field);
    return isObject(inner) ? deep(inner, `${field}.${key}`) : null;
  }),
);

const CHECKS = new Map<string, Check>(
  Object.entries({
    ...{ fields: texts, group: texts, groupBy: texts, sort: texts, meta: texts },
    ...{ filter, aggregate, alias, deep },
  }),
);

/** The first part of a query that does not have its form; null when all have. */
export const shapeProblem = (
  query: Readonly<Record<string, unknown>>,
  under = '',
): ShapeProblem | null =>
  first(Object.entries(query), ([key, value]) => {
    const check = CHECKS.get(key);
    // What is empty, Directus leaves out.
    return check && value ? check(value, under ? `${under}.${key}` : key) : null;
  });
