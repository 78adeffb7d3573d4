import { inboxReason } from '../../../../domain/mail/index.ts';
import { formatInstant } from '../../../../domain/kernel/time.ts';
import { transitionsFrom } from '../../../../domain/lifecycle/index.ts';
import { decideReschedule } from '../../dispatch/index.ts';
import { loadCase } from '../../lifecycle/index.ts';
import { applyReschedule } from '../../intake/index.ts';
import { findOrder } from './find-order.ts';
import { findPendingReschedule } from './pending-reschedule.ts';
import type { Action } from './types.ts';
import { reasonOf, textOf } from './values.ts';

const MOVABLE = ['new', 'scheduled', 'dispatched', 'blocked'];

/**
 * A partner's notice of another appointment. It needs no further approval; when the office waits
 * for the partner's answer on this order, the notice is the answer.
 */
export const moveAppointment: Action = async (ctx, run) => {
  const found = await findOrder(ctx, run);
  if ('open' in found) return found.open;
  const { order } = found;
  const { id, number } = order;
  const start = run.choice.start ?? textOf(run.item.values, 'newStart');
  if (!start || Number.isNaN(Date.parse(start)))
    return { status: 'open', reason: inboxReason('NEW_START_MISSING') };
  const moment = new Date(start);
  const words = formatInstant(moment, run.timeZone);
  if (!MOVABLE.includes(order.status_category))
    return {
      status: 'open',
      reason: inboxReason('ORDER_NOT_MOVABLE', `Order ${number} is ${order.state_name}.`),
    };
  const current = order.scheduled_start ?? order.appointment_requested_at;
  const pending = await findPendingReschedule(ctx, order);
  if (!pending && current && new Date(current).getTime() === moment.getTime())
    return {
      status: 'applied',
      effect: { message: `Order ${number} has this appointment already: ${words}.`, already: true },
    };
  if (moment <= ctx.now)
    return { status: 'open', reason: inboxReason('SLOT_PAST', `It is ${words}.`) };

  const before = current ? formatInstant(new Date(current), run.timeZone) : 'not set';
  const end = run.choice.start ? null : textOf(run.item.values, 'newEnd');
  const { lifecycle } = await loadCase(ctx.trx, ctx.actor, id, ctx.now);
  const isAwaited = transitionsFrom(lifecycle, order.status).some((step) =>
    step.effects.includes('decideReschedule'),
  );
  if (pending && isAwaited)
    await decideReschedule(ctx, {
      reschedule: pending.id,
      decision: 'approved',
      source: 'EmailParser',
      note: run.note,
      slot: { start: moment.toISOString(), end },
      origin: run.origin,
    });
  else
    await applyReschedule(ctx, order, {
      start: moment.toISOString(),
      end,
      note: run.note,
      reason: reasonOf(run.item.values, 'The partner moved the appointment.'),
      origin: run.origin,
    });
  return {
    status: 'applied',
    effect: {
      message: `Order ${number}: appointment ${before} → ${words}.`,
      from: current,
      to: moment.toISOString(),
    },
  };
};
