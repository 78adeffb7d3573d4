/** The product's languages, and how each writes dates and numbers where a company says nothing else. */
export const LANGUAGES = {
  en: { name: 'English', locale: 'en-MY' },
  ms: { name: 'Bahasa Malaysia', locale: 'ms-MY' },
  fr: { name: 'Français', locale: 'fr-FR' },
} as const;
export type Language = keyof typeof LANGUAGES;

/** The language of a locale such as `fr-CA`; null where it is none of ours. */
export const languageOf = (locale: string | null | undefined): Language | null => {
  const code = locale?.toLowerCase().split(/[-_@]/)[0] ?? '';
  return Object.hasOwn(LANGUAGES, code) ? (code as Language) : null;
};

/** The reader's language decides; a company that writes the same one differently is followed. */
export const localeFor = (language: Language, wanted?: string | null): string =>
  wanted && languageOf(wanted) === language ? wanted : LANGUAGES[language].locale;
