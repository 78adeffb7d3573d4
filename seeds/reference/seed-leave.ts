import type { Knex } from 'knex';
import { insertMissing } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';
import { named } from './named.ts';

/** What a company may be asked for at the beginning; how many days is its own to set. */
export const LEAVE_TYPES = [
  {
    code: 'ANNUAL',
    name: 'Annual leave',
    allowance_days: 14,
    accrual: 'yearly',
    unit: 'half_day',
    carry_days: 5,
    carry_months: 3,
    absence_kind: 'leave',
    color: '#2f80ed',
  },
  {
    code: 'SICK',
    name: 'Sick leave',
    allowance_days: 14,
    accrual: 'yearly',
    unit: 'half_day',
    absence_kind: 'sick',
    requires_attachment: true,
    color: '#eb5757',
  },
  {
    code: 'TRAINING',
    name: 'Training',
    allowance_days: 5,
    accrual: 'yearly',
    unit: 'half_day',
    absence_kind: 'training',
    color: '#9b51e0',
  },
  {
    code: 'UNPAID',
    name: 'Unpaid leave',
    allowance_days: null,
    accrual: 'none',
    unit: 'day',
    absence_kind: 'leave',
    is_paid: false,
    color: '#828282',
  },
] as const;

export const leaveTypeId = (company: string, code: string): string =>
  seedId(company, 'leave-type', code);

export const seedLeaveTypes = (trx: Knex, company: string): Promise<void> =>
  insertMissing(
    trx,
    'leave_types',
    LEAVE_TYPES.map((type) => ({
      ...{ carry_days: 0, carry_months: null, requires_attachment: false, is_paid: true },
      ...named(type),
      id: leaveTypeId(company, type.code),
      company,
    })),
  );
