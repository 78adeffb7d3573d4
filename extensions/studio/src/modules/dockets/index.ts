import type { ModuleConfig } from '@directus/types';
import { loadCompanyContext, mayAnywhere } from '../../company/context.ts';
import { isPlaceLeftOut } from '../../company/use-left-out.ts';
import { nameOf } from '../../language/studio-texts.ts';
import DocketPage from './docket-page.vue';
import ToCheckPage from './to-check-page.vue';

type MaybeAdmin = { id?: string; admin_access?: boolean };

/** What waits for those who review dockets. */
export const docketsModule: ModuleConfig = {
  id: 'fieldwright-dockets',
  get name() {
    return nameOf('names.dockets');
  },
  icon: 'fact_check',
  routes: [{ path: '', component: ToCheckPage }],
  preRegisterCheck: async (user, permissions) => {
    const { id, admin_access: isAdmin } = user as MaybeAdmin;
    if (isAdmin === true) return true;
    if (await isPlaceLeftOut(user, '/fieldwright-dockets')) return false;
    if ((permissions['dockets']?.read?.access ?? 'none') === 'none') return false;
    return mayAnywhere(await loadCompanyContext(id ?? ''), 'docket-review');
  },
};

/**
 * The page of one docket, for all who may read it. It is in no module bar: the address is that of
 * the row, and goes before the Studio's own form.
 */
export const docketPageModule: ModuleConfig = {
  id: 'fieldwright-docket-page',
  get name() {
    return nameOf('names.docketPage');
  },
  icon: 'fact_check',
  routes: [{ path: '/content/dockets/:primaryKey', component: DocketPage, props: true }],
  preRegisterCheck: (user, permissions) =>
    (user as MaybeAdmin).admin_access === true ||
    (permissions['dockets']?.read?.access ?? 'none') !== 'none',
};
