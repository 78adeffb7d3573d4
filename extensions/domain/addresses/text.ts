import { LINKS, NAME_WORDS, ORDINAL, TYPE_OF } from './lexicon.ts';

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' };

/** Small letters without accents; signs are left. The one way by which files and people are made alike. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('½', ' 1/2')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[œæßøł]/g, (sign) => LIGATURES[sign] ?? sign)
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/[‐-―−]/g, '-')
    .replaceAll('⁄', '/')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Words of a folded text; what is neither letter nor digit parts them. */
export const wordsOf = (folded: string): string[] =>
  folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** One word of a name as keys have it. */
export const nameWord = (word: string): string =>
  ORDINAL.exec(word)?.[1] ?? NAME_WORDS.get(word) ?? word;

/** The key of a name: without small words, with saints, numbers and shortened words written one way. */
export const nameKey = (words: readonly string[]): string => {
  const kept = words.filter((word) => !LINKS.has(word));
  return (kept.length > 0 ? kept : words).map(nameWord).join(' ');
};

/** The key of a town. */
export const townKey = (town: string): string => nameKey(wordsOf(fold(town)));

/** As codes of places are compared: `g1r 2b5` and `G1R2B5` are one. */
export const postcodeKey = (postcode: string): string =>
  postcode.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');

/** As it is shown. */
export const postcodeText = (postcode: string): string => {
  const key = postcodeKey(postcode);
  return /^[A-Z]\d[A-Z]\d[A-Z]\d$/.test(key) ? `${key.slice(0, 3)} ${key.slice(3)}` : key;
};

/** `3`, `03`, `B-12-03` and `b12-3` in one way; empty for what names no unit. */
export const unitKey = (unit: string): string =>
  fold(unit)
    .toUpperCase()
    .replace(/^([A-Z])(?=\d+[^A-Z0-9])/, '$1-')
    .split(/[^A-Z0-9]+/)
    .filter(Boolean)
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('-');

/** `1/2` and single letters; empty for none. */
export const suffixKey = (suffix: string): string =>
  fold(suffix)
    .toUpperCase()
    .replaceAll(/[^A-Z0-9/]/g, '');

/** Whether a text begins with a numbered street, as `3e avenue` does, and not with a house. */
export const ordinalBefore = (folded: string): boolean => {
  const [first = '', second = ''] = wordsOf(folded);
  return ORDINAL.test(first) && TYPE_OF.has(second);
};
