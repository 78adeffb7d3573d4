import type { ModuleConfig } from '@directus/types';
import { shownTo } from '../../company/shown-to.ts';
import { nameOf } from '../../language/studio-texts.ts';
import CalendarPage from './calendar-page.vue';
import WorkloadPage from './workload-page.vue';

/** Visits, deadlines, meetings and leave by day, week and month. */
export const calendarModule: ModuleConfig = {
  id: 'fieldwright-calendar',
  get name() {
    return nameOf('names.calendar');
  },
  icon: 'calendar_month',
  routes: [
    { path: '', component: CalendarPage },
    { path: 'workload', component: WorkloadPage },
  ],
  preRegisterCheck: shownTo('calendar', 'leave-request'),
};
