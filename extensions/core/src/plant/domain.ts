import { defineApprovable } from '../platform/approvable.ts';
import { defineDomain } from '../platform/domain.ts';
import { releasePort } from './effects/release-port.ts';
import { port } from './facts.ts';
import { registerHooks } from './hooks.ts';
import { routes } from './routes.ts';
import { homeCards } from './home-cards.ts';
import { useStandby } from './standby-approval.ts';
import { approveStandby } from './use-cases/approve-standby.ts';

export const plant = defineDomain({
  name: 'plant',
  homeCards,
  routes,
  hooks: [registerHooks],
  facts: { port },
  effects: { releasePort },
  approvable: [
    defineApprovable({ ...useStandby, run: (ctx, input) => approveStandby(ctx, input) }),
  ],
  studioModules: [{ id: 'fieldwright-network', place: 'last' }],
  capabilities: ['plant', 'ports-allocate', 'ports-approve-standby'],
  constraintErrors: {
    splitters_olt_port_once: {
      code: 'PLANT_OLT_PORT_TAKEN',
      status: 409,
      fields: ['olt_port'],
    },
    splitters_feed_port_once: {
      code: 'PLANT_PORT_NOT_FREE',
      status: 409,
      fields: ['feed_port'],
    },
    splitter_feeds_one_now: {
      code: 'PLANT_FEED_KEPT',
      status: 409,
      fields: ['splitter'],
    },
    port_attachments_live_order: {
      code: 'PLANT_ORDER_HAS_PORT',
      status: 409,
      fields: ['work_order'],
    },
    port_attachments_live_port: {
      code: 'PLANT_PORT_NOT_FREE',
      status: 409,
      fields: ['splitter_port'],
    },
  },
});
