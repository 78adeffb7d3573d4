import type { Knex } from 'knex';
import { dayIn } from '../../../../domain/kernel/time.ts';
import { yearOf } from '../../../../domain/leave/index.ts';
import type { Language } from '../../../../domain/words/index.ts';
import { type Actor, hasCapability } from '../../platform/actor.ts';
import type { LeaveCompany } from '../company.ts';
import { leaveTypesOf } from '../leave-types.ts';
import { ledgerOf } from '../ledger.ts';
import { type Colleague, colleaguesOf, holidaysOf } from '../people.ts';
import { requestsOf } from '../requests.ts';
import { balancesOf } from './read-mine.ts';

/** Everybody for who decides or keeps allowances; his own people for who leads some. */
export const seenBy = (
  actor: Actor,
  company: string,
  colleagues: readonly Colleague[],
): Colleague[] =>
  (['leave-decide', 'leave-manage'] as const).some((one) => hasCapability(actor, company, one))
    ? [...colleagues]
    : colleagues.filter(({ manager }) => manager !== null && manager === actor.userId);

/** Colleagues with their balances of this year and what HR keeps of them. */
export const readTeam = async (
  knex: Knex,
  { company, actor, language }: { company: LeaveCompany; actor: Actor; language: Language },
  now: Date,
) => {
  const today = dayIn(now, company.timeZone);
  const year = yearOf(today);
  const all = await colleaguesOf(knex, company.id);
  const colleagues = seenBy(actor, company.id, all);
  const people = colleagues.map(({ id }) => id);
  const [types, rows, requests, holidays] = await Promise.all([
    leaveTypesOf(knex, company.id),
    ledgerOf(knex, { company: company.id, people }),
    requestsOf(knex, { company: company.id, people, states: ['asked', 'approved'] }),
    holidaysOf(knex, company.id, { from: `${year - 1}-01-01`, until: `${year + 2}-12-31` }),
  ]);
  const names = new Map(all.map(({ id, name }) => [id, name]));
  const scope = { company, types, rows, requests, holidays, today, language };
  return {
    ...{ company: company.id, timeZone: company.timeZone, today },
    people: colleagues.map((colleague) => ({
      ...{ id: colleague.id, name: colleague.name, team: colleague.teamName },
      manager: colleague.manager,
      managerName: colleague.manager ? (names.get(colleague.manager) ?? null) : null,
      ...{ joinedOn: colleague.joinedOn, leftOn: colleague.leftOn, region: colleague.region },
      workingDays: colleague.workingDays,
      isTechnician: colleague.technician !== null,
      balances: balancesOf({ ...scope, colleague }).map(({ id, name, color, balance }) => ({
        ...{ type: id, name, color, ...balance },
      })),
      away: requests
        .filter(({ person, until }) => person === colleague.id && until >= today)
        .map(({ id, from, fromHalf, until, untilHalf, state, days, type }) => ({
          ...{ id, from, fromHalf, until, untilHalf, state, days, type },
        })),
    })),
  };
};
