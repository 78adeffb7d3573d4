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
      fields: ['company'],
    },
    addresses_one_place: {
      code: 'ADDRESS_PLACE_TAKEN',
      status: 409,
      fields: ['service_location'],
    },
    addresses_once: {
      code: 'ADDRESS_KNOWN',
      status: 409,
      fields: ['street', 'civic_number', 'civic_suffix', 'unit'],
    },
    address_streets_once: { code: 'ADDRESS_STREET_KNOWN', status: 409, fields: ['town', 'label'] },
  },
});
