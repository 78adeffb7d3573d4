import type { OrderCase } from '../../lifecycle/index.ts';
import { refusal } from '../../platform/errors.ts';

const OPEN = ['scheduled', 'dispatched', 'in_progress', 'blocked'];

/** Values and proof of work that is over stay as they are. */
export const refuseWhenDone = ({ order }: OrderCase): void => {
  if (OPEN.includes(order.status_category)) return;
  throw refusal(
    'WORK_ORDER_DONE',
    422,
    { number: order.number, status: order.status },
    { collection: 'work_orders', item: order.id },
  );
};
