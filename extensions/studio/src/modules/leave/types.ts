import type { Half, LeaveState } from '../../../../domain/leave/index.ts';

export type Balance = {
  year: number;
  entitled: number;
  taken: number;
  pending: number;
  left: number | null;
  carried: number;
};
export type OwnType = {
  id: string;
  name: string;
  color: string | null;
  unit: 'day' | 'half_day';
  needsAttachment: boolean;
  needsApproval: boolean;
  isPaid: boolean;
  balance: Balance;
};
export type Request = {
  id: string;
  person: string;
  type: string;
  typeName: string;
  color: string | null;
  from: string;
  fromHalf: Half;
  until: string;
  untilHalf: Half;
  days: number;
  state: LeaveState;
  reason: string | null;
  attachment: string | null;
  refusedBecause: string | null;
  mayCancel: boolean;
};
export type Collision = {
  appointment: string;
  order: string;
  number: string;
  status: 'draft' | 'published';
  startsAt: string;
  endsAt: string;
  customer: string | null;
  place: string | null;
  hasBegun: boolean;
};
export type Mine = {
  company: string;
  timeZone: string;
  today: string;
  name: string;
  types: OwnType[];
  requests: Request[];
  holidays: { day: string; name: string }[];
};
export type Preview = {
  days: number;
  freeDays: number;
  years: { year: number; days: number; left: number | null }[];
  collisions: Collision[];
  problem: { message: string; field: string } | null;
};
export type ToDecide = Request & {
  personName: string;
  teamName: string | null;
  approval: string | null;
  mayDecide: boolean;
  left: number | null;
  collisions: Collision[];
};
export type Person = {
  id: string;
  name: string;
  team: string | null;
  manager: string | null;
  managerName: string | null;
  joinedOn: string | null;
  leftOn: string | null;
  region: string | null;
  workingDays: string[];
  isTechnician: boolean;
  balances: (Balance & { type: string; name: string; color: string | null })[];
  away: {
    id: string;
    type: string;
    from: string;
    until: string;
    state: LeaveState;
    days: number;
  }[];
};
export type Team = { company: string; timeZone: string; today: string; people: Person[] };
export type LedgerLine = {
  id: string;
  year: number;
  kind: string;
  days: number;
  dueOn: string;
  reason: string | null;
  typeName: string;
  by: string | null;
};
export type TypeForm = {
  code: string;
  name: string;
  allowance: number | null;
  accrual: 'none' | 'yearly' | 'monthly';
  unit: 'day' | 'half_day';
  carryDays: number;
  carryMonths: number | null;
  negativeDays: number;
  absenceKind: 'leave' | 'sick' | 'training' | 'other';
  needsAttachment: boolean;
  needsApproval: boolean;
  isPaid: boolean;
  appliesTo: string[];
  color: string | null;
  isActive: boolean;
};
export type KeptType = TypeForm & { id: string; version: number };
