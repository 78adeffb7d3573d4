import type { Choice } from '../../../domain/kernel/choice.ts';

/** What people read for a stored value; the value itself where a company added its own. */
export const choiceLabel = (choices: readonly Choice[], value: string): string =>
  choices.find((choice) => choice.value === value)?.label ?? value;
