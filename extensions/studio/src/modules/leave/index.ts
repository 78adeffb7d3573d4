import type { ModuleConfig } from '@directus/types';
import { shownTo } from '../../company/shown-to.ts';
import { nameOf } from '../../language/studio-texts.ts';
import DecidePage from './decide-page.vue';
import MinePage from './mine-page.vue';
import TeamPage from './team-page.vue';
import TypesPage from './types-page.vue';

/** Balances and requests of oneself and of those about whom one decides. */
export const leaveModule: ModuleConfig = {
  id: 'fieldwright-leave',
  get name() {
    return nameOf('names.leave');
  },
  icon: 'beach_access',
  routes: [
    { path: '', component: MinePage },
    { path: 'decide', component: DecidePage },
    { path: 'team', component: TeamPage },
    { path: 'types', component: TypesPage },
  ],
  preRegisterCheck: shownTo('leave-request', 'leave-decide', 'leave-manage'),
};
