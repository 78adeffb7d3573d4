import { doubtIn, judgeDeviceTime } from '../../../../domain/lifecycle/index.ts';
import type { FieldCommandOf, FieldCommandResult } from '../../../../domain/work/index.ts';
import { appendEvent, findByClientRef } from '../../lifecycle/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { notVisible } from '../../platform/errors.ts';
import { technicianOn } from '../taker.ts';

type Row = { id: string; company: string; technician: string | null };

/**
 * Words of the technician to the team, into the history of an order that is his or was: what he saw
 * and did there is worth knowing although the visit was given to somebody else meanwhile. The answer
 * says nothing of where the order stands.
 *
 * Errors: FORBIDDEN, alike for an order that is not there and one that was never his.
 */
export const addNote = async (
  ctx: UseCaseContext,
  command: FieldCommandOf<'write-note'>,
  row: Row | undefined,
): Promise<FieldCommandResult> => {
  const technician = row && (await technicianOn(ctx, row));
  if (!row || !technician) throw notVisible('work_orders', command.order);
  if (await findByClientRef(ctx, row, command.id)) return { id: command.id, status: 'replayed' };
  const time = judgeDeviceTime(command.occurredAt, {
    now: ctx.now,
    createdAt: null,
    skewMs: ctx.deviceSkewMs,
  });
  await appendEvent(ctx, {
    company: row.company,
    work_order: row.id,
    kind: 'note',
    technician,
    persona: 'technician',
    remark: command.payload.text,
    data: { message: true, ...doubtIn(time) },
    occurred_at: time.at,
    position: command.position ?? null,
    client_ref: command.id,
  });
  return { id: command.id, status: 'applied' };
};
