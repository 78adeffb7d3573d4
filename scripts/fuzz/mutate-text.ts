import type { Random } from './random.ts';

/** Replaces one random match, or returns the text as it is when there is none. */
export const replaceOne = (
  text: string,
  pattern: RegExp,
  random: Random,
  by: (match: string) => string,
): string => {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const match = random.pick(found);
  return text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length);
};

export const HOSTILE_NUMBERS = ['-1', '0', '99999999999999999999', '4294967296', '1e308', 'NaN'];
