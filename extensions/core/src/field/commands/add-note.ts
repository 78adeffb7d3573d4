import { judgeDeviceTime } from '../../../../domain/lifecycle/index.ts';
import type { FieldCommandOf, FieldCommandResult } from '../../../../domain/work/index.ts';
import { postMessage } from '../../messages/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { notVisible } from '../../platform/errors.ts';
import { technicianOn } from '../taker.ts';

type Row = { id: string; company: string; technician: string | null };

/** A picture that the same technician sent before for the order; one that is not there is left out. */
const findPicture = async (
  { trx }: Pick<UseCaseContext, 'trx'>,
  { id, company }: Row,
  { technician, photo }: { technician: string; photo: string | undefined },
): Promise<string | null> => {
  if (!photo) return null;
  const row = await trx('evidence')
    .where({ company, work_order: id, technician, client_ref: photo })
    .first('id');
  return row?.id ?? null;
};

/**
 * Words of the technician to the team, into the thread of an order that is his or was: what he saw
 * and did there is worth knowing although the visit was given to somebody else meanwhile. The answer
 * says nothing of where the order stands.
 *
 * Errors: FORBIDDEN, alike for an order that is not there and one that was never his.
 */
export const addNote = async (
  ctx: UseCaseContext,
  { id, order, occurredAt, payload }: FieldCommandOf<'write-note'>,
  row: Row | undefined,
): Promise<FieldCommandResult> => {
  const technician = row && (await technicianOn(ctx, row));
  if (!row || !technician) throw notVisible('work_orders', order);
  const time = judgeDeviceTime(occurredAt, {
    now: ctx.now,
    createdAt: null,
    skewMs: ctx.deviceSkewMs,
  });
  const { replayed } = await postMessage(ctx, row, {
    body: payload.text,
    technician,
    authorName: ctx.actor.link?.holder ?? null,
    evidence: await findPicture(ctx, row, { technician, photo: payload.photo }),
    clientRef: id,
    writtenAt: time.at,
  });
  return { id, status: replayed ? 'replayed' : 'applied' };
};
