import { v5 } from 'uuid';
import { TEXT_WORDS, wordsFor } from '../words/index.ts';
import { keyOf } from './labels.ts';
import type { Fragment } from './snapshot.ts';

/** A row of `directus_translations`. */
export type TranslationRow = { id: string; key: string; language: string; value: string };

const NAMESPACE = '6f1d3c64-2f0e-4c0b-9a53-7d1f0b6a5e21';

/** The Studio compiles a translation as a message: braces stand for parameters. */
const escaped = (text: string): string => text.replaceAll(/[{}]/g, (brace) => `{'${brace}'}`);

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** The words of every text that the compiled model, or a title of a bookmark, refers to by key. */
export const translationsOf = (
  { fields }: Fragment,
  titles: readonly string[] = [],
): TranslationRow[] => {
  const keys = fields
    .flatMap(({ meta }) => textsIn([meta.note, meta.options, meta.display_options]))
    .concat(titles)
    .flatMap((text) => keyOf(text) ?? []);
  return [...new Set(keys)].flatMap((key) =>
    wordsFor(TEXT_WORDS, key).map(({ language, text }) => ({
      id: v5(`${language} ${key}`, NAMESPACE),
      key,
      language,
      value: escaped(text),
    })),
  );
};
