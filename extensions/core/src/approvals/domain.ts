import { defineDomain } from '../platform/domain.ts';
import { ask, askWithin } from './ask.ts';
import { tellApproversHandler, tellRequesterHandler } from './background/tell.ts';
import { watchRequestsHandler } from './background/watch-requests.ts';
import { gate, isAsked } from './gate.ts';
import { homeCards } from './home-cards.ts';
import { takeBack } from './take-back.ts';
import { routes } from './routes.ts';

export const approvals = defineDomain({
  name: 'approvals',
  routes,
  homeCards,
  studioModules: [{ id: 'fieldwright-approvals', place: 'first' }],
  approvalEngine: { gate, isAsked, ask, askWithin, takeBack },
  background: [tellApproversHandler, tellRequesterHandler, watchRequestsHandler],
  schedules: [
    {
      ...{ id: 'watch-approvals', topic: watchRequestsHandler.topic },
      ...{ pattern: '*/10 * * * *', zone: 'platform' },
    },
  ],
  constraintErrors: {
    approval_requests_one_open: {
      code: 'APPROVAL_PENDING.same',
      status: 409,
      fields: ['record'],
    },
    approval_decisions_once: {
      code: 'APPROVAL_DONE_ALREADY',
      status: 409,
      fields: ['approver'],
    },
    delegations_no_overlap: {
      code: 'DELEGATION_OVERLAP',
      status: 409,
      fields: ['starts_at', 'ends_at'],
    },
    delegations_period: {
      code: 'DELEGATION_PERIOD',
      status: 422,
      fields: ['starts_at', 'ends_at'],
    },
  },
});
