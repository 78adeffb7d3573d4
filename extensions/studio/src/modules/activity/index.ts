import type { ModuleConfig } from '@directus/types';
import { shownTo } from '../../company/shown-to.ts';
import { nameOf } from '../../language/studio-texts.ts';
import ActivityPage from './activity-page.vue';

/** Who changed what in the company, for those who read its record. */
export const activityModule: ModuleConfig = {
  id: 'fieldwright-activity',
  get name() {
    return nameOf('names.activity');
  },
  icon: 'manage_history',
  routes: [{ path: '', component: ActivityPage }],
  preRegisterCheck: shownTo('audit-read'),
};
