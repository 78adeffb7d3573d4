import { defineDomain } from '../platform/domain.ts';
import { deliverEvents } from './background/deliver-events.ts';
import { keepRetention } from './background/keep-retention.ts';
import { routes } from './routes.ts';

export const events = defineDomain({
  name: 'events',
  routes,
  capabilities: ['audit-read'],
  background: [deliverEvents, keepRetention],
  schedules: [
    {
      id: 'keep-retention',
      topic: keepRetention.topic,
      pattern: '30 2 * * *',
      zone: 'platform',
    },
  ],
});
