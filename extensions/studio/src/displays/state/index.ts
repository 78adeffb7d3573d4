import type { DisplayConfig } from '@directus/types';
import { nameOf } from '../../language/studio-texts.ts';
import StateDisplay from './state-display.vue';

export const stateDisplay: DisplayConfig = {
  id: 'fieldwright-state',
  get name() {
    return nameOf('names.state');
  },
  icon: 'flag',
  component: StateDisplay,
  options: [],
  types: ['string'],
};
