import { stepFor, stepsFor } from '../../../domain/lifecycle/index.ts';
import type { OrderCase } from '../lifecycle/index.ts';

/** Whether a docket moves the order on, replaces one that waits, or is not expected now. */
export const expectation = ({
  order,
  lifecycle,
}: Pick<OrderCase, 'order' | 'lifecycle'>): 'moves' | 'replaces' | 'early' => {
  if (stepFor(lifecycle, order.status, 'docket.receive')) return 'moves';
  const steps = stepsFor(lifecycle, 'docket.receive');
  const isKept = steps.some(({ to_state }) => to_state === order.status);
  // Where a company works without dockets, a paper may still be filed once the work is done.
  const isFiled = steps.length === 0 && order.status_category === 'done';
  return isKept || isFiled ? 'replaces' : 'early';
};
