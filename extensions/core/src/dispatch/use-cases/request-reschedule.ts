import {
  actingPersonas,
  doubtIn,
  transitionsFrom,
  mayTake,
} from '../../../../domain/lifecycle/index.ts';
import { requireCapability } from '../../platform/actor.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { notVisible, refusal } from '../../platform/errors.ts';
import {
  appendEvent,
  findByClientRef,
  loadCase,
  lockOrder,
  type OrderStand,
  standOf,
  timeOnOrder,
  type TransitionInput,
  transitionOrder,
} from '../../lifecycle/index.ts';
import { findPending, insertReschedule } from '../reschedules.ts';

export type RequestRescheduleInput = Pick<
  TransitionInput,
  'order' | 'version' | 'occurredAt' | 'clientRef' | 'position' | 'device' | 'origin'
> & {
  reschedule: {
    proposedStart: string;
    proposedEnd: string;
    requestedBy?: 'customer' | 'partner' | 'internal' | 'technician';
    reason: string;
  };
};

const REQUESTABLE = ['scheduled', 'dispatched', 'blocked'];

/**
 * Asks for a new slot. Whoever may propose one takes the order to approval; a technician leaves a
 * pending request behind for the dispatcher, and the order stays where it is.
 */
export const requestReschedule = async (
  ctx: UseCaseContext,
  input: RequestRescheduleInput,
): Promise<{ order: OrderStand; replayed: boolean }> => {
  const row = await lockOrder(ctx.trx, input.order);
  if (!row) throw notVisible('work_orders', input.order);
  const item = await loadCase(ctx.trx, ctx.actor, row.id, ctx.now);
  requireCapability(ctx.actor, row.company, 'orders-transition');
  if (await findByClientRef(ctx, row, input.clientRef))
    return { order: standOf(item.order), replayed: true };

  const { lifecycle, facts, order } = item;
  const step = transitionsFrom(lifecycle, order.status).find(
    (candidate) => candidate.needs === 'reschedule' && mayTake(candidate, facts.actor),
  );
  if (step)
    return await transitionOrder(ctx, {
      ...input,
      to: step.to_state,
      reason: input.reschedule.reason,
    });

  if (!actingPersonas(facts.actor).includes('technician'))
    throw refusal('WORK_TRANSITION_FORBIDDEN.slot', 403, {
      number: order.number,
      status: order.status,
    });
  if (!REQUESTABLE.includes(order.status_category))
    throw refusal(
      'WORK_RESCHEDULE_TOO_LATE',
      422,
      {},
      { collection: 'work_orders', item: order.id, from: order.status },
    );
  if (await findPending(ctx, order))
    throw refusal(
      'WORK_RESCHEDULE_PENDING',
      409,
      {},
      { collection: 'work_orders', item: order.id },
    );
  const reschedule = await insertReschedule(ctx, item, input.reschedule);
  const time = timeOnOrder(ctx, item, input.occurredAt);
  await appendEvent(ctx, {
    company: row.company,
    work_order: row.id,
    kind: 'reschedule_requested',
    technician: item.actorTechnician,
    persona: 'technician',
    reason: input.reschedule.reason,
    data: { reschedule, ...input.reschedule, ...doubtIn(time) },
    occurred_at: time.at,
    position: input.position ?? null,
    client_ref: input.clientRef ?? null,
  });
  return { order: standOf(order), replayed: false };
};
