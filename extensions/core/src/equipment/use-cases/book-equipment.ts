import { judgeAssignment, type OverdueCheck } from '../../../../domain/equipment/index.ts';
import { dayIn } from '../../../../domain/kernel/time.ts';
import { appendEvent, lockOrder } from '../../lifecycle/index.ts';
import { bulkInsert } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { assertOwn } from '../../platform/own-row.ts';
import { assertInUse, BOOKS, lockPiece } from '../piece.ts';

export type BookingInput = {
  workOrder: string;
  /** A task of the order. */
  task?: string | null | undefined;
  equipment: string;
  startsAt: Date;
  endsAt: Date;
  clientRef?: string | null | undefined;
};
export type Booked = { id: string; overdue: OverdueCheck[] };

const LONGEST_MS = 366 * 86_400_000;
const OVER = ['done', 'closed', 'cancelled'];

/** The last day of a period that ends at midnight is the one before. */
const lastDayOf = (endsAt: Date, zone: string): string =>
  dayIn(new Date(endsAt.getTime() - 1), zone);

const lockJob = async (ctx: UseCaseContext, workOrder: string): Promise<{ company: string }> => {
  const order = await lockOrder(ctx, workOrder);
  assertOwn(ctx.actor, order, { collection: 'work_orders', id: workOrder, capability: BOOKS });
  const stand = await ctx
    .trx('work_orders')
    .where({ id: workOrder })
    .first<{ number: string; status_category: string }>('number', 'status_category');
  if (OVER.includes(stand.status_category))
    throw refusal('EQUIPMENT_ORDER_CLOSED', 409, { number: stand.number }, { field: 'workOrder' });
  return order;
};

const assertTask = async (
  ctx: UseCaseContext,
  { company, workOrder, task }: { company: string; workOrder: string; task: string },
): Promise<void> => {
  const found = await ctx
    .trx('tasks')
    .where({ company, work_order: workOrder, id: task })
    .first('id');
  if (!found) throw refusal('MAINTENANCE_UNKNOWN', 422, { field: 'task' }, { field: 'task' });
};

/**
 * Keeps a piece for a job. A check that is overdue by then is answered with, or refuses it, as the category
 * says. The database has the last word on who comes first.
 *
 * Errors: FORBIDDEN, EQUIPMENT_PERIOD (422), MAINTENANCE_UNKNOWN (422), EQUIPMENT_ORDER_CLOSED (409), EQUIPMENT_RETIRED (409),
 * EQUIPMENT_LOST (409), EQUIPMENT_CHECK_OVERDUE (409), EQUIPMENT_TAKEN (409).
 */
export const bookEquipment = async (
  ctx: UseCaseContext,
  { workOrder, task = null, equipment, startsAt, endsAt, clientRef = null }: BookingInput,
): Promise<Booked> => {
  const length = endsAt.getTime() - startsAt.getTime();
  if (length <= 0 || length > LONGEST_MS)
    throw refusal('EQUIPMENT_PERIOD', 422, {}, { field: 'endsAt' });
  const { company } = await lockJob(ctx, workOrder);
  if (task !== null) await assertTask(ctx, { company, workOrder, task });
  const piece = await lockPiece(ctx, { id: equipment, capability: BOOKS });
  // A piece of another company of his is as unknown here as one of nobody.
  if (piece.company !== company)
    assertOwn(ctx.actor, null, { collection: 'equipment', id: equipment, capability: BOOKS });
  const known = clientRef
    ? await ctx
        .trx('equipment_bookings')
        .where({ company, equipment, client_ref: clientRef })
        .first<{ id: string } | undefined>('id')
    : undefined;
  const lastDay = lastDayOf(endsAt, piece.time_zone);
  const { answer, overdue } = judgeAssignment(
    { inspectionDueOn: piece.inspection_due_on, calibrationDueOn: piece.calibration_due_on },
    { lastDay, rule: piece.overdue_rule },
  );
  if (known) return { id: known.id, overdue };
  assertInUse(piece, lastDay);
  if (answer === 'refused')
    throw refusal('EQUIPMENT_CHECK_OVERDUE', 409, {
      code: piece.code,
      day: overdue[0]?.dueOn ?? '',
    });
  await assertFree(ctx, { piece, startsAt, endsAt });
  const [id = ''] = await bulkInsert(ctx, {
    collection: 'equipment_bookings',
    rows: [
      {
        company,
        equipment,
        work_order: workOrder,
        task,
        starts_at: startsAt,
        ends_at: endsAt,
        state: 'booked',
        is_overdue: overdue.length > 0,
        client_ref: clientRef,
      },
    ],
  });
  await appendEvent(ctx, {
    company,
    work_order: workOrder,
    kind: 'equipment_booked',
    data: { equipment, code: piece.code, name: piece.name, startsAt, endsAt },
  });
  return { id, overdue };
};

/** Says which piece it is; whoever races past this is stopped by the exclusion constraint. */
const assertFree = async (
  ctx: UseCaseContext,
  {
    piece,
    startsAt,
    endsAt,
  }: {
    piece: { company: string; id: string; code: string; is_exclusive: boolean };
    startsAt: Date;
    endsAt: Date;
  },
): Promise<void> => {
  if (!piece.is_exclusive) return;
  const other = await ctx
    .trx('equipment_bookings')
    .where({ company: piece.company, equipment: piece.id, state: 'booked', is_exclusive: true })
    .where('starts_at', '<', endsAt)
    .where('ends_at', '>', startsAt)
    .first('id');
  if (other) throw refusal('EQUIPMENT_TAKEN', 409, { code: piece.code }, { field: 'equipment' });
};
