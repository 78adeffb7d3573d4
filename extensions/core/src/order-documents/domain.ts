import { defineDomain } from '../platform/domain.ts';
import { routes } from './routes.ts';

export const orderDocuments = defineDomain({
  name: 'order-documents',
  routes,
  capabilities: ['order-documents'],
});
