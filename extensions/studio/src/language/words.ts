import { createI18n } from 'vue-i18n';
import { en } from '../locales/en/index.ts';
import { fr } from '../locales/fr/index.ts';
import { ms } from '../locales/ms/index.ts';
import type { Language } from './languages.ts';

type Tables = typeof en;
/** `queue.begin` and so on: a wrong key does not compile. */
export type WordKey = {
  [Area in keyof Tables]: `${Area}.${Extract<keyof Tables[Area], string>}`;
}[keyof Tables];

type Values = Record<string, string | number>;

/** Our own: keys of the Studio's cannot collide with these, and plain modules reach it too. */
const i18n = createI18n<false>({
  legacy: false,
  locale: 'en',
  fallbackLocale: 'en',
  messages: { en, ms, fr },
  pluralRules: { ms: () => 0, fr: (count) => (Math.abs(count) < 2 ? 0 : 1) },
});
/** For `<I18nT>`, where a sentence has elements in it. */
export const composer = i18n.global;

export const language = (): Language => composer.locale.value as Language;
export const speak = (wanted: Language): void => {
  composer.locale.value = wanted;
};

/** The words of a key; a message with two forms is counted by `n`. */
export const t = (key: WordKey, values: Values = {}): string =>
  typeof values.n === 'number' ? composer.t(key, values, values.n) : composer.t(key, values);

/** In a language that is not the reader's. */
export const wordsIn = (wanted: Language, key: WordKey): string =>
  composer.t(key, {}, { locale: wanted });
