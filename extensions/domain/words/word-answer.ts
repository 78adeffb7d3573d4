import { inWords, nameIn, type Worded } from './in-words.ts';
import type { Language } from './languages.ts';
import { ASK_LABELS } from './messages/index.ts';
import { ownMember } from '../kernel/paths.ts';

type Bag = Record<string, unknown>;

const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value));

const NAMES = ['name', 'label', 'statusName', 'reason'] as const;

const wordBag = (bag: Bag, language: Language): Bag => {
  const worded = Object.fromEntries(
    Object.entries(bag).map(([key, value]) => [
      key,
      // What programs read stays as it was said.
      key === 'params' ? value : wordAnswer(value, language),
    ]),
  );
  if (typeof bag['code'] === 'string' && typeof bag['message'] === 'string')
    worded['message'] = inWords(bag as Worded, language);
  if (isBag(bag['translations'])) {
    const translations = bag['translations'];
    for (const key of NAMES)
      if (typeof bag[key] === 'string')
        worded[key] = nameIn({ name: bag[key], translations }, language);
  }
  const ask = typeof bag['ask'] === 'string' ? ownMember(ASK_LABELS, bag['ask']) : undefined;
  if (ask) worded['label'] = ask[language];
  return worded;
};

/**
 * An answer in the caller's language: sentences by code and parameters, names by the translations
 * that their row carries. Everything else is passed on as it is.
 */
export const wordAnswer = (value: unknown, language: Language): unknown => {
  if (language === 'en') return value;
  if (Array.isArray(value)) return value.map((item) => wordAnswer(item, language));
  return isBag(value) ? wordBag(value, language) : value;
};

/** Whether there is anything to put into words, so that nobody asks for the language in vain. */
export const needsWords = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(needsWords);
  if (!isBag(value)) return false;
  const isSaid = typeof value['code'] === 'string' && typeof value['message'] === 'string';
  return (
    isSaid || 'translations' in value || 'ask' in value || Object.values(value).some(needsWords)
  );
};
