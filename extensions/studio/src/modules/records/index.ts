import { defineModule } from '@directus/extensions-sdk';
import { nameOf } from '../../language/studio-texts.ts';
import OrderRoute from './order/order-route.vue';

/**
 * Pages of single records at the addresses that lists and links of the Studio lead to. The paths are
 * absolute: they go before `/content/:collection/:primaryKey`. The module stands in no bar.
 */
export const recordsModule = defineModule({
  id: 'fieldwright-records',
  get name() {
    return nameOf('names.records');
  },
  icon: 'assignment',
  routes: [
    {
      name: 'record-work-order',
      path: '/content/work_orders/:primaryKey',
      component: OrderRoute,
      props: true,
    },
  ],
});
