import type { Knex } from 'knex';
import type { Language } from '../../../domain/words/index.ts';
import {
  instantsOf,
  type LeaveCompany,
  leaveTypesOf,
  nameIn,
  requestsOf,
  spanOf,
} from '../leave/index.ts';

export const ENTRY_KINDS = ['visit', 'meeting', 'leave', 'absence', 'deadline'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export type Entry = {
  id: string;
  kind: EntryKind;
  /** Ids of resources. */
  people: string[];
  title: string;
  place: string | null;
  startsAt: Date;
  endsAt: Date;
  /** It lasts whole days, or is a moment on a day. */
  isAllDay: boolean;
  /** Of a visit or a request where it stands; empty for the rest. */
  state: string | null;
  order: string | null;
  /** What a move has to name. */
  version: number | null;
  changedAt: Date;
  createdBy: string | null;
};

export type Span = { from: Date; until: Date };
export type EntryScope = {
  company: LeaveCompany;
  span: Span;
  /** Resource by technician. */
  byTechnician: ReadonlyMap<string, string>;
  language: Language;
};

/** As many of a kind as a calendar shows. */
const MOST = 2_000;

type VisitRow = Omit<Entry, 'kind' | 'people' | 'isAllDay'> & { technician: string };

export const visitEntries = async (
  knex: Knex,
  { company, span, byTechnician }: EntryScope,
): Promise<Entry[]> => {
  const { rows } = await knex.raw<{ rows: VisitRow[] }>(
    `select a.id, a.technician, concat_ws(' · ', o.number, o.customer_name) as title,
       o.address_text as place, a.starts_at as "startsAt", a.ends_at as "endsAt", a.status as state,
       a.work_order as "order", a.version, coalesce(a.updated_at, a.created_at) as "changedAt",
       null::uuid as "createdBy"
     from appointments a join work_orders o on o.company = a.company and o.id = a.work_order
     where a.company = ? and a.technician = any(?::uuid[])
       and a.status in ('draft', 'published', 'completed') and a.starts_at < ? and a.ends_at > ?
       -- A plan stands for the published visit that it will replace.
       and not (a.status = 'published' and exists (select from appointments d
         where d.company = a.company and d.work_order = a.work_order and d.status = 'draft'))
     order by a.starts_at, a.id limit ${MOST}`,
    [company.id, [...byTechnician.keys()], span.until, span.from],
  );
  return rows.map(({ technician, ...row }) => ({
    ...row,
    kind: 'visit',
    people: [byTechnician.get(technician) ?? technician],
    isAllDay: false,
  }));
};

/** What an order is due by, for who has it, and what tasks are, for who is to do them. */
const DEADLINES = `
select o.id, array[o.technician] as technicians, '{}'::uuid[] as persons,
  concat_ws(' · ', o.number, o.customer_name) as title, o.address_text as place, o.kpi_due_at as due,
  o.status as state, o.id as "order", coalesce(o.updated_at, o.created_at) as "changedAt"
from work_orders o
where o.company = :company and o.technician = any(:technicians::uuid[])
  and o.kpi_due_at >= :from and o.kpi_due_at < :until
  and o.status_category not in ('done', 'closed', 'cancelled')
union all
select t.id, array_remove(array_agg(a.technician), null), array_remove(array_agg(a.person), null),
  concat_ws(' · ', t.title, o.number), o.address_text, t.due_at, t.status, t.work_order,
  coalesce(t.updated_at, t.created_at)
from tasks t
join task_assignees a on a.company = t.company and a.task = t.id
join work_orders o on o.company = t.company and o.id = t.work_order
where t.company = :company and t.due_at >= :from and t.due_at < :until
  and t.status_category not in ('done', 'closed', 'cancelled')
  and (a.technician = any(:technicians::uuid[]) or a.person = any(:people::uuid[]))
group by t.id, o.id
order by due, id limit ${MOST}`;

type DueRow = Pick<Entry, 'id' | 'title' | 'place' | 'state' | 'order' | 'changedAt'> & {
  technicians: string[];
  persons: string[];
  due: Date;
};

export const deadlineEntries = async (
  knex: Knex,
  { company, span, byTechnician }: EntryScope,
  people: readonly string[],
): Promise<Entry[]> => {
  const { rows } = await knex.raw<{ rows: DueRow[] }>(DEADLINES, {
    ...{ company: company.id, technicians: [...byTechnician.keys()], people: [...people] },
    ...span,
  });
  return rows.map(({ technicians, persons, due, ...row }) => ({
    ...row,
    kind: 'deadline',
    people: [...new Set([...persons, ...technicians.map((one) => byTechnician.get(one) ?? one)])],
    ...{ startsAt: due, endsAt: due, isAllDay: false, version: null, createdBy: null },
  }));
};

export const meetingEntries = async (
  knex: Knex,
  { company, span }: EntryScope,
  people: readonly string[],
): Promise<Entry[]> => {
  const { rows } = await knex.raw<{ rows: Omit<Entry, 'kind' | 'isAllDay'>[] }>(
    `select m.id, m.title, m.place, m.starts_at as "startsAt", m.ends_at as "endsAt",
       null as state, null::uuid as "order", m.version,
       coalesce(m.updated_at, m.created_at) as "changedAt", m.created_by as "createdBy",
       array(select p.person from meeting_people p where p.company = m.company and p.meeting = m.id
         order by p.person) as people
     from meetings m
     where m.company = ? and m.starts_at < ? and m.ends_at > ? and exists (
       select from meeting_people p where p.company = m.company and p.meeting = m.id
         and p.person = any(?::uuid[]))
     order by m.starts_at, m.id limit ${MOST}`,
    [company.id, span.until, span.from, [...people]],
  );
  return rows.map((row) => ({ ...row, kind: 'meeting', isAllDay: false }));
};

/** Open and approved leave; `isPlain` hides what kind of it from whom it does not concern. */
export const leaveEntries = async (
  knex: Knex,
  { company, span, language }: EntryScope,
  {
    people,
    days,
    isPlain,
  }: {
    people: readonly string[];
    days: { from: string; until: string };
    isPlain: (person: string) => boolean;
  },
): Promise<Entry[]> => {
  const [types, requests] = await Promise.all([
    leaveTypesOf(knex, company.id),
    requestsOf(knex, {
      ...{ company: company.id, people, within: days, limit: MOST },
      states: ['asked', 'approved'],
    }),
  ]);
  const names = new Map(types.map((type) => [type.id, nameIn(type, language)]));
  return requests
    .filter((request) => request.state === 'approved' || !isPlain(request.person))
    .map((request) => ({
      id: request.id,
      kind: 'leave' as const,
      people: [request.person],
      title: isPlain(request.person) ? '' : (names.get(request.type) ?? ''),
      place: null,
      ...instantsOf(spanOf(request), company),
      isAllDay: request.fromHalf === 'morning' && request.untilHalf === 'afternoon',
      ...{ state: request.state, order: null, version: null, createdBy: null },
      changedAt: request.decidedAt ?? request.createdAt,
    }))
    .filter(({ startsAt, endsAt }) => startsAt < span.until && endsAt > span.from);
};

/** Absences that nobody asked for as leave. */
export const absenceEntries = async (
  knex: Knex,
  { company, span, byTechnician }: EntryScope,
): Promise<Entry[]> => {
  const { rows } = await knex.raw<{ rows: VisitRow[] }>(
    `select a.id, a.technician, a.kind as title, null as place, a.starts_at as "startsAt",
       a.ends_at as "endsAt", a.kind as state, null::uuid as "order", null::int as version,
       coalesce(a.updated_at, a.created_at) as "changedAt", null::uuid as "createdBy"
     from absences a
     where a.company = ? and a.technician = any(?::uuid[]) and a.leave_request is null
       and a.starts_at < ? and a.ends_at > ?
     order by a.starts_at, a.id limit ${MOST}`,
    [company.id, [...byTechnician.keys()], span.until, span.from],
  );
  return rows.map(({ technician, ...row }) => ({
    ...row,
    kind: 'absence',
    title: '',
    people: [byTechnician.get(technician) ?? technician],
    isAllDay: true,
  }));
};
