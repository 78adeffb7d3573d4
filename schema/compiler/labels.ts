import { LABEL_WORDS, TEXT_WORDS, wordsFor } from '../words/index.ts';
import { ownMember } from '../../extensions/domain/kernel/paths.ts';
import type { Translation } from './snapshot.ts';

/** The model is written in English. */
const ENGLISH = 'en-US';

/**
 * The name of a field or section, as a sentence begins: the Studio alone would write Each Word With a
 * capital, beside our own pages that do not.
 */
export const labelled = (label: string | undefined, key: string): Translation[] => {
  const english = label ?? (key === 'id' ? 'ID' : sentence(key));
  return [
    { language: ENGLISH, translation: english },
    ...wordsFor(LABEL_WORDS, label ?? sentence(key)).map(({ language, text }) => ({
      language,
      translation: text,
    })),
  ];
};

export const namedCollection = (plural: string, singular: string): Translation[] => {
  const singulars = wordsFor(LABEL_WORDS, singular);
  return [
    { language: ENGLISH, translation: plural, singular, plural },
    ...wordsFor(LABEL_WORDS, plural).map(({ language, text }, index) => ({
      language,
      translation: text,
      singular: singulars[index]?.text ?? text,
      plural: text,
    })),
  ];
};

/** Begins a text that the Studio looks up among the translations of the installation. */
const KEY_MARK = '$t:';

/**
 * The English text is the key: where a language has no row for it, the Studio shows the key, so
 * every language that we do not speak falls back to English.
 */
export const keyed = (text: string): string =>
  ownMember(TEXT_WORDS, text) === undefined ? text : `${KEY_MARK}${text}`;

export const keyOf = (text: string): string | null =>
  text.startsWith(KEY_MARK) ? text.slice(KEY_MARK.length) : null;

/** The text without the mark of a key. */
export const plainText = (text: string): string => keyOf(text) ?? text;

export const englishOf = (translations: readonly Translation[] | null): Translation | undefined =>
  translations?.find(({ language }) => language === ENGLISH) ?? translations?.[0];

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
