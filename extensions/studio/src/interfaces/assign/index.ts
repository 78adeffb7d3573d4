import { defineInterface } from '@directus/extensions-sdk';
import AssignField from './assign-field.vue';
import { nameOf } from '../../language/studio-texts.ts';

export const assignInterface = defineInterface({
  id: 'fieldwright-assign',
  get name() {
    return nameOf('names.assign');
  },
  icon: 'person_add',
  get description() {
    return nameOf('names.assignWords');
  },
  component: AssignField,
  types: ['uuid'],
  localTypes: ['m2o'],
  group: 'relational',
  relational: true,
  options: null,
});
