import type { Knex } from 'knex';
import {
  judgeReading,
  type Reading,
  type ReadingReason,
} from '../../../../domain/equipment/index.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { assertOwn } from '../../platform/own-row.ts';
import { addToOutbox } from '../../platform/outbox.ts';
import { nameOfActor, TAKES } from '../piece.ts';
import { followMeter } from '../topics.ts';

export type ReadingInput = {
  meter: string;
  clientRef: string;
  value: number;
  readAt?: Date | undefined;
  reason?: ReadingReason | null | undefined;
  remark?: string | null | undefined;
};
export type RecordedReading = { id: string; total: number; replayed: boolean };

type Meter = {
  id: string;
  company: string;
  equipment: string;
  name: string;
  rolls_over_at: string | null;
};
type Row = { value: string; total: string; read_at: Date };

const readingOf = (row: Row | undefined): Reading | null =>
  row ? { value: Number(row.value), total: Number(row.total), readAt: row.read_at } : null;

/** The reading of the meter next to a moment. */
const next = async (
  trx: Knex.Transaction,
  { company, id }: Meter,
  { at, side }: { at: Date; side: 'before' | 'after' },
): Promise<Reading | null> => {
  const query = trx('meter_readings').where({ company, meter: id });
  if (side === 'before') void query.where('read_at', '<=', at).orderBy('read_at', 'desc');
  else void query.where('read_at', '>', at).orderBy('read_at');
  void query.orderBy('created_at', side === 'before' ? 'desc' : 'asc');
  return readingOf(await query.first<Row | undefined>('value', 'total', 'read_at'));
};

/**
 * Writes down what a meter shows. Lower than before it may be for a reason only; a correction is another
 * reading. Plans that follow the meter hear of it.
 *
 * Errors: FORBIDDEN, EQUIPMENT_METER_BACKWARD (422), EQUIPMENT_METER_AHEAD (422).
 */
export const recordReading = async (
  ctx: UseCaseContext,
  { meter: id, clientRef, value, readAt, reason = null, remark = null }: ReadingInput,
): Promise<RecordedReading> => {
  const seen = await ctx.trx('meters').where({ id }).first<Meter | undefined>('id', 'company');
  assertOwn(ctx.actor, seen, { collection: 'meters', id, capability: TAKES });
  const { company } = seen;
  const meter = await ctx
    .trx('meters')
    .where({ id, company })
    .forUpdate()
    .first<Meter>('id', 'company', 'equipment', 'name', 'rolls_over_at');
  const known = await ctx
    .trx('meter_readings')
    .where({ company, meter: id, client_ref: clientRef })
    .first<{ id: string; total: string } | undefined>('id', 'total');
  if (known) return { id: known.id, total: Number(known.total), replayed: true };
  const said = readAt ? new Date(readAt.getTime() + (ctx.deviceSkewMs ?? 0)) : ctx.now;
  const at = said > ctx.now ? ctx.now : said;
  const before = await next(ctx.trx, meter, { at, side: 'before' });
  const after = await next(ctx.trx, meter, { at, side: 'after' });
  const judged = judgeReading(
    { value, readAt: at, reason },
    { before, after },
    meter.rolls_over_at === null ? null : Number(meter.rolls_over_at),
  );
  if ('problem' in judged)
    throw judged.problem === 'backward'
      ? refusal(
          'EQUIPMENT_METER_BACKWARD',
          422,
          { meter: meter.name, value, last: judged.last },
          { field: 'value' },
        )
      : refusal(
          'EQUIPMENT_METER_AHEAD',
          422,
          { meter: meter.name, value, next: judged.next },
          { field: 'value' },
        );
  const { total } = judged;
  const [reading = ''] = await bulkInsert(ctx, {
    collection: 'meter_readings',
    revisions: false,
    rows: [
      {
        company,
        meter: id,
        value,
        read_at: at,
        reason,
        total,
        reader_name: await nameOfActor(ctx),
        remark,
        client_ref: clientRef,
      },
    ],
  });
  if (!after) {
    await ctx
      .trx('meters')
      .where({ id })
      .update({
        last_value: String(value),
        last_read_at: at,
        total: String(total),
        updated_at: ctx.now,
        updated_by: ctx.actor.userId,
      });
    await noteChange(ctx, { collection: 'meters', action: 'update', ids: [id] });
    await addToOutbox(ctx, { company, topic: followMeter, payload: { meter: id } });
  }
  return { id: reading, total, replayed: false };
};
