import { patternOf } from '../kernel/patterns.ts';

/** The digits before a found text that belong to its number: of `1,000 Mbps` the `1,` too. */
export const wholeNumber = (
  text: string,
  start: number,
  found: string,
): { text: string; start: number } => {
  if (!/^\d/.test(found)) return { text: found, start };
  const before = /(?:\d+[.,])*\d*$/.exec(text.slice(0, start).slice(-20))?.[0] ?? '';
  return { text: before + found, start: start - before.length };
};

/** Transforms that make a number of their text. */
const NUMERIC = new Set(['bandwidth', 'integer', 'number']);
/** `12/24 Months`, `100 - 500 Mbps`: what stands before is the other one. */
const OTHER_BEFORE = /\d\s*(?:[-/~–—]|to|hingga)\s*$/i;

/** Whether a number that a pattern found is one of several that the text has at this place. */
export const isOneOfSeveral = (
  { extract, transform }: { extract?: string; transform?: string },
  text: string,
  start: number,
  found: string,
): boolean => {
  if (!extract || !NUMERIC.has(transform ?? '')) return false;
  if (OTHER_BEFORE.test(text.slice(0, start).slice(-30))) return true;
  const rest = text.slice(start + found.length);
  const other = patternOf(extract, 'im').exec(rest);
  return other !== null && other[0].trim() !== '' && (other[1] ?? other[0]).trim() !== found;
};
