import type { WordKey } from '../language/words.ts';

/** A key, or the words for several, and what it does. */
export type Keys = readonly (readonly [key: string, meaning: WordKey])[];
