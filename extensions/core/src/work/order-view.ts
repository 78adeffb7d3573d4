/** `status_changed_at` → `statusChangedAt`; instants as ISO text. */
const camel = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const HIDDEN = new Set(['natural_key']);

/** A row as our routes show it. */
export const viewOf = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => !HIDDEN.has(name))
      .map(([name, value]) => [camel(name), value]),
  );
