import { v5 } from 'uuid';

const NAMESPACE = '6b1f3c52-0d5e-5a0a-9a2f-66696c647771';

/** The same words always give the same id, so that seeds can run again and rows can be linked. */
export const seedId = (...words: readonly (string | number)[]): string =>
  v5(words.join('/'), NAMESPACE);
