import type { ModuleConfig } from '@directus/types';
import { nameOf } from '../../language/studio-texts.ts';
import CompaniesPage from './companies-page.vue';
import NewCompanyPage from './new-company-page.vue';
import SettingsPage from './settings-page.vue';
import SetUpPage from './set-up-page.vue';

export const companyModule: ModuleConfig = {
  id: 'fieldwright-company',
  get name() {
    return nameOf('names.company');
  },
  icon: 'domain',
  routes: [
    { path: '', component: CompaniesPage },
    { path: 'all', component: CompaniesPage },
    { path: 'new', component: NewCompanyPage },
    { path: ':id', component: SetUpPage, props: true },
    { path: ':id/settings', component: SettingsPage, props: true },
  ],
  /** Shown to whoever may change what a company says of itself. */
  preRegisterCheck: (user, permissions) => {
    const { admin_access: isAdmin } = user as { admin_access?: boolean };
    return isAdmin === true || (permissions['companies']?.update?.access ?? 'none') !== 'none';
  },
};
