/** The languages that the product speaks; `en` is the one it is written in. */
export const LANGUAGES = ['en', 'ms', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>;

/** For dates and numbers inside a sentence; what is printed for a company follows its own locale. */
export const LOCALES: Text = { en: 'en-GB', ms: 'ms-MY', fr: 'fr-FR' };

const isLanguage = (value: string): value is Language =>
  (LANGUAGES as readonly string[]).includes(value);

/** `ms-MY` → `ms`; null for a language that the product does not speak. */
export const languageOf = (tag: string | null | undefined): Language | null => {
  const [primary = ''] = (tag ?? '').trim().toLowerCase().split(/[-_]/);
  return isLanguage(primary) ? primary : null;
};

/** The first language of an `Accept-Language` that the product speaks, the most wanted first. */
export const acceptedLanguage = (header: string | null | undefined): Language | null => {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.split(';');
      const weight = rest.map((item) => /^\s*q=([\d.]+)\s*$/.exec(item)?.[1]).find(Boolean);
      return { language: languageOf(tag), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ language, weight }) => language !== null && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wanted[0]?.language ?? null;
};
