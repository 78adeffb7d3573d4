import { defineDomain } from '../platform/domain.ts';
import { defineApprovable } from '../platform/approvable.ts';
import { cancelOrder } from './cancel-approval.ts';
import { openBlocker, resolveBlockers } from './effects/blocker.ts';
import { enteredAt, openBlockers } from './facts.ts';
import { registerHooks } from './hooks.ts';
import { transitionOrder } from './use-cases/transition-order.ts';
import { routes } from './routes.ts';

export const lifecycle = defineDomain({
  name: 'lifecycle',
  routes,
  hooks: [registerHooks],
  facts: { openBlockers, enteredAt },
  effects: { openBlocker, resolveBlockers },
  approvable: [
    defineApprovable({ ...cancelOrder, run: (ctx, input) => transitionOrder(ctx, input) }),
  ],
  constraintErrors: {
    lifecycle_states_one_initial: {
      code: 'LIFECYCLE_ONE_INITIAL',
      status: 409,
      fields: ['is_initial'],
    },
  },
  capabilities: ['orders-transition', 'orders-override'],
});
