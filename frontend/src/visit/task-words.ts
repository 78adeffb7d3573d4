import { createI18n } from 'vue-i18n';
import { language } from '../language/words.ts';
import { tasks as en } from '../locales/en/tasks.ts';
import { tasks as fr } from '../locales/fr/tasks.ts';
import { tasks as ms } from '../locales/ms/tasks.ts';

/** Words of the pages of tasks, in all languages: they come with the pages, so the first screen stays small. */
const own = createI18n<false>({
  legacy: false,
  locale: 'en',
  fallbackLocale: 'en',
  messages: { en, ms, fr },
  pluralRules: { ms: () => 0, fr: (count) => (Math.abs(count) < 2 ? 0 : 1) },
}).global;

export const taskWords = (
  key: keyof typeof en,
  values: Record<string, string | number> = {},
): string => {
  const locale = language.value;
  return typeof values['n'] === 'number'
    ? own.t(key, values, { plural: values['n'], locale })
    : own.t(key, values, { locale });
};
