import type { Choice } from '../../../domain/kernel/choice.ts';
import { choiceWords } from '../../../domain/words/index.ts';
import { language } from './words.ts';

/** What people read for a stored value; the value itself where a company added its own. */
export const choiceLabel = (choices: readonly Choice[], value: string): string => {
  const choice = choices.find((one) => one.value === value);
  return choice ? choiceWords(choice.label, language()) : value;
};
