import { defineModule } from '@directus/extensions-sdk';
import type { Component } from 'vue';
import type { RouteLocationNormalized, RouteRecordRaw } from 'vue-router';
import { nameOf } from '../../language/studio-texts.ts';
import PiecePage from '../equipment/piece-page.vue';
import BuildingPage from './building/building-page.vue';
import OrderPage from './order/order-page.vue';
import PartyPage from './party/party-page.vue';
import RecordRoute from './record-route.vue';
import TechnicianPage from './technician/technician-page.vue';

/** The page of a collection's rows, at the address to which lists and links of the Studio lead. */
const pageOf = (collection: string, page: Component): RouteRecordRaw => ({
  name: `record-${collection}`,
  path: `/content/${collection}/:primaryKey`,
  component: RecordRoute,
  props: ({ params }: RouteLocationNormalized) => ({
    primaryKey: params['primaryKey'],
    collection,
    page,
  }),
});

/**
 * Pages of single records. The paths are absolute: they go before `/content/:collection/:primaryKey`.
 * The module stands in no bar.
 */
export const recordsModule = defineModule({
  id: 'fieldwright-records',
  get name() {
    return nameOf('names.records');
  },
  icon: 'assignment',
  routes: [
    pageOf('work_orders', OrderPage),
    pageOf('buildings', BuildingPage),
    pageOf('technicians', TechnicianPage),
    pageOf('equipment', PiecePage),
    ...['partners', 'partner_groups', 'clients', 'customers'].map((collection) =>
      pageOf(collection, PartyPage),
    ),
  ],
});
