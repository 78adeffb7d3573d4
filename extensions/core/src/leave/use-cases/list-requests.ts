import type { Knex } from 'knex';
import { dayIn } from '../../../../domain/kernel/time.ts';
import type { LeaveState } from '../../../../domain/leave/index.ts';
import type { Language } from '../../../../domain/words/index.ts';
import { openOn } from '../../approvals/index.ts';
import type { Actor } from '../../platform/actor.ts';
import type { Collision } from '../collisions.ts';
import type { LeaveCompany } from '../company.ts';
import { evaluate, isRefused } from '../evaluate.ts';
import { type LeaveType, leaveTypesOf } from '../leave-types.ts';
import { type Colleague, colleaguesOf } from '../people.ts';
import { taking } from '../taking.ts';
import { type LeaveRequest, requestsOf, spanOf } from '../requests.ts';
import { seenBy } from './read-team.ts';
import { shownRequest } from './read-mine.ts';

type Input = {
  company: LeaveCompany;
  actor: Actor;
  states: readonly LeaveState[];
  language: Language;
};
/** With a decision to make nobody reads more at once. */
const MOST = 100;

const lookedAt = async (
  knex: Knex,
  {
    company,
    request,
    type,
    colleague,
    now,
  }: {
    company: LeaveCompany;
    request: LeaveRequest;
    type: LeaveType | undefined;
    colleague: Colleague;
    now: Date;
  },
): Promise<{ collisions: Collision[]; left: number | null }> => {
  if (!type || request.state !== 'asked') return { collisions: [], left: null };
  const wish = { company, colleague, type, span: spanOf(request), except: request.id };
  const found = await evaluate(knex, wish, now);
  if (isRefused(found)) return { collisions: [], left: null };
  const lefts = found.shares.flatMap(({ days, balance }) =>
    balance.left === null ? [] : [balance.left - days],
  );
  return { collisions: found.collisions, left: lefts.length > 0 ? Math.min(...lefts) : null };
};

/** Requests of those whose leave the actor sees, open ones with what stands in their way. */
export const listRequests = async (
  knex: Knex,
  { company, actor, states, language }: Input,
  now: Date,
) => {
  const colleagues = seenBy(actor, company.id, await colleaguesOf(knex, company.id));
  const byId = new Map(colleagues.map((colleague) => [colleague.id, colleague]));
  const [types, requests] = await Promise.all([
    leaveTypesOf(knex, company.id),
    requestsOf(knex, { company: company.id, people: [...byId.keys()], states, limit: MOST }),
  ]);
  const open = await openOn(knex, {
    ...{ command: taking.command, records: requests.map(({ id }) => id), me: actor.userId },
  });
  const approvals = new Map(open.map((one) => [one.record, one]));
  const scope = { types, today: dayIn(now, company.timeZone), language };
  const shown = [];
  for (const request of requests) {
    const colleague = byId.get(request.person) as Colleague;
    const type = types.find(({ id }) => id === request.type);
    shown.push({
      ...shownRequest(request, scope),
      personName: colleague.name,
      teamName: colleague.teamName,
      approval: approvals.get(request.id)?.id ?? null,
      mayDecide: approvals.get(request.id)?.mayDecide ?? false,
      ...(await lookedAt(knex, { company, request, type, colleague, now })),
    });
  }
  return { timeZone: company.timeZone, today: scope.today, requests: shown };
};
