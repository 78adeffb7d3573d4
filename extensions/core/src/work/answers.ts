import { z } from 'zod';
import { TELECOM_FIELDS, VALUATION_FIELDS } from '../../../domain/work/index.ts';
import { missing, rowShape } from '../platform/answer-shapes.ts';
import { LABELS, LISTED_COLUMNS } from './use-cases/list-orders.ts';
import { camel } from './order-view.ts';

const HIDDEN = ['natural_key', 'search_text'];

/** Columns that a kind of company does not have are left out of its orders. */
const MAYBE = [...TELECOM_FIELDS, ...VALUATION_FIELDS];
export const order = rowShape('work_orders', { without: HIDDEN, maybe: MAYBE });

export const createdOrder = order.extend({ missing: z.array(missing) });

const rows = (collection: string) => z.array(rowShape(collection));
export const orderInFull = order.extend({
  events: rows('work_order_events'),
  appointments: rows('appointments'),
  blockers: rows('blockers'),
  reschedules: rows('reschedules'),
  evidence: rows('evidence'),
  dockets: rows('dockets'),
  secretNames: z.array(z.string()),
});

const label = z.string().nullable();
const listed = rowShape('work_orders', { only: LISTED_COLUMNS, maybe: MAYBE }).extend(
  Object.fromEntries(
    Object.keys(LABELS).map((column) => [camel(`${column}_label`), label] as const),
  ),
);

/** `total` counts to 10,000; `isTotalCapped` says that there are more. */
export const orders = z.object({
  orders: z.array(listed),
  nextCursor: z.string().nullable(),
  total: z.int().optional(),
  isTotalCapped: z.boolean().optional(),
});
