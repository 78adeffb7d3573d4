import type { Knex } from 'knex';
import { z } from 'zod';
import { labelIn } from '../../../domain/kernel/choice.ts';
import { HALVES, LEAVE_STATES, type LeaveState } from '../../../domain/leave/index.ts';
import type {
  ApprovableRecord,
  FieldChoices,
  Gated,
  InTheWay,
  NamedPerson,
} from '../platform/approvable.ts';
import { collisionsOf } from './collisions.ts';
import { companyOf } from './company.ts';
import { decidersOf } from './deciders.ts';
import { instantsOf } from './instants.ts';
import { leaveTypesOf } from './leave-types.ts';
import { colleaguesOf } from './people.ts';
import { findRequest, spanOf } from './requests.ts';

export type TakeInput = {
  request: string;
  /** Visits in the way go to the pool; who approves chooses. */
  moveVisits: boolean;
};

type Row = {
  id: string;
  company: string;
  person: string;
  personName: string;
  typeCode: string;
  typeName: string;
  isPaid: boolean;
  from: string;
  fromHalf: string;
  until: string;
  untilHalf: string;
  days: number;
  state: LeaveState;
  version: number;
  createdBy: string | null;
  manager: string | null;
};

const FIND = `
  select r.id, r.company, r.person, r.state, r.version, r.days::float8 as days,
    r.from_on::text as "from", r.from_half as "fromHalf", r.until_on::text as until,
    r.until_half as "untilHalf", r.created_by as "createdBy", e.manager,
    coalesce(nullif(btrim(concat_ws(' ', u.first_name, u.last_name)), ''), u.email, '–') as "personName",
    t.code as "typeCode", t.name as "typeName", t.is_paid as "isPaid"
  from leave_requests r
  join leave_types t on t.company = r.company and t.id = r.leave_type
  join directus_users u on u.id = r.person
  left join employments e on e.company = r.company and e.person = r.person
  where r.id = ?`;

/** What a leave is once it holds: nothing before. */
const heldValues = ({
  from,
  fromHalf,
  until,
  untilHalf,
  days,
}: Row): ApprovableRecord['values'] => ({
  ...{ from_on: from, until_on: until, days_taken: days },
  from_half: fromHalf === 'morning' ? null : fromHalf,
  until_half: untilHalf === 'afternoon' ? null : untilHalf,
});
const NOTHING = {
  ...{ from_on: null, until_on: null, days_taken: null, from_half: null, until_half: null },
};

const load = async (
  trx: Knex,
  id: string,
  { lock }: { lock: boolean },
): Promise<ApprovableRecord | null> => {
  const { rows } = await trx.raw<{ rows: Row[] }>(lock ? `${FIND} for update of r` : FIND, [id]);
  const [row] = rows;
  if (!row) return null;
  const holders: NamedPerson[] = await decidersOf(trx, row.company);
  return {
    ...{ id: row.id, company: row.company, version: row.version },
    label: `${row.personName} · ${row.typeName}`,
    values: {
      ...{ state: row.state, leave_type: row.typeCode, days: row.days, is_paid: row.isPaid },
      ...(row.state === 'approved' ? heldValues(row) : NOTHING),
    },
    shown: {
      ...{ state: labelIn(LEAVE_STATES, row.state), leave_type: row.typeName },
      ...(row.fromHalf !== 'morning' && { from_half: labelIn(HALVES, row.fromHalf) }),
      ...(row.untilHalf !== 'afternoon' && { until_half: labelIn(HALVES, row.untilHalf) }),
    },
    // Nobody decides about his own leave, nor about one that he asked for in somebody's name.
    involved: [row.person, row.createdBy],
    people: {
      manager: row.manager,
      deciders: [...(row.manager ? [{ user: row.manager }] : []), ...holders],
    },
  };
};

const choicesOf = async (knex: Knex, company: string): Promise<FieldChoices> => ({
  leave_type: (await leaveTypesOf(knex, company)).map(({ code, name }) => ({
    value: code,
    label: name,
  })),
});

const visitsInTheWay = async (knex: Knex, id: string) => {
  const request = await findRequest(knex, id);
  if (request?.state !== 'asked') return [];
  const company = await companyOf(knex, request.company);
  const [colleague] = await colleaguesOf(knex, request.company, [request.person]);
  return await collisionsOf(knex, {
    ...{ company: company.id, technician: colleague?.technician ?? null },
    ...instantsOf(spanOf(request), company),
  });
};

const inTheWay = async (knex: Knex, id: string): Promise<InTheWay[]> =>
  (await visitsInTheWay(knex, id)).map((visit) => ({
    ...{ collection: 'work_orders', id: visit.order, label: visit.number },
    ...{ startsAt: visit.startsAt, endsAt: visit.endsAt, isFixed: visit.hasBegun },
    note: [visit.customer, visit.place].filter(Boolean).join(' · ') || null,
  }));

const reason = async (knex: Knex, id: string): Promise<string | null> =>
  (await findRequest(knex, id))?.reason ?? null;

const notice: NonNullable<Gated['notice']> = async (knex, id) => {
  const { rows } = await knex.raw<{ rows: Row[] }>(FIND, [id]);
  const [row] = rows;
  if (!row) return null;
  const visits = (await visitsInTheWay(knex, id)).length;
  const leave = { type: row.typeName, from: row.from, until: row.until, days: row.days };
  const data = { person: row.personName, leave, visits, reason: (await reason(knex, id)) ?? '' };
  return { kind: 'leave_asked', data };
};

/** A leave that was asked for holds. Who may let it is a policy of the company. */
export const taking: Gated<TakeInput> = {
  command: 'leave.take',
  collection: 'leave_requests',
  input: z.object({ request: z.uuid(), moveVisits: z.boolean() }),
  recordOf: ({ request }) => request,
  fields: [
    { field: 'state', kind: 'choice', watched: true },
    { field: 'from_on', kind: 'date' },
    { field: 'from_half', kind: 'choice' },
    { field: 'until_on', kind: 'date' },
    { field: 'until_half', kind: 'choice' },
    { field: 'days_taken', kind: 'number' },
    { field: 'days', kind: 'number' },
    { field: 'leave_type', kind: 'text' },
    { field: 'is_paid', kind: 'boolean' },
  ],
  choices: choicesOf,
  approverFields: ['deciders', 'manager'],
  load,
  options: ['moveVisits'],
  ...{ inTheWay, reason, notice },
  tellsInvolved: true,
  seenWith: 'leave-decide',
};
