import { defineDomain } from '../platform/domain.ts';
import {
  mailCodeHandler,
  mailCopyHandler,
  mailResumeHandler,
  tidyHoldsHandler,
} from './background/mails.ts';
import { printAgreementHandler } from './background/print-agreement.ts';
import { publicRoutes } from './public-routes.ts';
import { staffRoutes } from './staff-routes.ts';
import { tidyHolds } from './topics.ts';

const ORDERED = { code: 'SIGN_UP_ORDERED', status: 409, fields: ['work_order'] } as const;

export const signUps = defineDomain({
  name: 'sign-ups',
  routes: [...publicRoutes, ...staffRoutes],
  background: [
    ...[printAgreementHandler, mailCodeHandler, mailResumeHandler, mailCopyHandler],
    tidyHoldsHandler,
  ],
  schedules: [{ id: 'tidy-holds', topic: tidyHolds, pattern: '*/5 * * * *', zone: 'platform' }],
  capabilities: ['sign-ups'],
  studioModules: [{ id: 'fieldwright-sign-ups', place: 'last' }],
  constraintErrors: {
    port_holds_one_for_port: { code: 'SIGN_UP_FULL', status: 409, fields: ['splitter_port'] },
    port_holds_one_for_address: { code: 'SIGN_UP_FULL', status: 409, fields: ['address'] },
    port_waiting_once: { code: 'SIGN_UP_WAITS', status: 409, fields: ['address', 'email'] },
    sign_ups_token: { code: 'SIGN_UP_GONE', status: 409, fields: ['token_hash'] },
    sign_ups_one_order: ORDERED,
    subscriptions_one_of_sign_up: ORDERED,
  },
});
