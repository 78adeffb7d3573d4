import { defineDomain } from '../platform/domain.ts';
import { mailMessageHandler } from './background/mail-message.ts';
import { homeCards } from './home-cards.ts';
import { routes } from './routes.ts';

export const messages = defineDomain({
  name: 'messages',
  routes,
  homeCards,
  background: [mailMessageHandler],
  eventKinds: ['message.posted', 'message.mentioned'],
  constraintErrors: {
    order_messages_sent_once: {
      code: 'PLATFORM_SENT_ALREADY',
      status: 409,
      fields: ['client_ref'],
    },
    order_messages_one_of_mail: { code: 'PLATFORM_SENT_ALREADY', status: 409, fields: ['mail'] },
  },
  studioModules: [{ id: 'fieldwright-messages', place: 'first' }],
});
