import type { WordList } from './word-list.ts';

const words: Record<string, readonly [ms: string, fr: string]> = {};

/** Choices in other languages than English; empty until they are read. The build of the portal takes this. */
export const CHOICE_WORDS: WordList = words;

export const loadChoiceWords = async (): Promise<void> => {
  Object.assign(words, (await import('./choices.ts')).CHOICE_WORDS);
};
