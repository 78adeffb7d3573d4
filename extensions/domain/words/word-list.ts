/** Malay and French by the English text, which is the third language and the key. */
export type WordList = Readonly<Record<string, readonly [ms: string, fr: string]>>;
