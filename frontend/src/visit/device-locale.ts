/** The device's language; some systems name one that no formatter knows, such as `en-US@posix`. */
export const deviceLocale = (language: string): string => {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return language.match(/^[a-z]{2,3}(-[A-Z]{2})?/)?.[0] ?? 'en';
  }
};
