import { defineDomain } from '../platform/domain.ts';

export const quotes = defineDomain({
  name: 'quotes',
  constraintErrors: {
    quotes_token: { code: 'QUOTES_AGAIN', status: 409, fields: ['number'] },
    quotes_one_open: { code: 'QUOTES_OTHER_REVISION', status: 409, fields: ['status'] },
    quotes_one_draft: { code: 'QUOTES_OTHER_DRAFT', status: 409, fields: ['number'] },
  },
});
