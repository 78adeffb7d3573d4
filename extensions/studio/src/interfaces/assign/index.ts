import { defineInterface } from '@directus/extensions-sdk';
import AssignField from './assign-field.vue';

export const assignInterface = defineInterface({
  id: 'fieldwright-assign',
  name: 'Assign a technician',
  icon: 'person_add',
  description: 'The technician and time of the visit, with a dialog that shows who is free.',
  component: AssignField,
  types: ['uuid'],
  localTypes: ['m2o'],
  group: 'relational',
  relational: true,
  options: null,
});
