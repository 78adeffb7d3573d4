import type { Capability } from '../../../../domain/organisation/index.ts';
import { appendEvent, lockOrder } from '../../lifecycle/index.ts';
import { type Actor, hasCapability } from '../../platform/actor.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { forbidden, notVisible } from '../../platform/errors.ts';

/** Whoever does something with orders; an auditor only reads. */
export const MESSAGE_WRITERS = [
  'orders-transition',
  'orders-create',
  'stock',
] as const satisfies readonly Capability[];

export const mayWriteMessage = (actor: Actor, company: string): boolean =>
  MESSAGE_WRITERS.some((capability) => hasCapability(actor, company, capability));

/**
 * Writes a message to the team into the history of an order, where it stays. Returns its id.
 *
 * Errors: FORBIDDEN, alike for an order that is not there and one that the actor does not see.
 */
export const writeMessage = async (
  ctx: UseCaseContext,
  { order: id, text }: { order: string; text: string },
): Promise<{ id: string }> => {
  const order = await lockOrder(ctx, id);
  if (!order || !hasCapability(ctx.actor, order.company, 'orders-read'))
    throw notVisible('work_orders', id);
  if (!mayWriteMessage(ctx.actor, order.company)) throw forbidden();
  const event = await appendEvent(ctx, {
    company: order.company,
    work_order: order.id,
    kind: 'note',
    remark: text,
    data: { message: true },
  });
  return { id: event };
};
