import type { ModuleConfig } from '@directus/types';
import { shownTo } from '../../company/shown-to.ts';
import { nameOf } from '../../language/studio-texts.ts';
import ModemPage from './modem-page.vue';
import ModemsPage from './modems-page.vue';
import ProfilePage from './profile-page.vue';
import ProfilesPage from './profiles-page.vue';
import SeenPage from './seen-page.vue';

const isShown = shownTo('provisioning', 'provisioning-profiles');

/** Modems of customers, how they are set up, and what is done to them. */
export const modemsModule: ModuleConfig = {
  id: 'fieldwright-modems',
  get name() {
    return nameOf('names.modems');
  },
  icon: 'router',
  routes: [
    { path: '', component: ModemsPage },
    { path: 'seen', component: SeenPage },
    { path: 'profiles', component: ProfilesPage },
    { path: 'profiles/:id', component: ProfilePage, props: true },
    { path: ':id', component: ModemPage, props: true },
  ],
  // Companies without fibre have no modems, whoever may do everything there.
  preRegisterCheck: async (user, permissions) =>
    ((user as { admin_access?: boolean }).admin_access === true ||
      (permissions['customer_devices']?.read?.access ?? 'none') !== 'none') &&
    (await isShown(user)),
};
