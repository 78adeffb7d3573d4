import type { Query } from '@directus/types';

type Filter = Query['filter'] | undefined;

const isText = (value: unknown): value is string => typeof value === 'string';

/**
 * The states that a filter asks for and nothing else: `all` without a filter, null when it asks for
 * anything that the kept counts do not know.
 */
export const countedStates = (filter: Filter): readonly string[] | 'all' | null => {
  const conditions = Object.entries(filter ?? {});
  const [first] = conditions;
  if (!first) return 'all';
  const [key, condition] = first as [string, unknown];
  if (conditions.length > 1) return null;
  if (key === '_and' && Array.isArray(condition))
    return condition.length < 2 ? countedStates((condition[0] as Filter) ?? null) : null;
  if (key !== 'status' || typeof condition !== 'object' || condition === null) return null;
  const [operator, more] = Object.entries(condition) as [string, unknown][];
  if (!operator || more) return null;
  const [name, value] = operator;
  if (name === '_eq' && isText(value)) return [value];
  return name === '_in' && Array.isArray(value) && value.every(isText) ? value : null;
};
