import type { Knex } from 'knex';
import { dayIn } from '../../../../domain/kernel/time.ts';
import { type Balance, yearOf } from '../../../../domain/leave/index.ts';
import type { Language } from '../../../../domain/words/index.ts';
import { forbidden } from '../../platform/errors.ts';
import type { LeaveCompany } from '../company.ts';
import { isFor, leaveTypesOf, nameIn, type LeaveType } from '../leave-types.ts';
import { ledgerOf, pendingByYear, yearBalance } from '../ledger.ts';
import { type Colleague, colleaguesOf, holidaysOf, type Holiday, weekOf } from '../people.ts';
import { type LeaveRequest, requestsOf } from '../requests.ts';

export type OwnType = {
  id: string;
  name: string;
  color: string | null;
  unit: string;
  needsAttachment: boolean;
  needsApproval: boolean;
  isPaid: boolean;
  balance: Balance;
};
export type ShownRequest = Omit<LeaveRequest, 'company' | 'version'> & {
  typeName: string;
  color: string | null;
  /** The person may still take it back. */
  mayCancel: boolean;
};

type Scope = {
  company: LeaveCompany;
  colleague: Colleague;
  types: readonly LeaveType[];
  holidays: readonly Holiday[];
  requests: readonly LeaveRequest[];
  rows: Awaited<ReturnType<typeof ledgerOf>>;
  today: string;
  language: Language;
};

/** The balances of somebody in this year, of the types that are for him or that he had. */
export const balancesOf = (scope: Scope): OwnType[] => {
  const { company, colleague, types, holidays, requests, rows, today, language } = scope;
  const week = weekOf(colleague, company, holidays);
  return types.flatMap((type): OwnType[] => {
    const own = rows.filter((row) => row.person === colleague.id && row.type === type.id);
    if (!(type.isActive && isFor(type, colleague)) && own.length === 0) return [];
    const open = requests.filter(
      (one) => one.person === colleague.id && one.type === type.id && one.state === 'asked',
    );
    const input = {
      ...{ type, rows: own, today, joinedOn: colleague.joinedOn },
      pending: pendingByYear(open, week),
    };
    return [
      {
        ...{ id: type.id, name: nameIn(type, language), color: type.color, unit: type.unit },
        ...{ needsAttachment: type.needsAttachment, needsApproval: type.needsApproval },
        isPaid: type.isPaid,
        balance: yearBalance(input, yearOf(today)),
      },
    ];
  });
};

export const shownRequest = (
  { company: _company, version: _version, ...request }: LeaveRequest,
  { types, today, language }: Pick<Scope, 'types' | 'today' | 'language'>,
): ShownRequest => {
  const type = types.find(({ id }) => id === request.type);
  const isOpen = request.state === 'asked';
  return {
    ...request,
    typeName: type ? nameIn(type, language) : '',
    color: type?.color ?? null,
    mayCancel: isOpen || (request.state === 'approved' && request.from > today),
  };
};

/** Own balances and requests. */
export const readMine = async (
  knex: Knex,
  { company, user, language }: { company: LeaveCompany; user: string | null; language: Language },
  now: Date,
) => {
  const [colleague] = user ? await colleaguesOf(knex, company.id, [user]) : [];
  if (!colleague) throw forbidden();
  const today = dayIn(now, company.timeZone);
  const of = { company: company.id, people: [colleague.id] };
  const [types, rows, requests, holidays] = await Promise.all([
    leaveTypesOf(knex, company.id),
    ledgerOf(knex, of),
    requestsOf(knex, { ...of, limit: 100 }),
    holidaysOf(knex, company.id, {
      from: `${yearOf(today) - 1}-01-01`,
      until: `${yearOf(today) + 2}-12-31`,
    }),
  ]);
  const scope = { company, colleague, types, rows, requests, holidays, today, language };
  return {
    ...{ company: company.id, timeZone: company.timeZone, today, name: colleague.name },
    types: balancesOf(scope),
    requests: requests.map((request) => shownRequest(request, scope)),
    holidays: holidays.filter(({ day }) => day >= today).slice(0, 10),
  };
};
