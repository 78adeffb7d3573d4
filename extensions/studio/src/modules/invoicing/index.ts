import type { ModuleConfig } from '@directus/types';
import InvoicingPage from './invoicing-page.vue';
import { shownTo } from '../../company/shown-to.ts';
import { nameOf } from '../../language/studio-texts.ts';

export const invoicingModule: ModuleConfig = {
  id: 'fieldwright-invoicing',
  get name() {
    return nameOf('names.invoicing');
  },
  icon: 'request_quote',
  routes: [{ path: '', component: InvoicingPage }],
  preRegisterCheck: shownTo('billing'),
};
