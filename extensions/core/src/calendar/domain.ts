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
      fields: ['starts_at', 'ends_at'],
    },
    calendar_feeds_one_open: {
      code: 'CALENDAR_LINK_MADE',
      status: 409,
      fields: ['person'],
    },
  },
  studioModules: [{ id: 'fieldwright-calendar', place: 'first' }],
});
