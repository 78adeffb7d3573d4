import type { Knex } from 'knex';
import type { Accrual, Allowance, LeaveUnit } from '../../../domain/leave/index.ts';
import type { AbsenceKind } from '../../../domain/organisation/index.ts';
import type { Language } from '../../../domain/words/index.ts';
import type { Colleague } from './people.ts';

export type LeaveType = {
  id: string;
  company: string;
  code: string;
  name: string;
  translations: Record<string, unknown> | null;
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
  appliesTo: string[];
  color: string | null;
  isActive: boolean;
  version: number;
};

const COLUMNS = `id, company, code, name, translations, allowance_days::float8 as allowance, accrual, unit,
  carry_days::float8 as "carryDays", carry_months as "carryMonths",
  negative_days::float8 as "negativeDays", absence_kind as "absenceKind",
  requires_attachment as "needsAttachment", requires_approval as "needsApproval", is_paid as "isPaid",
  coalesce(applies_to, '[]') as "appliesTo", color, is_active as "isActive", version`;

/** Types of the company, by name. */
export const leaveTypesOf = async (knex: Knex, company: string): Promise<LeaveType[]> =>
  await knex('leave_types')
    .where({ company })
    .orderBy('name')
    .select<LeaveType[]>(knex.raw(COLUMNS));

export const findLeaveType = async (knex: Knex, id: string): Promise<LeaveType | undefined> =>
  await knex('leave_types').where({ id }).first<LeaveType | undefined>(knex.raw(COLUMNS));

export const allowanceOf = (type: LeaveType): Allowance => ({
  allowance: type.allowance,
  accrual: type.accrual,
  carryDays: type.carryDays,
  carryMonths: type.carryMonths,
  negativeCap: type.negativeDays,
});

/** Whether somebody with these roles may ask for it. */
export const isFor = (
  { appliesTo }: Pick<LeaveType, 'appliesTo'>,
  { personas }: Pick<Colleague, 'personas'>,
): boolean => appliesTo.length === 0 || appliesTo.some((persona) => personas.includes(persona));

export const nameIn = ({ name, translations }: LeaveType, language: Language): string => {
  const own = translations?.[language];
  return typeof own === 'string' && own !== '' ? own : name;
};
