import type { ModuleConfig } from '@directus/types';
import { shownTo } from '../../company/shown-to.ts';
import { nameOf } from '../../language/studio-texts.ts';
import InboxPage from './inbox-page.vue';

export const messagesModule: ModuleConfig = {
  id: 'fieldwright-messages',
  get name() {
    return nameOf('names.messages');
  },
  icon: 'forum',
  routes: [{ path: '', component: InboxPage }],
  preRegisterCheck: shownTo('orders-read'),
};
