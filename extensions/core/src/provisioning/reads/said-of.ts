import { isMessageKey, type Said, say } from '../../../../domain/words/index.ts';

/** What is in the way as a sentence, which the edge puts into the reader's language. */
export const saidOf = (
  problem: string | null,
  params: Readonly<Record<string, string | number>> | null,
): Said | null => {
  if (problem === null) return null;
  return isMessageKey(problem) ? say(problem, params ?? {}) : { code: problem, message: problem };
};
