import type { StateCategory } from '../lifecycle/index.ts';

/** What a mail says about the order it means; an empty id says nothing. */
export type OrderReferences = {
  serviceId?: string | null;
  ticketId?: string | null;
  awoNumber?: string | null;
  woNumber?: string | null;
};

/** An order that at least one id or the thread of the mail leads to. */
export type OrderCandidate = {
  id: string;
  number: string;
  status: string;
  status_category: StateCategory;
  service_id: string | null;
  ticket_id: string | null;
  awo_number: string | null;
  wo_number: string | null;
  /** The mail answers another one that was about this order. */
  inThread: boolean;
  /** A request for another slot waits for its answer. */
  isAsked: boolean;
};

export const PICK_REASONS = {
  NO_REFERENCE: 'The mail names no order: no service id, ticket or work order number.',
  ORDER_NOT_FOUND: 'No order has the ids that the mail names.',
  REFERENCES_DISAGREE: 'The ids that the mail names belong to different orders.',
  SEVERAL_ORDERS: 'Several orders fit; choose the one that is meant.',
} as const;
export type PickReason = keyof typeof PICK_REASONS;

export type Picked<C extends OrderCandidate = OrderCandidate> =
  | { order: C }
  | { order: null; reason: PickReason; candidates: C[] };

const PAIRS = [
  ['serviceId', 'service_id'],
  ['ticketId', 'ticket_id'],
  ['awoNumber', 'awo_number'],
  ['woNumber', 'wo_number'],
] as const;

/** Trimmed and in capitals; an AWO number is the same with its prefix and without. */
export const referenceKey = (
  name: keyof OrderReferences,
  value: string | null | undefined,
): string | null => {
  const plain = value?.trim().toUpperCase() ?? '';
  return (name === 'awoNumber' ? plain.replace(/^AWO\s*/, '') : plain) || null;
};

type Name = keyof OrderReferences;

/**
 * The ids that mail and order have in common; null when one of them differs, for then it is another
 * order. An id that the order has not got says nothing.
 */
const sharedIds = (order: OrderCandidate, references: OrderReferences): Name[] | null => {
  const shared: Name[] = [];
  for (const [name, column] of PAIRS) {
    const wanted = referenceKey(name, references[name]);
    const own = referenceKey(name, order[column]);
    if (!wanted || !own) continue;
    if (wanted !== own) return null;
    shared.push(name);
  }
  return shared;
};

const FINISHED: readonly StateCategory[] = ['done', 'closed', 'cancelled'];
export const isLive = (order: Pick<OrderCandidate, 'status_category'>): boolean =>
  !FINISHED.includes(order.status_category);

/**
 * Which order a mail is about. Ids decide, the thread narrows, and an order that is still open goes
 * before finished ones. `answers` says that the mail answers a request for another slot, so that an
 * order that waits for such an answer goes before one that does not. It never guesses.
 */
export const pickOrder = <C extends OrderCandidate>(
  candidates: readonly C[],
  references: OrderReferences,
  { answers = false }: { answers?: boolean } = {},
): Picked<C> => {
  const none = (reason: PickReason, shown: readonly C[] = candidates): Picked<C> => ({
    order: null,
    reason,
    candidates: [...shown],
  });
  const namesOne = PAIRS.some(([name]) => referenceKey(name, references[name]) !== null);
  if (!namesOne && candidates.length === 0) return none('NO_REFERENCE');
  if (candidates.length === 0) return none('ORDER_NOT_FOUND');

  const sharedBy = new Map(candidates.map((order) => [order.id, sharedIds(order, references)]));
  const fitting = candidates.filter((order) =>
    namesOne ? (sharedBy.get(order.id)?.length ?? 0) > 0 : order.inThread,
  );
  if (fitting.length === 0) return none('REFERENCES_DISAGREE');
  if (candidates.some(({ inThread }) => inThread) && !fitting.some(({ inThread }) => inThread))
    return none('REFERENCES_DISAGREE');

  let left: readonly C[] = fitting;
  const narrow = (keep: (order: C) => boolean): void => {
    const kept = left.filter(keep);
    if (kept.length > 0) left = kept;
  };
  narrow(({ inThread }) => inThread);
  // One service has many orders over its life; a ticket or work order number has one.
  narrow(({ id }) => sharedBy.get(id)?.some((name) => name !== 'serviceId') ?? false);
  narrow(isLive);
  if (answers) narrow(({ isAsked }) => isAsked);
  const [one, ...more] = left;
  return one && more.length === 0 ? { order: one } : none('SEVERAL_ORDERS', left);
};
