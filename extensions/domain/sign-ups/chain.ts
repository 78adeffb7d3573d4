type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

const sorted = (value: Plain): Plain => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key] ?? null)]),
  );
};

/** The same facts give the same text, whatever the order of their members. */
export const canonical = (value: unknown): string =>
  JSON.stringify(sorted(JSON.parse(JSON.stringify(value)) as Plain));
