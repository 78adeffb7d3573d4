import { defineDomain } from '../platform/domain.ts';
import { routes } from './routes.ts';

export const masterData = defineDomain({
  name: 'master-data',
  routes,
  capabilities: ['master-data'],
  studioModules: [{ id: 'fieldwright-master-data', place: 'last' }],
});
