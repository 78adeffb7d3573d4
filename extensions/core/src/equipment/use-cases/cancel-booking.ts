import { appendEvent } from '../../lifecycle/index.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { assertOwn, inOwnCompanies } from '../../platform/own-row.ts';
import { BOOKS } from '../piece.ts';

type Row = { id: string; company: string; equipment: string; work_order: string; state: string };

/** Gives a piece back that was kept for a job. Doing it again changes nothing. */
export const cancelBooking = async (
  ctx: UseCaseContext,
  id: string,
): Promise<{ id: string; state: 'cancelled' }> => {
  const row = await ctx
    .trx('equipment_bookings')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .forUpdate()
    .first<Row | undefined>('id', 'company', 'equipment', 'work_order', 'state');
  assertOwn(ctx.actor, row, { collection: 'equipment_bookings', id, capability: BOOKS });
  if (row.state === 'booked') {
    await ctx
      .trx('equipment_bookings')
      .where({ id })
      .update({ state: 'cancelled', updated_at: ctx.now, updated_by: ctx.actor.userId });
    await noteChange(ctx, { collection: 'equipment_bookings', action: 'update', ids: [id] });
    const piece = await ctx
      .trx('equipment')
      .where({ company: row.company, id: row.equipment })
      .first<{ code: string; name: string }>('code', 'name');
    await appendEvent(ctx, {
      company: row.company,
      work_order: row.work_order,
      kind: 'equipment_released',
      data: { equipment: row.equipment, code: piece.code, name: piece.name },
    });
  }
  return { id, state: 'cancelled' };
};
