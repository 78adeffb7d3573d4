import type { MatchKind } from './choices.ts';
import { samePhone } from '../kernel/phone.ts';
import { isEmpty } from './parsed.ts';
import type { OrderFacts } from './order-facts.ts';

type Columns = OrderFacts['columns'];
export type DiffEntry = { field: keyof Columns; from: unknown; to: unknown };
export type Match = { kind: MatchKind; diff: DiffEntry[] };

const APPOINTMENT = 'appointment_requested_at';

/** Key order and case of keys are nobody's news; instants are compared as instants. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => !isEmpty(member))
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, member]) => [key, canonical(member)]),
  );
};

/** A draft has numbers as they are dialled, an order with the country's code. */
const samePhones = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) &&
  Array.isArray(b) &&
  a.length === b.length &&
  a.every((phone, at) => samePhone(String(phone), String(b[at])));

const same = (field: keyof Columns, a: unknown, b: unknown): boolean => {
  if (field === APPOINTMENT && a && b)
    return new Date(a as string).getTime() === new Date(b as string).getTime();
  if (field === 'phones' && samePhones(a, b)) return true;
  return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
};

/**
 * How a draft relates to the order with the same natural key. What a form leaves empty says
 * nothing, so gaps are no difference. Only the appointment differs: a reschedule.
 */
export const matchOf = (draft: Columns, order: Partial<Columns> | null): Match => {
  if (!order) return { kind: 'new', diff: [] };
  const diff = (Object.keys(draft) as (keyof Columns)[])
    .filter((field) => !isEmpty(draft[field]) && !same(field, draft[field], order[field]))
    .map((field): DiffEntry => ({ field, from: order[field] ?? null, to: draft[field] }));
  if (diff.length === 0) return { kind: 'duplicate', diff };
  const onlyMoved = diff.every(({ field }) => field === APPOINTMENT);
  return { kind: onlyMoved ? 'reschedule' : 'update', diff };
};

/** Whether two pictures of the same differences say the same, old values included. */
export const sameDiff = (a: readonly DiffEntry[], b: readonly DiffEntry[]): boolean =>
  a.length === b.length &&
  a.every(({ field, from, to }) => {
    const other = b.find((entry) => entry.field === field);
    return other !== undefined && same(field, from, other.from) && same(field, to, other.to);
  });
