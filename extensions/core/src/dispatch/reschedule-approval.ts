import type { Knex } from 'knex';
import { z } from 'zod';
import { labelIn } from '../../../domain/kernel/choice.ts';
import { RESCHEDULE_REQUESTERS, RESCHEDULE_STATUSES } from '../../../domain/work/index.ts';
import { orderChoices, orderRecord } from '../lifecycle/index.ts';
import type { ApprovableRecord, Gated } from '../platform/approvable.ts';
import { assigned, type AssignInput } from './reassign-approval.ts';

export type DecideRescheduleInput = {
  reschedule: string;
  decision: 'approved' | 'rejected';
  /** How the answer came: EmailParser, Manual, AutoPolicy. */
  source: string;
  note?: string | null;
  /** The slot that was agreed, when it is another than the one that was asked for. */
  slot?: { start: string; end?: string | null } | null;
  /** What the answer goes back to, for the event. */
  origin?: Record<string, unknown> | null;
};

type Row = {
  work_order: string;
  appointment: string | null;
  status: string;
  requested_by: string;
  is_same_day: boolean | null;
  proposed_start: Date;
  original_start: Date | null;
  created_by: string | null;
};

const findRow = (trx: Knex, id: string) =>
  trx('reschedules')
    .where({ id })
    .first<Row | undefined>(
      ...['work_order', 'status', 'requested_by', 'is_same_day', 'proposed_start'],
      ...['original_start', 'created_by', 'appointment'],
    );

/** A request for a new slot with its order, which is locked first; the order's number is its name. */
const rescheduleRecord = async (
  trx: Knex,
  id: string,
  { lock }: { lock: boolean },
): Promise<ApprovableRecord | null> => {
  const seen = await findRow(trx, id);
  const order = seen && (await orderRecord(trx, seen.work_order, { lock }));
  const row = lock && order ? await findRow(trx, id).forNoKeyUpdate() : seen;
  if (!row || !order) return null;
  const visit = row.appointment
    ? await trx('appointments')
        .where({ id: row.appointment })
        .first<{ starts_at: Date } | undefined>('starts_at')
    : undefined;
  const { work_type, priority, partner, client, scheduled_start } = order.values;
  return {
    ...order,
    id,
    values: {
      ...{ status: row.status, requested_by: row.requested_by, is_same_day: row.is_same_day },
      original_start: row.original_start?.toISOString() ?? null,
      proposed_start: row.proposed_start.toISOString(),
      starts_at: visit?.starts_at.toISOString() ?? null,
      ...({ scheduled_start, work_type, priority, partner, client } as ApprovableRecord['values']),
    },
    shown: {
      ...order.shown,
      status: labelIn(RESCHEDULE_STATUSES, row.status),
      requested_by: labelIn(RESCHEDULE_REQUESTERS, row.requested_by),
    },
    people: { ...order.people, asked_by: row.created_by },
  };
};

/** An order whose visit is moved on the board or by assigning it anew, with no request behind it. */
const movedOrder = async (
  trx: Knex,
  id: string,
  { lock }: { lock: boolean },
): Promise<ApprovableRecord | null> => {
  const order = await orderRecord(trx, id, { lock });
  if (!order) return null;
  const { scheduled_start, work_type, priority, partner, client } = order.values;
  return {
    ...order,
    values: {
      ...{ status: null, requested_by: null, is_same_day: null },
      ...{ original_start: null, proposed_start: null, starts_at: scheduled_start ?? null },
      ...({ scheduled_start, work_type, priority, partner, client } as ApprovableRecord['values']),
    },
    shown: { ...order.shown, status: null },
  };
};

export type MoveInput = DecideRescheduleInput | AssignInput;
export const isOfOrder = (input: MoveInput): input is AssignInput => 'order' in input;

/** A visit moves: to the slot that was asked for, or to another time with the same technician. */
export const moveVisit: Gated<MoveInput> = {
  command: 'dispatch.reschedule',
  collection: 'reschedules',
  collectionOf: (input) => (isOfOrder(input) ? 'work_orders' : 'reschedules'),
  input: z.union([
    assigned,
    z.object({
      reschedule: z.uuid(),
      decision: z.enum(['approved', 'rejected']),
      source: z.string(),
      note: z.string().nullish(),
      slot: z.object({ start: z.string(), end: z.string().nullish() }).nullish(),
      origin: z.record(z.string(), z.unknown()).nullish(),
    }),
  ]) as unknown as z.ZodType<MoveInput>,
  recordOf: (input) => (isOfOrder(input) ? input.order : input.reschedule),
  fields: [
    { field: 'status', kind: 'choice', watched: true },
    { field: 'starts_at', kind: 'instant', watched: true },
    { field: 'proposed_start', kind: 'instant', watched: true },
    { field: 'scheduled_start', kind: 'instant' },
    { field: 'original_start', kind: 'instant' },
    { field: 'requested_by', kind: 'choice' },
    { field: 'is_same_day', kind: 'boolean' },
    { field: 'work_type', kind: 'text' },
    { field: 'priority', kind: 'choice' },
    { field: 'partner', kind: 'text' },
    { field: 'client', kind: 'text' },
  ],
  choices: async (knex, company) => {
    const { status: _, ...choices } = await orderChoices(knex, company);
    const requesters = RESCHEDULE_REQUESTERS.map(({ value, label }) => ({ value, label }));
    return { ...choices, requested_by: requesters };
  },
  approverFields: ['technician', 'created_by', 'asked_by'],
  load: (trx, id, { lock, input }) =>
    isOfOrder(input) ? movedOrder(trx, id, { lock }) : rescheduleRecord(trx, id, { lock }),
  seenWith: 'orders-read',
};
