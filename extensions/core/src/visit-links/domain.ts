import { defineDomain } from '../platform/domain.ts';
import { holderRoutes } from './holder-routes.ts';
import { officeRoutes } from './office-routes.ts';

export const visitLinks = defineDomain({
  name: 'visit-links',
  routes: [...officeRoutes, ...holderRoutes],
  capabilities: ['visit-links'],
});
