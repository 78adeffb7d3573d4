type Detail = { label: string; value: string };

const SECRET = /pass|secret|pin|key/i;

/** `wanIp` → "Wan ip"; labels of the partner stay as they are. */
const words = (key: string): string => {
  const spaced = key
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ')
    .replaceAll('_', ' ')
    .trim();
  return /[A-Z]{2}/.test(key)
    ? spaced
    : `${spaced.charAt(0).toUpperCase()}${spaced.slice(1).toLowerCase()}`;
};

const textOf = (value: unknown): string => {
  if (value === true) return 'Yes';
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

/** A JSON column as lines for people: one for each key or item, secrets left out. */
export const detailsOf = (label: string, value: unknown): Detail[] => {
  if (value === null || value === undefined) return [];
  const entries: [string, unknown][] = Array.isArray(value)
    ? value.map((item, index): [string, unknown] => [
        value.length > 1 ? `${label} ${String(index + 1)}` : label,
        item,
      ])
    : typeof value === 'object'
      ? Object.entries(value).map(([key, inner]) => [words(key), inner])
      : [[label, value]];
  return entries
    .filter(([key]) => !SECRET.test(key))
    .map(([key, inner]) => ({ label: key, value: textOf(inner) }))
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
