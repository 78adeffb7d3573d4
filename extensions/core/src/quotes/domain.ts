import { defineDomain } from '../platform/domain.ts';
import { renderQuoteHandler } from './background/render-quote.ts';
import { linkRoutes } from './link-routes.ts';
import { staffRoutes } from './staff-routes.ts';

export const quotes = defineDomain({
  name: 'quotes',
  routes: [...staffRoutes, ...linkRoutes],
  background: [renderQuoteHandler],
  constraintErrors: {
    quotes_token: { code: 'QUOTES_AGAIN', status: 409, fields: ['number'] },
    quotes_one_open: { code: 'QUOTES_OTHER_REVISION', status: 409, fields: ['status'] },
    quotes_one_draft: { code: 'QUOTES_OTHER_DRAFT', status: 409, fields: ['number'] },
  },
});
