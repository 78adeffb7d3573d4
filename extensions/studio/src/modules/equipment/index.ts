import type { ModuleConfig } from '@directus/types';
import { nameOf } from '../../language/studio-texts.ts';
import CalendarPage from './calendar-page.vue';
import LabelsPage from './labels-page.vue';
import PlanPage from './plan-page.vue';
import PlansPage from './plans-page.vue';
import RegisterPage from './register-page.vue';

/** The register of equipment, its bookings, and what is maintained by plan. */
export const equipmentModule: ModuleConfig = {
  id: 'fieldwright-equipment',
  get name() {
    return nameOf('names.equipment');
  },
  icon: 'construction',
  routes: [
    { path: '', component: RegisterPage },
    { path: 'calendar', component: CalendarPage },
    { path: 'labels', component: LabelsPage },
    { path: 'plans', component: PlansPage },
    { path: 'plans/:id', component: PlanPage, props: true },
  ],
  preRegisterCheck: (user, permissions) =>
    (user as { admin_access?: boolean }).admin_access === true ||
    (permissions['equipment']?.read?.access ?? 'none') !== 'none',
};
