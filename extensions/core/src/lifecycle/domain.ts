import { defineDomain } from '../platform/domain.ts';
import { openBlocker, resolveBlockers } from './effects/blocker.ts';
import { enteredAt, openBlockers } from './facts.ts';
import { registerHooks } from './hooks.ts';
import { routes } from './routes.ts';

export const lifecycle = defineDomain({
  name: 'lifecycle',
  routes,
  hooks: [registerHooks],
  facts: { openBlockers, enteredAt },
  effects: { openBlocker, resolveBlockers },
  capabilities: ['orders-transition', 'orders-override'],
});
