import { defineDomain } from '../platform/domain.ts';
import {
  dropIntentHandler,
  rereadHandler,
  runChargeHandler,
  sweepHandler,
} from './background/handlers.ts';
import { mailLinkHandler } from './background/mail-link.ts';
import { homeCards } from './home-cards.ts';
import { linkRoutes } from './routes/link-routes.ts';
import { staffRoutes } from './routes/staff-routes.ts';
import { webhookRoutes } from './routes/webhook-route.ts';
import { subscriptionActivated } from './subscribed.ts';
import { sweepTopic } from './topics.ts';

const CARD_TWICE = { code: 'PAYMENTS_CARD_TWICE', status: 409 } as const;
const FIXED = { code: 'PAYMENTS_FIXED', status: 409 } as const;

export const payments = defineDomain({
  name: 'payments',
  routes: [...staffRoutes, ...linkRoutes, ...webhookRoutes],
  background: [runChargeHandler, rereadHandler, dropIntentHandler, mailLinkHandler, sweepHandler],
  schedules: [{ id: 'sweep-charges', topic: sweepTopic, pattern: '*/5 * * * *', zone: 'platform' }],
  subscribers: [subscriptionActivated],
  capabilities: ['payments'],
  homeCards,
  constraintErrors: {
    payment_customers_one_of_sign_up: { ...CARD_TWICE, fields: ['sign_up'] },
    payment_customers_one_of_customer: { ...CARD_TWICE, fields: ['customer'] },
    payment_customers_one_there: { ...CARD_TWICE, fields: ['processor_customer'] },
    payment_methods_one_live: { ...CARD_TWICE, fields: ['payment_customer'] },
    charges_one_live: { code: 'PAYMENTS_CHARGED_ALREADY', status: 409, fields: ['work_order'] },
    charges_one_there: { code: 'PAYMENTS_CHARGED_ALREADY', status: 409, fields: ['intent'] },
    charges_stays_paid: { ...FIXED, fields: ['state'] },
    charges_amount_fixed: { ...FIXED, fields: ['amount_minor'] },
  },
});
