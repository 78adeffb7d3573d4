import { dayIn } from '../../../../domain/kernel/time.ts';
import {
  type Condition,
  nextDueOn,
  type ServiceKind,
  type ServiceResult,
} from '../../../../domain/equipment/index.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { KEEPS, lockPiece } from '../piece.ts';

export type ServiceInput = {
  equipment: string;
  kind: ServiceKind;
  /** Local day. */
  doneOn: string;
  result: ServiceResult;
  doneBy?: string | null | undefined;
  remark?: string | null | undefined;
  certificate?: string | null | undefined;
  /** By the months of the category where it is left out. */
  nextDueOn?: string | null | undefined;
  workOrder?: string | null | undefined;
  /** Condition of the piece from now on, where it changed. */
  condition?: Condition | undefined;
  clientRef?: string | null | undefined;
};

const assertFile = async (ctx: UseCaseContext, company: string, file: string): Promise<void> => {
  const found = await ctx.trx('directus_files').where({ id: file, company }).first('id');
  if (!found) throw refusal('EQUIPMENT_FILE_UNKNOWN', 422, {}, { field: 'certificate' });
};

/** The newest of a kind says when it is due: one of before that is written down later changes nothing. */
const isNewest = async (
  ctx: UseCaseContext,
  {
    company,
    equipment,
    kind,
    doneOn,
  }: { company: string } & Pick<ServiceInput, 'equipment' | 'kind' | 'doneOn'>,
): Promise<boolean> => {
  const later = await ctx
    .trx('equipment_services')
    .where({ company, equipment, kind })
    .where('done_on', '>', doneOn)
    .first('id');
  return later === undefined;
};

/**
 * Writes down a service, inspection, calibration or repair. One that passed says when it is due again.
 *
 * Errors: FORBIDDEN, EQUIPMENT_DAY_AHEAD (422), EQUIPMENT_FILE_UNKNOWN (422).
 */
export const recordService = async (
  ctx: UseCaseContext,
  input: ServiceInput,
): Promise<{ id: string; nextDueOn: string | null }> => {
  const { equipment, kind, doneOn, result, certificate = null, clientRef = null } = input;
  const piece = await lockPiece(ctx, { id: equipment, capability: KEEPS });
  const { company } = piece;
  const known = clientRef
    ? await ctx
        .trx('equipment_services')
        .where({ company, equipment, client_ref: clientRef })
        .first<{ id: string; next: string | null } | undefined>(
          'id',
          ctx.trx.raw('next_due_on::text as next'),
        )
    : undefined;
  if (known) return { id: known.id, nextDueOn: known.next };
  if (doneOn > dayIn(ctx.now, piece.time_zone))
    throw refusal('EQUIPMENT_DAY_AHEAD', 422, {}, { field: 'doneOn' });
  if (certificate !== null) await assertFile(ctx, company, certificate);
  const due =
    input.nextDueOn ??
    nextDueOn(
      { kind, doneOn, result },
      { inspectionMonths: piece.inspection_months, calibrationMonths: piece.calibration_months },
    );
  const [id = ''] = await bulkInsert(ctx, {
    collection: 'equipment_services',
    rows: [
      {
        company,
        equipment,
        kind,
        done_on: doneOn,
        result,
        done_by: input.doneBy ?? null,
        remark: input.remark ?? null,
        certificate,
        next_due_on: due,
        work_order: input.workOrder ?? null,
        client_ref: clientRef,
      },
    ],
  });
  const renews =
    due !== null && result !== 'failed' && (await isNewest(ctx, { company, ...input }));
  const changes = {
    ...(renews && kind === 'inspection' && { inspection_due_on: due }),
    ...(renews && kind === 'calibration' && { calibration_due_on: due }),
    ...(input.condition && { condition: input.condition }),
  };
  if (Object.keys(changes).length > 0) {
    await ctx
      .trx('equipment')
      .where({ id: equipment })
      .update({ ...changes, updated_at: ctx.now, updated_by: ctx.actor.userId });
    await noteChange(ctx, { collection: 'equipment', action: 'update', ids: [equipment] });
  }
  return { id, nextDueOn: due };
};
