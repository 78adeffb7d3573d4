/** A page has thousands of names, of which few differ. */
const camelled = new Map<string, string>();

/** `status_changed_at` → `statusChangedAt`. */
export const camel = (name: string): string => {
  const known = camelled.get(name);
  if (known !== undefined) return known;
  const word = name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  camelled.set(name, word);
  return word;
};

const HIDDEN = new Set(['natural_key', 'search_text']);

const NOTHING: ReadonlySet<string> = new Set();

/** A row as our routes show it, without the columns that its kind of company does not have. */
export const viewOf = (
  row: Record<string, unknown>,
  without: ReadonlySet<string> = NOTHING,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => !HIDDEN.has(name) && !without.has(name))
      .map(([name, value]) => [camel(name), value]),
  );
