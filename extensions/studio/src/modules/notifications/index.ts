import type { ModuleConfig } from '@directus/types';
import { nameOf } from '../../language/studio-texts.ts';
import MinePage from './mine-page.vue';
import SentPage from './sent-page.vue';
import TextsPage from './texts-page.vue';
import TimesPage from './times-page.vue';

/** How one is told of things; for who keeps them, the texts, the log and the times of the company. */
export const notificationsModule: ModuleConfig = {
  id: 'fieldwright-notifications',
  get name() {
    return nameOf('names.notifications');
  },
  icon: 'notifications_active',
  routes: [
    { path: '', component: MinePage },
    { path: 'texts', component: TextsPage },
    { path: 'sent', component: SentPage },
    { path: 'times', component: TimesPage },
  ],
};
