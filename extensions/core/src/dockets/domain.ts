import { defineDomain } from '../platform/domain.ts';
import { renderDocketHandler } from './background/render-docket.ts';
import { docket } from './facts.ts';
import { routes } from './routes.ts';
import { homeCards } from './home-cards.ts';

export const dockets = defineDomain({
  name: 'dockets',
  homeCards,
  routes,
  background: [renderDocketHandler],
  facts: { docket },
  capabilities: ['docket-review'],
  constraintErrors: {
    dockets_number_of_one_order: { code: 'DOCKET_NUMBER_TAKEN', status: 409, fields: ['number'] },
  },
  studioModules: [{ id: 'fieldwright-dockets', place: 'last' }],
});
