import { isPlaceLeftOut } from '../../company/use-left-out.ts';
import { defineModule } from '@directus/extensions-sdk';
import InboxItem from './inbox-item.vue';
import InboxItems from './inbox-items.vue';
import IntakeQueue from './intake-queue.vue';
import IntakeReview from './intake-review.vue';
import MailList from './mail-list.vue';
import MailView from './mail-view.vue';
import MailboxHealth from './mailbox-health.vue';
import Profiles from './teach/profiles.vue';
import TeachForm from './teach/teach-form.vue';
import { nameOf } from '../../language/studio-texts.ts';

type MaybeAdmin = { admin_access?: boolean };
const isAdmin = (user: unknown): boolean => (user as MaybeAdmin).admin_access === true;

export const intakeModule = defineModule({
  id: 'intake',
  get name() {
    return nameOf('names.intake');
  },
  icon: 'move_to_inbox',
  // For those who may see drafts; the server asks again at every call.
  preRegisterCheck: async (user, permissions) =>
    isAdmin(user) ||
    ((permissions['parse_drafts']?.read?.access ?? 'none') !== 'none' &&
      !(await isPlaceLeftOut(user, '/intake'))),
  routes: [
    { name: 'intake-queue', path: '', component: IntakeQueue },
    { name: 'intake-review', path: 'drafts/:id', component: IntakeReview, props: true },
    { name: 'intake-items', path: 'items', component: InboxItems },
    { name: 'intake-item', path: 'items/:id', component: InboxItem, props: true },
    { name: 'intake-mails', path: 'mails', component: MailList },
    { name: 'intake-mail', path: 'mails/:id', component: MailView, props: true },
    { name: 'intake-mailboxes', path: 'mailboxes', component: MailboxHealth },
    { name: 'intake-profiles', path: 'profiles', component: Profiles },
    { name: 'intake-teach', path: 'profiles/teach', component: TeachForm },
  ],
});
