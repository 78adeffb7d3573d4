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

const texts: Check = (value, field) => {
  if (!isTexts(value)) return { field, message: 'must be a text or a list of texts' };
  return [value].flat().some((text) => String(text).includes('()'))
    ? { field, message: 'must name the field that a function is of' }
    : null;
};

/** Directus counts and groups by what the rows have themselves. */
const ownFields: Check = (value, field) => {
  const problem = texts(value, field);
  const isOver = [value].flat().some((text) => String(text).includes('.'));
  return (
    problem ?? (isOver ? { field, message: 'must name a field, not one of a relation' } : null)
  );
};

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
      ? ownFields(names, `${field}.${key}`)
      : { field: `${field}.${key}`, message: `must be one of ${[...AGGREGATES].join(', ')}` },
  ),
);

/** A wildcard for a name is looked up in itself, over and over. */
export const isPlainAlias = (name: string): boolean => /^[A-Za-z_]\w{0,62}$/.test(name);

/** Each is read like a field of its own, and a relation under many names as many times. */
const ALIASES_MAX = 50;

const alias = object((value, field) =>
  Object.keys(value).length > ALIASES_MAX
    ? { field, message: `may have ${ALIASES_MAX} names at most` }
    : first(Object.entries(value), ([key, name]) => aliasProblem(`${field}.${key}`, key, name)),
);

const aliasProblem = (at: string, key: string, name: unknown): ShapeProblem | null => {
  if (!isPlainAlias(key))
    return { field: at, message: 'must be named by letters, digits and underscores' };
  return typeof name === 'string' && !/\*|\(\)/.test(name)
    ? null
    : { field: at, message: 'must be the name of a field' };
};

const deep = object((value, field) =>
  first(Object.entries(value), ([key, inner]) => {
    // Directus would make a list of it, as long as the number says.
    if (/^\d/.test(key))
      return { field: `${field}.${key}`, message: 'must be the name of a field' };
    if (key.startsWith('_')) return shapeProblem({ [key.slice(1)]: inner }, field);
    return isObject(inner) ? deep(inner, `${field}.${key}`) : null;
  }),
);

const CHECKS = new Map<string, Check>(
  Object.entries({
    ...{ fields: texts, group: ownFields, groupBy: ownFields, sort: texts, meta: texts },
    ...{ filter, aggregate, alias, deep },
  }),
);

/** Its head is made of the names of fields. */
const csvProblem = ({ export: format, alias: named }: Record<string, unknown>) =>
  named && String(format).startsWith('csv')
    ? { field: 'alias', message: 'cannot be exported as CSV' }
    : null;

/** The first part of a query that does not have its form; null when all have. */
export const shapeProblem = (
  query: Readonly<Record<string, unknown>>,
  under = '',
): ShapeProblem | null =>
  csvProblem(query) ??
  first(Object.entries(query), ([key, value]) => {
    const check = CHECKS.get(key);
    // What is empty, Directus leaves out.
    return check && value ? check(value, under ? `${under}.${key}` : key) : null;
  });
