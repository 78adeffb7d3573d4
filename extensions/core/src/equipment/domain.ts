import { defineDomain } from '../platform/domain.ts';
import { bookingRoutes } from './booking-routes.ts';
import { homeCards } from './home-cards.ts';
import { planRoutes } from './plan-routes.ts';
import {
  followMeterHandler,
  planCompanyHandler,
  planMaintenanceHandler,
  planOnHandler,
} from './plans/plan-ahead.ts';
import { registerRoutes } from './register-routes.ts';
import { planMaintenance } from './topics.ts';

export const equipment = defineDomain({
  name: 'equipment',
  routes: [...bookingRoutes, ...registerRoutes, ...planRoutes],
  homeCards,
  background: [planMaintenanceHandler, planCompanyHandler, planOnHandler, followMeterHandler],
  schedules: [
    { id: 'plan-maintenance', topic: planMaintenance, pattern: '35 * * * *', zone: 'platform' },
  ],
  capabilities: ['equipment'],
  studioModules: [{ id: 'fieldwright-equipment', place: 'last' }],
  constraintErrors: {
    equipment_downtimes_one_open: {
      code: 'EQUIPMENT_DOWN_ALREADY',
      status: 409,
      fields: ['equipment'],
    },
    equipment_bookings_no_overlap: {
      code: 'EQUIPMENT_TAKEN.race',
      status: 409,
      fields: ['starts_at', 'ends_at'],
    },
    equipment_checkouts_one_open: {
      code: 'EQUIPMENT_OUT.race',
      status: 409,
      fields: ['equipment'],
    },
  },
});
