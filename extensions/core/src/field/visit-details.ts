type Detail = { name: string; value: string };

const SECRET = /pass|secret|pin|key/i;

const textOf = (value: unknown): string => {
  if (value === true) return '✓';
  if (value === null || value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ');
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([key]) => !SECRET.test(key))
      .map(([, inner]) => textOf(inner))
      .filter(Boolean)
      .join(' · ');
  return String(value as string | number).trim();
};

/** A JSON column as lines for people: one for each key, or `name` for each item of a list; secrets left out. */
export const detailsOf = (name: string, value: unknown): Detail[] => {
  if (value === null || value === undefined) return [];
  const entries: [string, unknown][] = Array.isArray(value)
    ? value.map((item): [string, unknown] => [name, item])
    : typeof value === 'object'
      ? Object.entries(value)
      : [[name, value]];
  return entries
    .filter(([key]) => !SECRET.test(key))
    .map(([key, inner]) => ({ name: key, value: textOf(inner) }))
    .filter((detail) => detail.value !== '');
};

/** An address kept in parts, as one line. */
export const addressLine = (value: unknown): string | null => {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value !== 'object' || value === null) return null;
  const parts = value as Record<string, unknown>;
  const whole = parts.text ?? parts.fullText ?? parts.full_text;
  return textOf(whole ?? Object.values(parts)).replaceAll(' · ', ', ') || null;
};
