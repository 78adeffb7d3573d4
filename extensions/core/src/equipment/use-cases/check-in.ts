import type { Condition } from '../../../../domain/equipment/index.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { lockPiece, nameOfActor, TAKES } from '../piece.ts';

export type CheckInInput = {
  equipment: string;
  clientRef: string;
  occurredAt?: Date | undefined;
  condition: Condition;
  remark?: string | null | undefined;
};
export type CheckedIn = { id: string; inAt: Date; replayed: boolean };
type Row = { id: string; in_at: Date | null; out_at: Date };

/**
 * A piece comes back, whoever brings it: its condition is what he says. Sent again it changes nothing.
 *
 * Errors: FORBIDDEN, EQUIPMENT_NOT_OUT (409).
 */
export const checkIn = async (
  ctx: UseCaseContext,
  { equipment, clientRef, occurredAt, condition, remark = null }: CheckInInput,
): Promise<CheckedIn> => {
  const { company, code } = await lockPiece(ctx, { id: equipment, capability: TAKES });
  const rows = await ctx
    .trx('equipment_checkouts')
    .where({ company, equipment })
    .andWhere((either) => void either.whereNull('in_at').orWhere({ in_client_ref: clientRef }))
    .select<(Row & { in_client_ref: string | null })[]>('id', 'in_at', 'out_at', 'in_client_ref');
  const known = rows.find(({ in_client_ref: ref }) => ref === clientRef);
  if (known?.in_at) return { id: known.id, inAt: known.in_at, replayed: true };
  const [open] = rows;
  if (!open) throw refusal('EQUIPMENT_NOT_OUT', 409, { code });
  const said = occurredAt ? new Date(occurredAt.getTime() + (ctx.deviceSkewMs ?? 0)) : ctx.now;
  // Neither before it was taken nor in the future.
  const inAt = new Date(
    Math.max(open.out_at.getTime(), Math.min(said.getTime(), ctx.now.getTime())),
  );
  const stamp = { updated_at: ctx.now, updated_by: ctx.actor.userId };
  await ctx
    .trx('equipment_checkouts')
    .where({ id: open.id })
    .update({
      in_at: inAt,
      in_condition: condition,
      in_by: await nameOfActor(ctx),
      remark,
      in_client_ref: clientRef,
      ...stamp,
    });
  await noteChange(ctx, { collection: 'equipment_checkouts', action: 'update', ids: [open.id] });
  await ctx
    .trx('equipment')
    .where({ id: equipment })
    .update({
      whereabouts: 'in',
      holder_name: null,
      due_back_at: null,
      condition,
      ...stamp,
    });
  await noteChange(ctx, { collection: 'equipment', action: 'update', ids: [equipment] });
  return { id: open.id, inAt, replayed: false };
};
