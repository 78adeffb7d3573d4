import type { ModuleConfig } from '@directus/types';
import BackgroundPage from './background-page.vue';
import { shownTo } from '../../company/shown-to.ts';
import { nameOf } from '../../language/studio-texts.ts';

export const backgroundModule: ModuleConfig = {
  id: 'fieldwright-background',
  get name() {
    return nameOf('names.background');
  },
  icon: 'engineering',
  routes: [
    { path: '', component: BackgroundPage, props: () => ({ state: null }) },
    { path: ':state', component: BackgroundPage, props: true },
  ],
  preRegisterCheck: shownTo('background-operate'),
};
