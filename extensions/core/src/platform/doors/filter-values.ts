const COMPARES_TEXT = /^_n?i?(contains|starts_with|ends_with|regex)$/;
/** Directus asks these values for their small letters. */
const IGNORES_CASE = /^_n?i(contains|starts_with|ends_with)$/;

const isImpossible = (operator: string, value: unknown): boolean => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) || COMPARES_TEXT.test(operator);
  return IGNORES_CASE.test(operator) && typeof value !== 'string';
};

/**
 * A comparison that cannot be made whatever the column is: with a moment that no calendar has (what
 * `$NOW(...)` has become by now), or as text with what is none. Gives its field.
 */
export const impossibleComparison = (filter: unknown, field = 'filter'): string | null => {
  if (typeof filter !== 'object' || filter === null) return null;
  for (const [key, value] of Object.entries(filter)) {
    const at = key.startsWith('_') || Array.isArray(filter) ? field : key;
    if (isImpossible(key, value)) return at;
    const found = value instanceof Date ? null : impossibleComparison(value, at);
    if (found) return found;
  }
  return null;
};
