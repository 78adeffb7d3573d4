import { IntlMessageFormat } from 'intl-messageformat';
import { formatMoney } from '../kernel/money.ts';
import { ownMember } from '../kernel/paths.ts';
import { CHOICE_WORDS } from './choices.ts';
import { fieldWords } from './fields.ts';
import { personaWords } from './personas.ts';
import { LOCALES, type Language } from './languages.ts';
import { MESSAGES } from './messages/index.ts';
import type { Param, Params } from './params.ts';
import type { WordList } from './word-list.ts';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** A choice by its English label: `Dispatcher` → `Penyelaras`. */
export const choiceWords = (label: string, language: Language): string => {
  const words = ownMember<WordList[string]>(CHOICE_WORDS, label);
  return (language === 'en' ? undefined : words?.[language === 'ms' ? 0 : 1]) ?? label;
};

/** A name in the language asked for where the row has it, else as it was written. */
export const nameIn = (
  { name, translations }: { name: string; translations?: Readonly<Record<string, unknown>> | null },
  language: Language,
): string => {
  const own = translations ? ownMember(translations, language) : undefined;
  return isText(own) ? own : name;
};

/** "21 Nov 2026, 14:30", in the order of the language. */
export const instantWords = (
  instant: string,
  timeZone: string,
  language: Language = 'en',
): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(new Date(instant));

export const listWords = (
  items: readonly string[],
  type: 'conjunction' | 'disjunction',
  language: Language = 'en',
): string => new Intl.ListFormat(LOCALES[language], { type }).format(items);

const paramWords = (param: Param, language: Language): string | number => {
  if (param === null) return '';
  if (typeof param !== 'object') return param;
  if ('list' in param) {
    const items = param.list.map((item) => String(paramWords(item, language)));
    return listWords(items, param.or ? 'disjunction' : 'conjunction', language);
  }
  if ('instant' in param) return instantWords(param.instant, param.timeZone, language);
  if ('minor' in param) return formatMoney(param, LOCALES[language]);
  if ('field' in param) return fieldWords(param.field, language);
  if ('choice' in param) return choiceWords(param.choice, language);
  if ('persona' in param) return personaWords(param.persona, language);
  if ('name' in param) return nameIn(param, language);
  return param.said.map((one) => inWords(one, language)).join(param.by ?? ' ');
};

const formats = new Map<string, IntlMessageFormat>();

/** Compiled once for each message and language; there are as many as the catalogue has. */
const formatOf = (key: string, text: string, language: Language): IntlMessageFormat => {
  const name = `${language} ${key}`;
  const known = formats.get(name);
  if (known) return known;
  const made = new IntlMessageFormat(text, LOCALES[language], undefined, { ignoreTag: true });
  formats.set(name, made);
  return made;
};

/** The sentence of a key of the catalogue; undefined for a key that it does not have. */
export const sentenceOf = (
  key: string,
  params: Params | undefined,
  language: Language,
): string | undefined => {
  const text = ownMember(MESSAGES, key)?.[language];
  if (text === undefined) return undefined;
  const values = Object.fromEntries(
    Object.entries(params ?? {}).map(([name, param]) => [name, paramWords(param, language)]),
  );
  return String(formatOf(key, text, language).format(values));
};

/** Anything that was refused, missed or warned of. Stored ones may be older than the catalogue. */
export type Worded = { code: string; key?: string; params?: Params; message: string };

/**
 * What was said, in another language. A message that is not the one the catalogue has for the code
 * came from elsewhere and stays as it is.
 */
export const inWords = (
  { code, key = code, params, message }: Worded,
  language: Language,
): string => {
  if (language === 'en') return message;
  try {
    return sentenceOf(key, params, 'en') === message
      ? (sentenceOf(key, params, language) ?? message)
      : message;
  } catch {
    // Parameters of a stored answer that an earlier release named otherwise.
    return message;
  }
};
