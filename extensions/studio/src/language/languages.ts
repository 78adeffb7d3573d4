import { type Language, languageOf } from '../../../domain/words/index.ts';

export { type Language, languageOf };

/** The product's languages, and how each writes dates and numbers where nobody says otherwise. */
export const LANGUAGES: Readonly<Record<Language, { name: string; locale: string }>> = {
  en: { name: 'English', locale: 'en-MY' },
  ms: { name: 'Bahasa Malaysia', locale: 'ms-MY' },
  fr: { name: 'Français', locale: 'fr-FR' },
};
