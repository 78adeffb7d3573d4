import { ownMember } from '../../extensions/domain/kernel/paths.ts';
import type { WordList } from '../../extensions/domain/words/word-list.ts';
import { ROW_WORDS } from './row-words.ts';

/** A name as it is kept in a row, beside the English one. */
export const translationsOf = (name: string): { ms: string; fr: string } | null => {
  const words = ownMember<WordList[string]>(ROW_WORDS, name);
  return words ? { ms: words[0], fr: words[1] } : null;
};

export const named = <T extends { name: string }>(row: T) => ({
  ...row,
  translations: translationsOf(row.name),
});

export const labelled = <T extends { label: string }>(row: T) => ({
  ...row,
  translations: translationsOf(row.label),
});
