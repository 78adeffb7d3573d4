import type { ModuleConfig } from '@directus/types';
import InvoicePage from './page/invoice-page.vue';
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
    // Absolute: it goes before the Studio's own form at the address of an invoice.
    { path: '/content/invoices/:primaryKey', component: InvoicePage, props: true },
  ],
  preRegisterCheck: shownTo('billing', 'audit-read'),
};
