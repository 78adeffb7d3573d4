import type { DisplayConfig } from '@directus/types';
import { nameOf } from '../../language/studio-texts.ts';
import ChoiceDisplay from './choice-display.vue';
import { type ChoiceOption, listOf, shownAs } from './choices.ts';

export const choiceDisplay: DisplayConfig = {
  id: 'fieldwright-choice',
  get name() {
    return nameOf('names.choice');
  },
  icon: 'label',
  component: ChoiceDisplay,
  handler: (value: unknown, options: { choices?: ChoiceOption[] } | null) =>
    listOf(value)
      .map((one) => shownAs(one, options?.choices).text)
      .join(', '),
  options: [],
  types: ['string', 'json', 'csv'],
};
