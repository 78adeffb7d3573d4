import { defineDomain } from '../platform/domain.ts';
import { importHandler } from './background/run-import.ts';
import { publicRoutes } from './public-routes.ts';
import { staffRoutes } from './staff-routes.ts';

export const addresses = defineDomain({
  name: 'addresses',
  routes: [...publicRoutes, ...staffRoutes],
  background: [importHandler],
  capabilities: ['addresses'],
  studioModules: [{ id: 'fieldwright-addresses', place: 'last' }],
  constraintErrors: {
    address_imports_one_at_a_time: {
      code: 'ADDRESS_IMPORT_BUSY',
      status: 409,
      message: 'A file of addresses is being taken in already. Wait until it is done.',
    },
    addresses_one_place: {
      code: 'ADDRESS_PLACE_TAKEN',
      status: 409,
      message: 'This service location belongs to another address already.',
    },
  },
});
