import type { ModuleConfig } from '@directus/types';
import { shownTo } from '../../company/shown-to.ts';
import { nameOf } from '../../language/studio-texts.ts';
import ImportPage from './import-page.vue';
import OltPortPage from './olt-port-page.vue';
import OltsPage from './olts-page.vue';
import SplitterPage from './splitter-page.vue';

const isShown = shownTo('plant', 'orders-read');

/** The passive network: OLTs, what hangs on their ports, and the way of the light to each customer. */
export const networkModule: ModuleConfig = {
  id: 'fieldwright-network',
  get name() {
    return nameOf('names.network');
  },
  icon: 'account_tree',
  routes: [
    { path: '', component: OltsPage },
    { path: 'import', component: ImportPage },
    { path: 'ports/:id', component: OltPortPage, props: true },
    { path: 'splitters/:id', component: SplitterPage, props: true },
  ],
  preRegisterCheck: async (user, permissions) =>
    ((user as { admin_access?: boolean }).admin_access === true ||
      (permissions['olts']?.read?.access ?? 'none') !== 'none') &&
    (await isShown(user)),
};
