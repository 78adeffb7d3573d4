import type { ModuleConfig } from '@directus/types';
import { VALUERS } from '../../../../domain/work/telecom-fields.ts';
import { shownTo } from '../../company/shown-to.ts';
import { loadCompanyContext } from '../../company/context.ts';
import { nameOf } from '../../language/studio-texts.ts';
import MasterDataPage from './master-data-page.vue';

const isKeeper = shownTo('master-data');

export const masterDataModule: ModuleConfig = {
  id: 'fieldwright-master-data',
  get name() {
    return nameOf('names.masterData');
  },
  icon: 'account_balance',
  routes: [{ path: '', component: MasterDataPage }],
  preRegisterCheck: async (user: unknown) => {
    if (!(await isKeeper(user))) return false;
    const { companies, isPlatformAdmin } = await loadCompanyContext((user as { id?: string }).id);
    return isPlatformAdmin || companies.some(({ kind }) => VALUERS.includes(kind));
  },
};
