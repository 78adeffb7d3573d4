import type { ModuleConfig } from '@directus/types';
import JobsPage from './jobs-page.vue';

export const jobsModule: ModuleConfig = {
  id: 'fieldwright-jobs',
  name: 'Jobs',
  icon: 'engineering',
  routes: [
    { path: '', component: JobsPage, props: () => ({ state: null }) },
    { path: ':state', component: JobsPage, props: true },
  ],
};
