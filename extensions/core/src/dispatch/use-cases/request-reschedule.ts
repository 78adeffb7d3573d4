import {
  actingPersonas,
  doubtIn,
  transitionsFrom,
  mayTake,
} from '../../../../domain/lifecycle/index.ts';
import { requireCapability } from '../../platform/actor.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import {
  appendEvent,
  findByClientRef,
  lockCase,
  type OrderCase,
  type OrderStand,
  standOf,
  type StepInput,
  takeStep,
  timeOnOrder,
} from '../../lifecycle/index.ts';
import { findPending, insertReschedule } from '../reschedules.ts';

type SlotInput = Pick<
  StepInput,
  'version' | 'occurredAt' | 'clientRef' | 'position' | 'device' | 'origin'
> & {
  reschedule: {
    proposedStart: string;
    proposedEnd: string;
    requestedBy?: 'customer' | 'partner' | 'internal' | 'technician';
    reason: string;
  };
};
export type RequestRescheduleInput = SlotInput & { order: string };

const REQUESTABLE = ['scheduled', 'dispatched', 'blocked'];

/**
 * Asks for a new slot. Whoever may propose one takes the order to approval; a technician leaves a
 * pending request behind for the dispatcher, and the order stays where it is.
 */
export const requestReschedule = async (
  ctx: UseCaseContext,
  { order, ...input }: RequestRescheduleInput,
): Promise<{ order: OrderStand; replayed: boolean }> =>
  await askForSlot(ctx, await lockCase(ctx, order), input);

/** The same on an order that the caller has locked and loaded. */
export const askForSlot = async (
  ctx: UseCaseContext,
  item: OrderCase,
  input: SlotInput,
): Promise<{ order: OrderStand; replayed: boolean }> => {
  const { lifecycle, facts, order } = item;
  requireCapability(ctx.actor, order.company, 'orders-transition');
  if (await findByClientRef(ctx, order, input.clientRef))
    return { order: standOf(order), replayed: true };
  const step = transitionsFrom(lifecycle, order.status).find(
    (candidate) => candidate.needs === 'reschedule' && mayTake(candidate, facts.actor),
  );
  if (step)
    return await takeStep(ctx, item, {
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
    company: order.company,
    work_order: order.id,
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
