import type { ModuleConfig } from '@directus/types';
import { shownTo } from '../../company/shown-to.ts';
import { nameOf } from '../../language/studio-texts.ts';
import AddressPricesPage from './address-prices-page.vue';
import PlansPage from './plans-page.vue';
import QuotePage from './quote-page.vue';
import QuotesPage from './quotes-page.vue';
import PromotionsPage from './promotions-page.vue';

const isShown = shownTo('sales', 'prices', 'audit-read');

/** Plans with their prices, promotions, prices of single addresses, quotes. */
export const salesModule: ModuleConfig = {
  id: 'fieldwright-sales',
  get name() {
    return nameOf('names.sales');
  },
  icon: 'storefront',
  routes: [
    { path: '', component: PlansPage },
    { path: 'promotions', component: PromotionsPage },
    { path: 'addresses', component: AddressPricesPage },
    { path: 'addresses/:id', component: AddressPricesPage, props: true },
    { path: 'quotes', component: QuotesPage },
    { path: 'quotes/new', component: QuotePage },
    { path: 'quotes/:id', component: QuotePage, props: true },
  ],
  preRegisterCheck: async (user, permissions) =>
    ((user as { admin_access?: boolean }).admin_access === true ||
      (permissions['service_plans']?.read?.access ?? 'none') !== 'none') &&
    (await isShown(user)),
};
