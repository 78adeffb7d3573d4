import { defineInterface } from '@directus/extensions-sdk';
import PersonaSelect from './persona-select.vue';

export const personasInterface = defineInterface({
  id: 'fieldwright-personas',
  name: 'Personas',
  icon: 'badge',
  description: 'One persona or several of those that the company has, by their names.',
  component: PersonaSelect,
  types: ['string', 'json'],
  group: 'selection',
  options: null,
  recommendedDisplays: ['labels'],
});
