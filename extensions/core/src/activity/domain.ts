import { defineDomain } from '../platform/domain.ts';
import { routes } from './routes.ts';

export const activity = defineDomain({
  name: 'activity',
  routes,
  studioModules: [{ id: 'fieldwright-activity', place: 'last' }],
});
