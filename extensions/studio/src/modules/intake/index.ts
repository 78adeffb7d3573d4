import { defineModule } from '@directus/extensions-sdk';
import IntakeQueue from './intake-queue.vue';
import IntakeReview from './intake-review.vue';

export const intakeModule = defineModule({
  id: 'intake',
  name: 'Intake',
  icon: 'move_to_inbox',
  routes: [
    { name: 'intake-queue', path: '', component: IntakeQueue },
    { name: 'intake-review', path: 'drafts/:id', component: IntakeReview, props: true },
  ],
});
