import { defineInterface } from '@directus/extensions-sdk';
import { nameOf } from '../../language/studio-texts.ts';
import PersonaSelect from './persona-select.vue';

export const personasInterface = defineInterface({
  id: 'fieldwright-personas',
  get name() {
    return nameOf('personas.title');
  },
  icon: 'badge',
  get description() {
    return nameOf('personas.selectWords');
  },
  component: PersonaSelect,
  types: ['string', 'json'],
  group: 'selection',
  options: null,
  recommendedDisplays: ['labels'],
});
