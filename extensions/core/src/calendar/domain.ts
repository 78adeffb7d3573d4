import { defineDomain } from '../platform/domain.ts';
import { routes } from './routes.ts';

export const calendar = defineDomain({
  name: 'calendar',
  routes,
  capabilities: ['calendar'],
  constraintErrors: {
    meetings_period: {
      code: 'CALENDAR_ENDS_BEFORE',
      status: 422,
      message: 'A meeting ends after it begins, within a month.',
    },
    calendar_feeds_one_open: {
      code: 'CALENDAR_LINK_MADE',
      status: 409,
      message: 'Another link was made at the same moment. Load the page again.',
    },
  },
  studioModules: [{ id: 'fieldwright-calendar', place: 'first' }],
});
