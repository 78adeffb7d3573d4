import { computed } from 'vue';
import { createI18n } from 'vue-i18n';
import { en } from '../locales/en/index.ts';
import { loadChoiceWords } from '../../../extensions/domain/words/choices-on-device.ts';
import type { Language } from './languages.ts';

type Tables = typeof en;
/** `visit.photos` and so on: a wrong key does not compile. */
export type WordKey = {
  [Area in keyof Tables]: `${Area}.${Extract<keyof Tables[Area], string>}`;
}[keyof Tables];

type Values = Record<string, string | number>;

const LOADERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<object>>> = {
  ms: async () => (await import('../locales/ms/index.ts')).ms,
  fr: async () => (await import('../locales/fr/index.ts')).fr,
};

export const i18n = createI18n<false>({
  legacy: false,
  locale: 'en',
  fallbackLocale: 'en',
  messages: { en },
  pluralRules: { ms: () => 0, fr: (count) => (Math.abs(count) < 2 ? 0 : 1) },
});

/** Reads a language, once. English is there from the start. */
export const loadLanguage = async (wanted: Language): Promise<void> => {
  if (wanted === 'en' || i18n.global.availableLocales.includes(wanted as never)) return;
  await loadChoiceWords();
  i18n.global.setLocaleMessage(wanted, await LOADERS[wanted]());
};

/** All languages are part of the app: one that is fetched when chosen is missing offline. */
export const loadLanguages = async (): Promise<void> => {
  await Promise.all([loadLanguage('ms'), loadLanguage('fr')]);
};

export const language = computed({
  get: () => i18n.global.locale.value as Language,
  set: (value) => {
    void loadLanguage(value);
    i18n.global.locale.value = value;
    document.documentElement.lang = value;
  },
});

/** Whether there are words for what may be no key of ours. */
export const hasWords = (key: string): boolean => i18n.global.te(key, 'en');

/** The words of a key; a message with two forms is counted by `n`. */
export const t = (key: WordKey, values: Values = {}): string =>
  typeof values.n === 'number' ? i18n.global.t(key, values, values.n) : i18n.global.t(key, values);
