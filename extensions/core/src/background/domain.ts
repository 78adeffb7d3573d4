import { defineDomain } from '../platform/domain.ts';
import { cleanOutbox } from './handlers/clean-outbox.ts';
import { endStuck } from './handlers/end-stuck.ts';
import { routes } from './routes.ts';
import { homeCards, platformCards } from './home-cards.ts';

export const background = defineDomain({
  name: 'background',
  homeCards,
  platformCards,
  routes,
  background: [cleanOutbox, endStuck],
  schedules: [
    { id: 'clean-outbox', topic: cleanOutbox.topic, pattern: '30 3 * * *', zone: 'platform' },
    { id: 'end-stuck', topic: endStuck.topic, pattern: '*/10 * * * *', zone: 'platform' },
  ],
  capabilities: ['background-operate'],
  studioModules: [{ id: 'fieldwright-background', place: 'last' }],
});
