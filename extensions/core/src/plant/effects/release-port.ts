import { systemActor } from '../../platform/actor.ts';
import type { Effect } from '../../platform/order-slots.ts';
import { findHeldPort } from '../repository.ts';
import { releasePort as release } from '../use-cases/release-port.ts';

/**
 * An order that will not be done gives its port back. Whoever may cancel the order need not have
 * the right to allocate ports, so the platform releases it; the order's event names the person.
 */
export const releasePort: Effect = async (ctx, { item, attempt }) => {
  const held = await findHeldPort(ctx.trx, item.order.company, item.order.id);
  if (!held) return {};
  const actor = systemActor('system', ctx.requestId);
  const { port, number } = await release(
    { ...ctx, actor },
    {
      port: held.id,
      workOrder: item.order.id,
      reason: attempt.reason ?? 'The order was cancelled',
    },
  );
  return { data: { releasedPort: { port, splitter: held.splitterCode, number } } };
};
