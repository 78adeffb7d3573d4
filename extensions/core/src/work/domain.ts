import { defineDomain } from '../platform/domain.ts';
import { secrets } from './facts.ts';
import { registerHooks } from './hooks.ts';
import { routes } from './routes.ts';
import { registerSearchHooks } from './search-hooks.ts';
import { homeCards } from './home-cards.ts';

export const work = defineDomain({
  name: 'work',
  homeCards,
  routes,
  hooks: [registerHooks, registerSearchHooks],
  facts: { secrets },
  eventKinds: ['work-order-secret.revealed'],
  capabilities: ['orders-read', 'orders-create', 'secrets-reveal', 'stock'],
  constraintErrors: {
    work_orders_natural_key: {
      code: 'WORK_DUPLICATE',
      status: 409,
      fields: ['natural_key'],
    },
  },
});
