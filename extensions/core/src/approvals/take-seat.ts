import {
  type Present,
  type Seat,
  seatsOf,
  type StepSnapshot,
} from '../../../domain/approvals/index.ts';
import type { Approvable, ApprovableRecord } from '../platform/approvable.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { refusal } from '../platform/errors.ts';
import { registered } from '../platform/registry.ts';
import { barredOf, namedIn } from './ask.ts';
import { holdersOf, presentIn } from './people.ts';
import { changeRequest, stepOf, waitsFor } from './requests.ts';
import type { RequestRow } from './rows.ts';

export type Table = {
  row: RequestRow;
  approvable: Approvable<unknown>;
  input: unknown;
  /** The record as it is, locked; null when it is gone. */
  record: ApprovableRecord | null;
  present: Present;
};

const seatHolds = ({ members }: Present, { user, from, persona }: Seat): boolean => {
  const personas = members.get(user);
  if (!personas || (from !== undefined && !members.has(from))) return false;
  return persona === undefined || personas.includes(persona);
};

/** What a decision looks at: the record as it is now, and who is there. */
export const layTable = async (ctx: UseCaseContext, row: RequestRow): Promise<Table> => {
  const approvable = registered().approvable[row.command] as Approvable<unknown> | undefined;
  if (!approvable) throw refusal('APPROVAL_COMMAND', 409, { command: row.command });
  const read = approvable.input.safeParse(row.input);
  if (!read.success) throw refusal('APPROVAL_COMMAND', 409, { command: row.command });
  const input = read.data;
  const record = await approvable.load(ctx.trx, row.record, { lock: true, input });
  const barred = barredOf(row.requested_by, record ?? {});
  const present = await presentIn(ctx.trx, { company: row.company, now: ctx.now, barred });
  return { row, approvable, input, record, present };
};

/** Whom the policy names today. A person is who he was; a persona and a record may name others. */
const approversToday = async (
  ctx: UseCaseContext,
  { row, record }: Table,
): Promise<StepSnapshot['approvers']> => {
  const step = stepOf(row);
  if (step.kind === 'persona' && step.of) return await holdersOf(ctx.trx, row.company, step.of);
  const named = step.kind === 'field' && record ? namedIn(record, step.of) : [];
  return [...named, ...step.approvers];
};

/**
 * The seats as they hold now. Where nobody who was asked is left, the step is asked anew of whoever its
 * policy names today.
 */
export const seatsNow = async (ctx: UseCaseContext, table: Table): Promise<Seat[]> => {
  const { row, present } = table;
  const holding = row.seats.filter((seat) => seatHolds(present, seat));
  if (holding.some(({ done }) => !done)) return holding;
  const seats = seatsOf({ ...stepOf(row), approvers: await approversToday(ctx, table) }, present);
  if (seats.length > 0) await changeRequest(ctx, row.id, { seats });
  return seats;
};

/**
 * The caller's seat at the open step.
 *
 * Errors: APPROVAL_OWN, APPROVAL_NOT_YOURS (403), APPROVAL_DONE_ALREADY (409).
 */
export const takeSeat = async (
  ctx: UseCaseContext,
  table: Table,
): Promise<{ seat: Seat; seats: Seat[] }> => {
  const { row, present } = table;
  const me = ctx.actor.userId;
  const seats = await seatsNow(ctx, table);
  const seat = seats.find(({ user }) => user === me);
  if (seat && !seat.done && (stepOf(row).maySelf || !present.barred.has(seat.user)))
    return { seat, seats };
  if (seat?.done) throw refusal('APPROVAL_DONE_ALREADY', 409, {}, { item: row.id });
  const people = { list: await waitsFor(ctx, { ...row, seats }), or: true };
  const key = me !== null && present.barred.has(me) ? 'APPROVAL_OWN' : 'APPROVAL_NOT_YOURS';
  throw refusal(key, 403, { people }, { collection: 'approval_requests', item: row.id });
};
