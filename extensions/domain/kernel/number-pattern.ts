/**
 * How orders of a work type are numbered: letters, digits and `. / _ -`, with `{yyyy}`, `{yy}` and
 * `{mm}` for the day on which the order was made, and `{seq:4}` once for the running number, at least
 * as many digits wide. The database numbers by it (`schema/routines/100-numbers.sql`).
 */
const PART = /\{(yyyy|yy|mm|seq:[1-9])\}|[A-Za-z0-9./_-]/y;
/** Of orders whose type has no pattern. */
const OWN = /^wo-/i;
const LONGEST_NUMBER = 32;
/** More digits than the pattern says are needed once a period has more orders. */
const SPARE = 3;

const partsOf = (pattern: string): string[] | null => {
  const parts: string[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < pattern.length) {
    const part = PART.exec(pattern);
    if (!part) return null;
    parts.push(part[1] ?? part[0]);
  }
  return parts;
};

const widthOf = (part: string): number => {
  if (part.startsWith('seq:')) return Number(part.slice(4)) + SPARE;
  return part.length;
};

/** Whether orders can be numbered by the pattern. */
export const isNumberPattern = (pattern: string): boolean => {
  const parts = OWN.test(pattern) ? null : partsOf(pattern);
  if (!parts || parts.filter((part) => part.startsWith('seq:')).length !== 1) return false;
  // A month alone would give the numbers of last year again.
  if (parts.includes('mm') && !parts.includes('yyyy') && !parts.includes('yy')) return false;
  return parts.reduce((width, part) => width + widthOf(part), 0) <= LONGEST_NUMBER;
};

/** What the pattern counts within: a month, a year, or for ever. */
export const periodOf = (
  pattern: string,
  { year, month }: { year: number; month: number },
): number => {
  if (pattern.includes('{mm}')) return year * 100 + month;
  return /\{yy(?:yy)?\}/.test(pattern) ? year : 0;
};

/** The number that the pattern makes of a running number. */
export const numberByPattern = (
  pattern: string,
  { year, month, sequence }: { year: number; month: number; sequence: number },
): string =>
  pattern
    .replaceAll('{yyyy}', String(year))
    .replaceAll('{yy}', String(year % 100).padStart(2, '0'))
    .replaceAll('{mm}', String(month).padStart(2, '0'))
    .replace(/\{seq:([1-9])\}/, (_, width: string) =>
      String(sequence).padStart(Number(width), '0'),
    );
