import type { ModuleConfig } from '@directus/types';
import { shownTo } from '../../company/shown-to.ts';
import { nameOf } from '../../language/studio-texts.ts';
import NewOrderPage from './new-order-page.vue';
import OrdersPage from './orders-page.vue';

/**
 * Orders to choose from and to move on together: an extension gets no hold of what is selected in the
 * Studio's own lists. Stands in no bar; navigation and the pages of records lead to it.
 */
export const ordersModule: ModuleConfig = {
  id: 'fieldwright-orders',
  get name() {
    return nameOf('names.manyOrders');
  },
  icon: 'checklist',
  routes: [
    { path: '', component: OrdersPage },
    { path: 'new', component: NewOrderPage },
  ],
  preRegisterCheck: shownTo('orders-read'),
};
