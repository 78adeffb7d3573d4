import { createI18n } from 'vue-i18n';
import { language } from '../language/words.ts';
import { en } from './locales/en.ts';
import { fr } from './locales/fr.ts';
import { ms } from './locales/ms.ts';

/** Words of these pages alone: the first screen does not carry them. */
const own = createI18n({ legacy: false, locale: 'en', messages: { en, ms, fr } });

export const w = (key: keyof typeof en, values: Record<string, string | number> = {}): string =>
  own.global.t(key, values, { locale: language.value });
