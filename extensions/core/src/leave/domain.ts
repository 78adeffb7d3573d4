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
    employments_manager_round: { code: 'LEAVE_MANAGER_ROUND', status: 422, fields: ['manager'] },
    leave_ledger_once: { code: 'LEAVE_LEDGER_ONCE', status: 409, fields: ['due_on'] },
    leave_ledger_by_request: { code: 'LEAVE_LEDGER_ONCE', status: 409, fields: ['request'] },
    absences_of_leave: { code: 'LEAVE_ABSENCE_ONCE', status: 409, fields: ['leave_request'] },
    leave_requests_no_overlap: {
      code: 'LEAVE_OVERLAP',
      status: 409,
      fields: ['from_on', 'until_on'],
    },
    employments_period: {
      code: 'LEAVE_LEFT_BEFORE',
      status: 422,
      fields: ['joined_on', 'left_on'],
    },
    employments_manager: {
      code: 'LEAVE_MANAGER_ROUND',
      status: 422,
      fields: ['manager'],
    },
  },
  studioModules: [{ id: 'fieldwright-leave', place: 'first' }],
});
