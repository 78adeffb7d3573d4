import type { ModuleConfig } from '@directus/types';
import { shownTo } from '../../company/shown-to.ts';
import { nameOf } from '../../language/studio-texts.ts';
import SignUpPage from './sign-up-page.vue';
import SignUpsPage from './sign-ups-page.vue';
import WaitingPage from './waiting-page.vue';

const isShown = shownTo('sign-ups');

/** Who ordered on the public page, or stopped there. */
export const signUpsModule: ModuleConfig = {
  id: 'fieldwright-sign-ups',
  get name() {
    return nameOf('names.signUps');
  },
  icon: 'how_to_reg',
  routes: [
    { path: '', component: SignUpsPage },
    { path: 'waiting', component: WaitingPage },
    { path: ':id', component: SignUpPage, props: true },
  ],
  preRegisterCheck: async (user, permissions) =>
    ((user as { admin_access?: boolean }).admin_access === true ||
      (permissions['sign_ups']?.read?.access ?? 'none') !== 'none') &&
    (await isShown(user)),
};
