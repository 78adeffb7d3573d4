import { defineDomain } from '../platform/domain.ts';
import { routes } from './routes.ts';

export const orderDocuments = defineDomain({
  name: 'order-documents',
  routes,
  capabilities: ['order-documents'],
  constraintErrors: {
    order_document_versions_sent_once: {
      code: 'PLATFORM_SENT_ALREADY',
      status: 409,
      fields: ['client_ref'],
    },
  },
});
