import type { ModuleConfig } from '@directus/types';
import InvoicingPage from './invoicing-page.vue';

export const invoicingModule: ModuleConfig = {
  id: 'fieldwright-invoicing',
  name: 'Invoicing',
  icon: 'request_quote',
  routes: [{ path: '', component: InvoicingPage }],
};
