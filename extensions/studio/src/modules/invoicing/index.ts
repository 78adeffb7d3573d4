import type { ModuleConfig } from '@directus/types';
import InvoicePage from './page/invoice-page.vue';
import ChargesPage from './charges-page.vue';
import ReadyPage from './ready-page.vue';
import UnpaidPage from './unpaid-page.vue';
import { shownTo } from '../../company/shown-to.ts';
import { nameOf } from '../../language/studio-texts.ts';

export const invoicingModule: ModuleConfig = {
  id: 'fieldwright-invoicing',
  get name() {
    return nameOf('names.invoicing');
  },
  icon: 'request_quote',
  routes: [
    { path: '', component: ReadyPage },
    { path: 'unpaid', component: UnpaidPage },
    { path: 'charges', component: ChargesPage },
  ],
  preRegisterCheck: shownTo('billing', 'payments'),
};

/** The page of one invoice, for all who may read it: in no module bar, as that of a docket. */
export const invoicePageModule: ModuleConfig = {
  id: 'fieldwright-invoice-page',
  get name() {
    return nameOf('names.invoicePage');
  },
  icon: 'request_quote',
  routes: [{ path: '/content/invoices/:primaryKey', component: InvoicePage, props: true }],
  preRegisterCheck: (user, permissions) =>
    (user as { admin_access?: boolean }).admin_access === true ||
    (permissions['invoices']?.read?.access ?? 'none') !== 'none',
};
