import { defineInterface } from '@directus/extensions-sdk';
import LifecycleSteps from './lifecycle-steps.vue';
import { nameOf } from '../../language/studio-texts.ts';

export const lifecycleInterface = defineInterface({
  id: 'fieldwright-lifecycle',
  get name() {
    return nameOf('names.lifecycleSteps');
  },
  icon: 'conversion_path',
  get description() {
    return nameOf('names.lifecycleStepsWords');
  },
  component: LifecycleSteps,
  types: ['string'],
  group: 'selection',
  options: null,
  recommendedDisplays: ['labels'],
});
