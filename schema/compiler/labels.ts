import type { Translation } from './snapshot.ts';

/** Directus wants the language of a translation; the model is written in English. */
const LANGUAGE = 'en-US';

export const labelled = (label: string | undefined): Translation[] | null =>
  label === undefined ? null : [{ language: LANGUAGE, translation: label }];

export const namedCollection = (plural: string, singular: string): Translation[] => [
  { language: LANGUAGE, translation: plural, singular, plural },
];

/** `work_orders` → `Work orders`. */
export const sentence = (key: string): string => {
  const words = key.replaceAll(/[_-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** `KPI profile` or `work_orders` → `KpiProfile`, `WorkOrders`. */
export const pascal = (words: string): string =>
  words
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join('');
