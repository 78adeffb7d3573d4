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
      code: 'APPROVAL_PENDING',
      status: 409,
      message: 'The same has been asked for already and waits for approval.',
    },
    approval_decisions_once: {
      code: 'APPROVAL_DONE_ALREADY',
      status: 409,
      message: 'You have approved this step already.',
    },
    delegations_no_overlap: {
      code: 'DELEGATION_OVERLAP',
      status: 409,
      message: 'Somebody stands in for this person in that time already.',
    },
    delegations_period: {
      code: 'DELEGATION_PERIOD',
      status: 422,
      message: 'A delegation ends after it begins, in the future and within a year.',
    },
  },
});
