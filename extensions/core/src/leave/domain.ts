import { defineApprovable } from '../platform/approvable.ts';
import { defineDomain } from '../platform/domain.ts';
import { accrueLeave } from './accrue.ts';
import { homeCards } from './home-cards.ts';
import { keepingRoutes } from './keeping-routes.ts';
import { requestRoutes } from './routes.ts';
import { taking } from './taking.ts';
import { dropLeave, takeRequest } from './use-cases/submit-leave.ts';

export const leave = defineDomain({
  name: 'leave',
  routes: [...requestRoutes, ...keepingRoutes],
  homeCards,
  approvable: [defineApprovable({ ...taking, run: takeRequest, dropped: dropLeave })],
  background: [accrueLeave],
  schedules: [
    { id: 'accrue-leave', topic: accrueLeave.topic, pattern: '30 0 * * *', zone: 'platform' },
  ],
  capabilities: ['leave-request', 'leave-decide', 'leave-manage'],
  constraintErrors: {
    leave_requests_no_overlap: {
      code: 'LEAVE_OVERLAP',
      status: 409,
      message: 'There is a request or an approved leave of this person at that time already.',
    },
    employments_period: {
      code: 'LEAVE_LEFT_BEFORE',
      status: 422,
      message: 'Somebody leaves after joining.',
    },
    employments_manager: {
      code: 'LEAVE_MANAGER_ROUND',
      status: 422,
      message: 'Nobody leads himself.',
    },
  },
  studioModules: [{ id: 'fieldwright-leave', place: 'first' }],
});
