import { defineDomain } from '../platform/domain.ts';
import { each } from '../platform/order-slots.ts';
import { decideReschedule, dropReschedule, openReschedule } from './effects/reschedule.ts';
import { cancelVisits, closeVisit } from './effects/visit.ts';
import { appointment, pendingReschedule } from './facts.ts';
import { registerHooks } from './hooks.ts';
import { routes } from './routes.ts';
import { homeCards } from './home-cards.ts';

export const dispatch = defineDomain({
  name: 'dispatch',
  homeCards,
  routes,
  hooks: [registerHooks],
  facts: { pendingReschedule, appointment },
  effects: {
    openReschedule: each(openReschedule),
    decideReschedule: each(decideReschedule),
    dropReschedule: each(dropReschedule),
    closeVisit,
    cancelVisits,
  },
  capabilities: ['dispatching'],
  constraintErrors: {
    appointments_no_overlap: {
      code: 'DISPATCH_OVERLAP',
      status: 409,
      message: 'The technician has another published visit at that time.',
    },
  },
});
