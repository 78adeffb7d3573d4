import type { ModuleConfig } from '@directus/types';
import BackgroundPage from './background-page.vue';

export const backgroundModule: ModuleConfig = {
  id: 'fieldwright-background',
  name: 'Background work',
  icon: 'engineering',
  routes: [
    { path: '', component: BackgroundPage, props: () => ({ state: null }) },
    { path: ':state', component: BackgroundPage, props: true },
  ],
};
