import { defineDomain } from '../platform/domain.ts';
import { bookingRoutes } from './booking-routes.ts';
import { homeCards } from './home-cards.ts';
import { planRoutes } from './plan-routes.ts';
import {
  followMeterHandler,
  planCompanyHandler,
  planMaintenanceHandler,
} from './plans/plan-ahead.ts';
import { registerRoutes } from './register-routes.ts';
import { planMaintenance } from './topics.ts';

export const equipment = defineDomain({
  name: 'equipment',
  routes: [...bookingRoutes, ...registerRoutes, ...planRoutes],
  homeCards,
  background: [planMaintenanceHandler, planCompanyHandler, followMeterHandler],
  schedules: [
    { id: 'plan-maintenance', topic: planMaintenance, pattern: '35 * * * *', zone: 'platform' },
  ],
  capabilities: ['equipment'],
  studioModules: [{ id: 'fieldwright-equipment', place: 'last' }],
  constraintErrors: {
    equipment_bookings_no_overlap: {
      code: 'EQUIPMENT_TAKEN',
      status: 409,
      message: 'The piece is booked for another job in that time.',
    },
    equipment_checkouts_one_open: {
      code: 'EQUIPMENT_OUT',
      status: 409,
      message: 'Somebody else has the piece. It has to come back first.',
    },
  },
});
