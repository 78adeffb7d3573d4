import type { Accrual, LeaveUnit } from '../../../../domain/leave/index.ts';
import type { AbsenceKind } from '../../../../domain/organisation/index.ts';
import { requireCapability } from '../../platform/actor.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { conflict } from '../../platform/errors.ts';
import { assertOwn, inOwnCompanies } from '../../platform/own-row.ts';
import { findLeaveType } from '../leave-types.ts';

export type TypeInput = {
  code: string;
  name: string;
  allowance: number | null;
  accrual: Accrual;
  unit: LeaveUnit;
  carryDays: number;
  carryMonths: number | null;
  negativeDays: number;
  absenceKind: AbsenceKind;
  needsAttachment: boolean;
  needsApproval: boolean;
  isPaid: boolean;
  appliesTo: readonly string[];
  color: string | null;
  isActive: boolean;
};

const columnsOf = (input: TypeInput) => ({
  ...{ code: input.code, name: input.name, accrual: input.accrual, unit: input.unit },
  allowance_days: input.allowance === null ? null : String(input.allowance),
  carry_days: String(input.carryDays),
  carry_months: input.carryMonths,
  negative_days: String(input.negativeDays),
  absence_kind: input.absenceKind,
  requires_attachment: input.needsAttachment,
  requires_approval: input.needsApproval,
  is_paid: input.isPaid,
  applies_to: JSON.stringify(input.appliesTo),
  color: input.color,
  is_active: input.isActive,
});

/** A new type; what it grants is due from now on. */
export const createType = async (
  ctx: UseCaseContext,
  company: string,
  input: TypeInput,
): Promise<{ id: string }> => {
  requireCapability(ctx.actor, company, 'leave-manage');
  const row = { company, version: 1, ...columnsOf(input) };
  const [id] = await bulkInsert(ctx, { collection: 'leave_types', rows: [row] });
  return { id: id as string };
};

/** Changes a type: what is in the ledger stays, what is due from now on follows it. */
export const changeType = async (
  ctx: UseCaseContext,
  { id, version, ...input }: TypeInput & { id: string; version: number | null },
): Promise<{ id: string }> => {
  const found = await ctx
    .trx('leave_types')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .forUpdate()
    .first<{ id: string; company: string; version: number } | undefined>(
      'id',
      'company',
      'version',
    );
  assertOwn(ctx.actor, found, { collection: 'leave_types', id, capability: 'leave-manage' });
  if (version !== null && version !== found.version)
    throw conflict('LEAVE_TYPE_CONFLICT', input, await findLeaveType(ctx.trx, id));
  const stamp = { updated_at: ctx.now, updated_by: ctx.actor.userId };
  await ctx
    .trx('leave_types')
    .where({ id })
    .update({ ...columnsOf(input), ...stamp });
  await noteChange(ctx, { collection: 'leave_types', action: 'update', ids: [id] });
  return { id };
};
