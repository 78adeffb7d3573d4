import type { ModuleConfig } from '@directus/types';
import { shownTo } from '../../company/shown-to.ts';
import { nameOf } from '../../language/studio-texts.ts';
import AnalyticsPage from './analytics-page.vue';

/** Figures of jobs, for those who look after the company. */
export const analyticsModule: ModuleConfig = {
  id: 'fieldwright-analytics',
  get name() {
    return nameOf('names.analytics');
  },
  icon: 'monitoring',
  routes: [{ path: '', component: AnalyticsPage }],
  preRegisterCheck: shownTo('analytics-read'),
};
