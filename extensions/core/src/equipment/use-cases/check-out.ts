import { dayIn } from '../../../../domain/kernel/time.ts';
import { judgeAssignment } from '../../../../domain/equipment/index.ts';
import { hasCapability } from '../../platform/actor.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { assertInUse, HANDS_OUT, lockPiece, nameOfActor, type Piece, TAKES } from '../piece.ts';

export type CheckOutInput = {
  equipment: string;
  /** Made by the device: sent twice it counts once. */
  clientRef: string;
  occurredAt?: Date | undefined;
  /** Who gets it; the actor himself where nobody is named. */
  technician?: string | null | undefined;
  workOrder?: string | null | undefined;
  dueBackAt?: Date | null | undefined;
};
export type CheckedOut = { id: string; holderName: string; outAt: Date; replayed: boolean };

type Holder = { technician: string | null; user: string | null; name: string };
type Open = {
  id: string;
  technician: string | null;
  holder: string | null;
  holder_name: string;
  out_at: Date;
};

const DAY_MS = 86_400_000;

const holderOf = async (
  ctx: UseCaseContext,
  { company }: Piece,
  technician: string | null,
): Promise<Holder> => {
  const { actor } = ctx;
  if (technician === null) {
    const own = await ctx
      .trx('technicians')
      .where({ company, user: actor.userId, is_active: true })
      .first<{ id: string; name: string } | undefined>('id', 'name');
    return {
      technician: own?.id ?? null,
      user: actor.userId,
      name: own?.name ?? (await nameOfActor(ctx)),
    };
  }
  const row = await ctx
    .trx('technicians')
    .where({ company, id: technician, is_active: true })
    .first<{ id: string; name: string; user: string | null } | undefined>('id', 'name', 'user');
  const isOther = row?.user !== actor.userId;
  if (!row || (isOther && !HANDS_OUT.some((one) => hasCapability(actor, company, one))))
    throw refusal('EQUIPMENT_NO_TECHNICIAN', 422, {}, { field: 'technician' });
  return { technician: row.id, user: row.user, name: row.name };
};

const sameHolder = (open: Open, { technician, user }: Holder): boolean =>
  technician === null ? open.holder === user : open.technician === technician;

/** What the device says, but nothing of the future. */
const momentOf = ({ now, deviceSkewMs = 0 }: UseCaseContext, occurredAt?: Date): Date => {
  const at = occurredAt ? new Date(occurredAt.getTime() + deviceSkewMs) : now;
  return at > now ? now : at;
};

const assertOrder = async (
  ctx: UseCaseContext,
  company: string,
  workOrder: string | null,
): Promise<void> => {
  if (workOrder === null) return;
  const found = await ctx.trx('work_orders').where({ company, id: workOrder }).first('id');
  if (!found)
    throw refusal('MAINTENANCE_UNKNOWN', 422, { field: 'workOrder' }, { field: 'workOrder' });
};

/**
 * Somebody takes a piece. Who has it already is answered with what he has; sent again it changes nothing.
 *
 * Errors: FORBIDDEN, EQUIPMENT_OUT (409) for one that somebody else has, EQUIPMENT_RETIRED (409),
 * EQUIPMENT_LOST (409), EQUIPMENT_CHECK_OVERDUE (409), EQUIPMENT_NO_TECHNICIAN (422).
 */
export const checkOut = async (
  ctx: UseCaseContext,
  {
    equipment,
    clientRef,
    occurredAt,
    technician = null,
    workOrder = null,
    dueBackAt,
  }: CheckOutInput,
): Promise<CheckedOut> => {
  const piece = await lockPiece(ctx, { id: equipment, capability: TAKES });
  const { company, code } = piece;
  const rows = await ctx
    .trx('equipment_checkouts')
    .where({ company, equipment })
    .andWhere((either) => void either.whereNull('in_at').orWhere({ client_ref: clientRef }))
    .select<(Open & { client_ref: string | null })[]>(
      ...(['id', 'technician', 'holder', 'holder_name', 'out_at', 'client_ref'] as const),
    );
  const known = rows.find(({ client_ref: ref }) => ref === clientRef);
  if (known) return answerOf(known, true);
  const holder = await holderOf(ctx, piece, technician);
  const [open] = rows;
  if (open && sameHolder(open, holder)) return answerOf(open, true);
  if (open) throw refusal('EQUIPMENT_OUT', 409, { code, holder: open.holder_name });
  const today = dayIn(ctx.now, piece.time_zone);
  assertInUse(piece, today);
  const { answer, overdue } = judgeAssignment(
    { inspectionDueOn: piece.inspection_due_on, calibrationDueOn: piece.calibration_due_on },
    { lastDay: today, rule: piece.overdue_rule },
  );
  if (answer === 'refused' && !hasCapability(ctx.actor, company, 'equipment'))
    throw refusal('EQUIPMENT_CHECK_OVERDUE', 409, { code, day: overdue[0]?.dueOn ?? '' });
  await assertOrder(ctx, company, workOrder);
  const outAt = momentOf(ctx, occurredAt);
  const usual = piece.max_days_out === null ? null : piece.max_days_out * DAY_MS;
  const back = dueBackAt ?? (usual === null ? null : new Date(outAt.getTime() + usual));
  const [id = ''] = await bulkInsert(ctx, {
    collection: 'equipment_checkouts',
    rows: [
      {
        company,
        equipment,
        technician: holder.technician,
        holder: holder.user,
        holder_name: holder.name,
        work_order: workOrder,
        out_at: outAt,
        out_condition: piece.condition,
        due_back_at: back,
        client_ref: clientRef,
      },
    ],
  });
  await ctx.trx('equipment').where({ id: equipment }).update({
    whereabouts: 'out',
    holder_name: holder.name,
    due_back_at: back,
    updated_at: ctx.now,
    updated_by: ctx.actor.userId,
  });
  await noteChange(ctx, { collection: 'equipment', action: 'update', ids: [equipment] });
  return { id, holderName: holder.name, outAt, replayed: false };
};

const answerOf = (
  { id, holder_name: holderName, out_at: outAt }: Open,
  replayed: boolean,
): CheckedOut => ({
  id,
  holderName,
  outAt,
  replayed,
});
