import { cleanTexts } from '../../../domain/kernel/text.ts';

/** How JSON writes what PostgreSQL cannot hold: only then is it worth going through the values. */
const SUSPECT = /\\u(?:0000|d[89a-f])/;

/**
 * The one way by which what was read leaves the thread: as JSON, without what cannot be stored. A
 * document does not fail for a stray character in one of its cells.
 */
export const writtenClean = (value: unknown): string => {
  const text = JSON.stringify(value);
  return SUSPECT.test(text) ? JSON.stringify(cleanTexts(value)) : text;
};
