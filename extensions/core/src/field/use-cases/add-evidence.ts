import type { Knex } from 'knex';
import type { FieldEvidenceAnswer } from '../../../../domain/work/index.ts';
import type { EvidenceCategory, EvidenceKind } from '../../../../domain/work/index.ts';
import { judgeDeviceTime } from '../../../../domain/lifecycle/index.ts';
import { lockOrder } from '../../lifecycle/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { bulkInsert } from '../../platform/audit.ts';
import { inTransaction, type UseCaseContext } from '../../platform/context.ts';
import { notVisible, refusal } from '../../platform/errors.ts';
import type { UploadedFile } from '../../platform/multipart.ts';
import { storeEvidenceFile, typeOfEvidence } from '../evidence-file.ts';
import { skewOf } from '../skew.ts';
import { findTaker } from '../taker.ts';

export type EvidenceInput = {
  order: string;
  kind: EvidenceKind;
  category: EvidenceCategory;
  clientRef: string;
  task: string | null;
  takenAt: Date;
  /** The device's clock when it sent. */
  sentAt: Date | null;
  sha256: string;
  caption: string | null;
  lat: number | null;
  lng: number | null;
};

type OrderRef = {
  id: string;
  company: string;
  number: string;
  technician: string | null;
  created_at: Date | null;
};

/** What this person sent before for this order; the references of others answer nothing. */
const findStored = async (
  ctx: Pick<UseCaseContext, 'trx'>,
  order: Pick<OrderRef, 'id' | 'company'>,
  taker: { technician: string | null },
  clientRef: string,
): Promise<FieldEvidenceAnswer | null> => {
  const row = await ctx
    .trx('evidence')
    .where({ company: order.company, work_order: order.id, client_ref: clientRef })
    .whereRaw('technician is not distinct from ?::uuid', [taker.technician])
    .first<{ id: string; file: string } | undefined>('id', 'file');
  return row ? { ...row, replayed: true } : null;
};

const checkSum = (file: UploadedFile, sha256: string): void => {
  if (file.sha256 === sha256.toLowerCase()) return;
  throw refusal(
    'FIELD_EVIDENCE_BROKEN',
    422,
    {},
    { field: 'sha256', yours: sha256, current: file.sha256 },
  );
};

/**
 * Stores one photo, signature or document of a work order, once per `clientRef`. The file is
 * stored first and taken back when its row cannot be written.
 *
 * Errors: FORBIDDEN, FIELD_EVIDENCE_BROKEN (422), FIELD_EVIDENCE_TYPE (415).
 */
export const addEvidence = async (
  knex: Knex,
  actor: Actor,
  file: UploadedFile,
  input: EvidenceInput,
): Promise<FieldEvidenceAnswer> => {
  const known = await inTransaction(knex, actor, async (ctx) => {
    const order = await ctx
      .trx('work_orders')
      .where({ id: input.order })
      .first<OrderRef | undefined>('id', 'company', 'number', 'technician', 'created_at');
    const taker = order && (await findTaker(ctx, order));
    if (!order || !taker) throw notVisible('work_orders', input.order);
    return { order, taker, stored: await findStored(ctx, order, taker, input.clientRef) };
  });
  if (known.stored) return known.stored;
  checkSum(file, input.sha256);
  const { order, taker } = known;
  const type = await typeOfEvidence(file, input.kind);
  const stored = await storeEvidenceFile({ knex, actor }, file, {
    type,
    company: order.company,
    title: `${order.number} ${input.category}`,
    name: `${order.number}-${input.category}-${input.clientRef.slice(0, 8)}`,
  });
  const answer = await inTransaction(knex, actor, async (ctx) => {
    await lockOrder(ctx, order.id);
    const time = judgeDeviceTime(input.takenAt, {
      now: ctx.now,
      createdAt: order.created_at,
      skewMs: skewOf(input.sentAt, ctx.now),
    });
    const duplicate = await findStored(ctx, order, taker, input.clientRef);
    if (duplicate) return duplicate;
    const [id] = await bulkInsert(ctx, {
      collection: 'evidence',
      rows: [
        {
          company: order.company,
          work_order: order.id,
          technician: taker.technician,
          task: input.task,
          kind: input.kind,
          category: input.category,
          file: stored.id,
          caption: input.caption,
          sha256: file.sha256,
          // A time that cannot be believed is left out: what counts then is when it came. That of
          // a clock that is known to be wrong is set right.
          taken_at: time.doubted === null || time.skewMinutes !== undefined ? time.at : null,
          received_at: ctx.now,
          lat: input.lat,
          lng: input.lng,
          client_ref: input.clientRef,
        },
      ],
    });
    return { id: id as string, file: stored.id, replayed: false };
  }).catch(async (error: unknown) => {
    await stored.remove();
    throw error;
  });
  if (answer.replayed) await stored.remove();
  return answer;
};
