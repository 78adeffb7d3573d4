import { systemActor } from '../../platform/actor.ts';
import type { BatchEffect, EffectResult } from '../../platform/order-slots.ts';
import { findHeldPorts } from '../repository.ts';
import { releasePort as release } from '../use-cases/release-port.ts';

/**
 * An order that will not be done gives its port back. Whoever may cancel the order need not have
 * the right to allocate ports, so the platform releases it; the order's event names the person.
 */
export const releasePort: BatchEffect = async (ctx, runs) => {
  const held = await findHeldPorts(
    ctx.trx,
    runs.map(({ item }) => item.order),
  );
  const actor = systemActor('system', ctx.requestId);
  const results: EffectResult[] = [];
  for (const { item, attempt } of runs) {
    const own = held.get(item.order.id);
    if (!own) {
      results.push({});
      continue;
    }
    const reason = attempt.reason ?? 'The order was cancelled';
    const { port, number } = await release(
      { ...ctx, actor },
      { port: own.id, workOrder: item.order.id, reason },
    );
    results.push({ data: { releasedPort: { port, splitter: own.splitterCode, number } } });
  }
  return results;
};
