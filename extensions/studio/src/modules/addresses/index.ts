import type { ModuleConfig } from '@directus/types';
import { shownTo } from '../../company/shown-to.ts';
import { nameOf } from '../../language/studio-texts.ts';
import AddressPage from './address-page.vue';
import AddressesPage from './addresses-page.vue';
import ImportPage from './import-page.vue';

const isShown = shownTo('addresses', 'orders-read');

/** Addresses that can be connected, what serves them, and files of them. */
export const addressesModule: ModuleConfig = {
  id: 'fieldwright-addresses',
  get name() {
    return nameOf('names.addresses');
  },
  icon: 'home_pin',
  routes: [
    { path: '', component: AddressesPage },
    { path: 'import', component: ImportPage },
    { path: ':id', component: AddressPage, props: true },
  ],
  preRegisterCheck: async (user, permissions) =>
    ((user as { admin_access?: boolean }).admin_access === true ||
      (permissions['addresses']?.read?.access ?? 'none') !== 'none') &&
    (await isShown(user)),
};
