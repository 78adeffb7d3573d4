import { computed } from 'vue';
import { createI18n } from 'vue-i18n';
import { en } from '../locales/en/index.ts';
import { fr } from '../locales/fr/index.ts';
import { ms } from '../locales/ms/index.ts';
import type { Language } from './languages.ts';

type Tables = typeof en;
/** `visit.photos` and so on: a wrong key does not compile. */
export type WordKey = {
  [Area in keyof Tables]: `${Area}.${Extract<keyof Tables[Area], string>}`;
}[keyof Tables];

type Values = Record<string, string | number>;

/** All languages are in the app: one that is fetched when chosen is missing offline. */
export const i18n = createI18n<false>({
  legacy: false,
  locale: 'en',
  fallbackLocale: 'en',
  messages: { en, ms, fr },
  pluralRules: { ms: () => 0, fr: (count) => (Math.abs(count) < 2 ? 0 : 1) },
});

export const language = computed({
  get: () => i18n.global.locale.value as Language,
  set: (value) => {
    i18n.global.locale.value = value;
    document.documentElement.lang = value;
  },
});

/** Whether there are words for what may be no key of ours. */
export const hasWords = (key: string): boolean => i18n.global.te(key, 'en');

/** The words of a key; a message with two forms is counted by `n`. */
export const t = (key: WordKey, values: Values = {}): string =>
  typeof values.n === 'number' ? i18n.global.t(key, values, values.n) : i18n.global.t(key, values);
