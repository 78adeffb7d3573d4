/**
 * Labels are compared without the signs partners put around them:
 * `CONTACT NO. :` and `contact_no` are the same label.
 */
export const normaliseLabel = (text: string): string =>
  text
    .replace(/_/g, ' ')
    .replace(/[:.#-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toUpperCase();

const EMPTY = new Set(['', ':', '-', '/', 'N/A', 'NA', 'NULL', 'NIL']);

/** A text that ends in a colon is another label, unless it is too long to be one. */
const LONGEST_LABEL = 40;

/** Whether a cell's text stands for "nothing given". */
export const isNonValue = (text: string): boolean => {
  const trimmed = text.trim();
  if (EMPTY.has(trimmed.toUpperCase())) return true;
  return trimmed.endsWith(':') && trimmed.length <= LONGEST_LABEL;
};
