import type { Choice } from '../../../extensions/domain/kernel/choice.ts';
import { choiceWords } from '../../../extensions/domain/words/index.ts';
import { language } from '../language/words.ts';

/** What people read for a stored value; the value itself where a company added its own. */
export const choiceLabel = (choices: readonly Choice[], value: string | null): string | null => {
  const choice = choices.find((one) => one.value === value);
  return choice ? choiceWords(choice.label, language.value) : value;
};
