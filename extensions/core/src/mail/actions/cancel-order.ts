import { transitionsFrom } from '../../../../domain/lifecycle/index.ts';
import { loadCase, transitionOrder } from '../../lifecycle/index.ts';
import { refusal } from '../../platform/errors.ts';
import { findOrder } from './find-order.ts';
import type { Action } from './types.ts';
import { reasonOf } from './values.ts';

const USUAL_REASON = {
  withdrawal: 'Withdrawn by the partner',
  cancellation: 'Cancelled by the partner',
};

const noCancelledState = (number: string): Error =>
  refusal(
    'LIFECYCLE_NOT_CANCELLABLE',
    409,
    { number },
    { collection: 'lifecycle_states', field: 'category' },
  );

/** Takes the order to where its lifecycle ends cancelled; a state from which it cannot says so. */
export const cancelOrder: Action = async (ctx, run) => {
  const found = await findOrder(ctx, run);
  if ('open' in found) return found.open;
  const { order } = found;
  const { id, number } = order;
  if (order.status_category === 'cancelled')
    return {
      status: 'applied',
      effect: { message: `Order ${number} is cancelled already.`, already: true },
    };
  const usual = USUAL_REASON[run.item.kind === 'cancellation' ? 'cancellation' : 'withdrawal'];
  const { lifecycle } = await loadCase(ctx.trx, ctx.actor, id, ctx.now);
  const ends = lifecycle.states.filter(({ category }) => category === 'cancelled');
  const reachable = transitionsFrom(lifecycle, order.status).map((step) => step.to_state);
  const to = ends.find(({ code }) => reachable.includes(code)) ?? ends[0];
  if (!to) throw noCancelledState(number);
  const { event } = await transitionOrder(ctx, {
    order: id,
    to: to.code,
    reason: reasonOf(run.item.values, usual, `${usual}: `),
    remark: run.note,
    origin: run.origin,
  });
  return {
    status: 'applied',
    effect: {
      message: `Order ${number}: ${order.state_name} → ${to.name}.`,
      from: event.from,
      to: event.to,
      event: event.id,
    },
  };
};
