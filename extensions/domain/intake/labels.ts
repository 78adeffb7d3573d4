const bare = (text: string): string =>
  text
    .replace(/[\s_:.#-]+/g, ' ')
    .trim()
    .toUpperCase();

/** A form and fifteen profiles say the same few hundred labels again and again. */
const known = new Map<string, string>();
const MOST_KNOWN = 4_096;
const LONGEST_KNOWN = 400;

/**
 * Labels are compared without the signs partners put around them:
 * `CONTACT NO. :` and `contact_no` are the same label.
 */
export const normaliseLabel = (text: string): string => {
  const before = known.get(text);
  if (before !== undefined) return before;
  const label = bare(text);
  if (text.length <= LONGEST_KNOWN) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, label);
  }
  return label;
};

/** `Contact no.: 012-345` → its label and its value; null for a text that is not made so. */
export const splitInside = (text: string): { label: string; value: string } | null => {
  const [, label, value] = /^\s*([^:\n]{2,40}?)\s*:\s*(\S[\s\S]*)$/.exec(text) ?? [];
  return label && value && /[a-z]/i.test(label) ? { label, value: value.trim() } : null;
};

const EMPTY = new Set(['', ':', '-', '/', 'N/A', 'NA', 'NULL', 'NIL']);

/** A text that ends in a colon is another label, unless it is too long to be one. */
const LONGEST_LABEL = 40;

/** Whether a cell's text stands for "nothing given". */
export const isNonValue = (text: string): boolean => {
  const trimmed = text.trim();
  if (EMPTY.has(trimmed.toUpperCase())) return true;
  return trimmed.endsWith(':') && trimmed.length <= LONGEST_LABEL;
};
