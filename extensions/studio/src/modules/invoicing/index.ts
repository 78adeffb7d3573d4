import type { ModuleConfig } from '@directus/types';
import InvoicingPage from './invoicing-page.vue';
import { nameOf } from '../../language/studio-texts.ts';

export const invoicingModule: ModuleConfig = {
  id: 'fieldwright-invoicing',
  get name() {
    return nameOf('names.invoicing');
  },
  icon: 'request_quote',
  routes: [{ path: '', component: InvoicingPage }],
};
