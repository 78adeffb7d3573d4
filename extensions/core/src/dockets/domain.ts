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
  studioModules: [{ id: 'fieldwright-dockets', place: 'last' }],
});
