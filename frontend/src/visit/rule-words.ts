import type { NextStep } from '../../../extensions/domain/lifecycle/index.ts';
import {
  inWords,
  type Named,
  nameIn,
  type Worded,
} from '../../../extensions/domain/words/index.ts';
import { language } from '../language/words.ts';

/** What a rule says, checked here without the server. */
export const ruleWords = (said: Worded): string => inWords(said, language.value);

/** A name that a row carries, of a state, a step, a kind of work. */
export const rowName = (row: Named): string => nameIn(row, language.value);

/** A state by its name; another text where the lifecycle does not have it. */
export const stateWords = (state: Named | undefined, otherwise: string): string =>
  state ? rowName(state) : otherwise;

export const stepWords = ({
  label,
  translations,
}: Pick<NextStep, 'label' | 'translations'>): string =>
  rowName({ name: label, translations: translations ?? null });
