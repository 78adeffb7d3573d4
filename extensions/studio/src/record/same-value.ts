type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

const sameText = (one: string, other: string): boolean =>
  one === other ||
  (INSTANT.test(one) && INSTANT.test(other) && Date.parse(one) === Date.parse(other));

/**
 * Whether two values of a column are the same to a reader: nothing, null and a member that is left
 * out are alike, an instant is one in any notation, the order of an object's members says nothing.
 */
export const sameValue = (one: unknown, other: unknown): boolean => {
  if ((one ?? null) === (other ?? null)) return true;
  if (typeof one === 'string' && typeof other === 'string') return sameText(one, other);
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((part, at) => sameValue(part, other[at]));
  }
  if (!isPlain(one) || !isPlain(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => sameValue(one[name], other[name]));
};
