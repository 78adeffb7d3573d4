import {
  afterApproval,
  expiryOf,
  isSameAgain,
  type Seat,
  seatsOf,
} from '../../../../domain/approvals/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { type DomainError, refusal } from '../../platform/errors.ts';
import { addToOutbox } from '../../platform/outbox.ts';
import { nobody } from '../ask.ts';
import { execute } from '../execute.ts';
import {
  assertOpen,
  assertStep,
  changeRequest,
  closeRequest,
  type Door,
  lockRequest,
  stepOf,
  writeDecision,
} from '../requests.ts';
import { layTable, type Table, takeSeat } from '../take-seat.ts';
import { tellApprovers } from '../topics.ts';

export type DecideInput = {
  request: string;
  comment?: string | null | undefined;
  /** What the command lets who approves choose; others are left out. */
  options?: Readonly<Record<string, boolean>> | undefined;
  door?: Door;
  /** Only if this step is the open one: a link is for one step alone. */
  step?: number;
};
/** `refusal` says why nothing was done although somebody approved; it is thrown after the commit. */
export type Decided = { id: string; status: string; refusal?: DomainError };

/** Ends a request whose time is over; true when it was. */
export const isOver = async (
  ctx: UseCaseContext,
  { row, approvable, input }: Table,
): Promise<boolean> => {
  if (!row.expires_at || row.expires_at > ctx.now) return false;
  await writeDecision(ctx, row, { decision: 'expired', door: 'system' });
  await closeRequest(ctx, row, 'expired', refusal('APPROVAL_EXPIRED', 409));
  const why = refusal('APPROVAL_EXPIRED', 409).message;
  await approvable.dropped?.(ctx, input as never, 'ended', why);
  return true;
};

/** The next step of the request, opened for whoever is there now; null after the last. */
const openNext = async (
  ctx: UseCaseContext,
  { row, present }: Table,
): Promise<Table['row'] | null> => {
  const next = [...row.steps]
    .sort((a, b) => a.sequence - b.sequence)
    .find(({ sequence }) => sequence > row.current_step);
  if (!next) return null;
  const seats = seatsOf(next, present);
  if (seats.length === 0) throw nobody(next.sequence, '');
  const change = {
    ...{ current_step: next.sequence, seats, step_opened_at: ctx.now },
    ...{ expires_at: expiryOf(next, ctx.now), reminded_at: null, escalated_at: null },
  };
  await changeRequest(ctx, row.id, change);
  return { ...row, ...change };
};

/** What who approves chose becomes part of what is done; a later approver sees it and may choose anew. */
const choose = async (
  ctx: UseCaseContext,
  table: Table,
  options: DecideInput['options'] = {},
): Promise<Table> => {
  const chosen = Object.fromEntries(
    (table.approvable.options ?? []).flatMap((name) => {
      const value = options[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  if (Object.keys(chosen).length === 0) return table;
  const kept = { ...table.row.input, ...chosen };
  await changeRequest(ctx, table.row.id, { input: kept });
  return {
    ...table,
    row: { ...table.row, input: kept },
    input: table.approvable.input.parse(kept),
  };
};

const approveStep = async (
  ctx: UseCaseContext,
  table: Table,
  { seat, seats, input }: { seat: Seat; seats: readonly Seat[]; input: DecideInput },
): Promise<Decided> => {
  const { row } = table;
  await writeDecision(ctx, row, {
    ...{ decision: 'approved', seat, comment: input.comment ?? null },
    ...(input.door && { door: input.door }),
  });
  const left = afterApproval(stepOf(row), seats, seat.user);
  if (left) {
    await changeRequest(ctx, row.id, { seats: left });
    return { id: row.id, status: 'pending' };
  }
  const opened = await openNext(ctx, table);
  if (!opened) return { id: row.id, ...(await execute(ctx, table)) };
  const again = opened.seats.find(({ user }) => user === seat.user);
  if (again && isSameAgain(stepOf(opened), opened.seats, seat.user)) {
    const next = { ...table, row: opened };
    return await approveStep(ctx, next, { seat: again, seats: opened.seats, input });
  }
  await addToOutbox(ctx, {
    ...{ company: row.company, topic: tellApprovers },
    payload: { request: row.id, step: opened.current_step, why: 'asked' },
  });
  return { id: row.id, status: 'pending' };
};

/**
 * Approves the open step of a request. With the last one the command runs as whoever asked.
 *
 * Errors: APPROVAL_DECIDED, APPROVAL_EXPIRED, APPROVAL_CHANGED, APPROVAL_DELETED,
 * APPROVAL_REQUESTER_LEFT, APPROVAL_FAILED, APPROVAL_NOBODY (409), APPROVAL_OWN, APPROVAL_NOT_YOURS (403),
 * APPROVAL_LINK_GONE (410).
 */
export const approveRequest = async (ctx: UseCaseContext, input: DecideInput): Promise<Decided> => {
  const row = await lockRequest(ctx, input.request);
  assertOpen(row);
  assertStep(row, input.step);
  const table = await layTable(ctx, row);
  if (await isOver(ctx, table))
    return { id: row.id, status: 'expired', refusal: refusal('APPROVAL_EXPIRED', 409) };
  const taken = await takeSeat(ctx, table);
  return await approveStep(ctx, await choose(ctx, table, input.options), { ...taken, input });
};
