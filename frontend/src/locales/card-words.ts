import type { Language } from '../language/languages.ts';

/** What is said where a card is asked for: on the order page and on that of a link to pay. */
const WORDS = {
  notLoaded: {
    en: 'The fields for the card could not be loaded. Look at your connection, and whether something blocks Stripe.',
    ms: 'Medan kad tidak dapat dimuat. Periksa sambungan anda, dan sama ada sesuatu menyekat Stripe.',
    fr: 'Les champs de la carte n’ont pas pu être chargés. Vérifiez votre connexion, et si quelque chose bloque Stripe.',
  },
  notTaken: {
    en: 'The card was not taken. Check it, or take another one.',
    ms: 'Kad tidak diterima. Semak, atau guna kad lain.',
    fr: 'La carte n’a pas été acceptée. Vérifiez-la, ou prenez-en une autre.',
  },
  again: { en: 'Try again', ms: 'Cuba lagi', fr: 'Réessayer' },
  byStripe: {
    en: 'The number of your card goes to Stripe alone; we keep its last four digits.',
    ms: 'Nombor kad anda pergi kepada Stripe sahaja; kami menyimpan empat digit terakhirnya.',
    fr: 'Le numéro de votre carte va à Stripe seul ; nous en gardons les quatre derniers chiffres.',
  },
  expires: { en: 'expires {date}', ms: 'tamat {date}', fr: 'expire {date}' },
} as const satisfies Record<string, Record<Language, string>>;

export const cardWords = (
  key: keyof typeof WORDS,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string =>
  WORDS[key][language].replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
