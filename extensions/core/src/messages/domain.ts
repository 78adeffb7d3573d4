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
  studioModules: [{ id: 'fieldwright-messages', place: 'first' }],
});
