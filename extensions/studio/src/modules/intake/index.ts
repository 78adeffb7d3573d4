import { defineModule } from '@directus/extensions-sdk';
import IntakeQueue from './intake-queue.vue';
import IntakeReview from './intake-review.vue';

type MaybeAdmin = { admin_access?: boolean };
const isAdmin = (user: unknown): boolean => (user as MaybeAdmin).admin_access === true;

export const intakeModule = defineModule({
  id: 'intake',
  name: 'Intake',
  icon: 'move_to_inbox',
  // For those who may see drafts; the server asks again at every call.
  preRegisterCheck: (user, permissions) =>
    isAdmin(user) || (permissions['parse_drafts']?.read?.access ?? 'none') !== 'none',
  routes: [
    { name: 'intake-queue', path: '', component: IntakeQueue },
    { name: 'intake-review', path: 'drafts/:id', component: IntakeReview, props: true },
  ],
});
