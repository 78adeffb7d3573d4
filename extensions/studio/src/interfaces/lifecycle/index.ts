import { defineInterface } from '@directus/extensions-sdk';
import LifecycleSteps from './lifecycle-steps.vue';

export const lifecycleInterface = defineInterface({
  id: 'fieldwright-lifecycle',
  name: 'Lifecycle steps',
  icon: 'conversion_path',
  description: 'The status of a work order and the steps that may follow, as buttons.',
  component: LifecycleSteps,
  types: ['string'],
  group: 'selection',
  options: null,
  recommendedDisplays: ['labels'],
});
