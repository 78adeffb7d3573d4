import type { Knex } from 'knex';
import { z } from 'zod';
import { addDays, dayIn, dayRange } from '../../../../domain/kernel/time.ts';
import { hasCapability } from '../../platform/actor.ts';
import { day, instant } from '../../platform/answer-shapes.ts';
import {
  historyEntry,
  openedPage,
  openPage,
  type PageSource,
  readHistory,
} from '../../platform/record-page.ts';
import { instantSql, ordersOf, ordersOfPage, visitOfPage, visitsOf } from './orders-of.ts';

/** How far back the figures look. */
export const FIGURE_DAYS = 30;

const figures = z.object({
  days: z.int(),
  completed: z.int(),
  /** From the first step of the work on site to its end, in minutes; null where none was timed. */
  medianMinutes: z.number().nullable(),
  /** Blockers that he reported. */
  blocked: z.int(),
  /** Completed without a blocker, a new appointment or a rejected docket. */
  firstTime: z.int(),
});
const login = z.object({
  status: z.string(),
  isMember: z.boolean(),
  lastAccessAt: instant.nullable(),
});
const named = z.object({ id: z.uuid(), name: z.string() });

export const technicianPage = openedPage.extend({
  names: z.object({ site: named.nullable() }),
  day: z.object({ date: day, previous: day, next: day, today: day, visits: z.array(visitOfPage) }),
  orders: ordersOfPage,
  /** For those who plan or audit. */
  figures: figures.nullable(),
  /** Null where the person has no login or the caller does not see it (`can.seeLogin`). */
  login: login.nullable(),
  history: z.array(historyEntry),
  can: z.object({ seeLogin: z.boolean() }),
});
export type TechnicianPage = z.infer<typeof technicianPage>;

/**
 * The start of work is the last step into the category "in progress" before the end; both are in the
 * history of the order, on the clock of the device.
 */
const FIGURES_SQL = `
with done as (
  select o.id, o.company, o.lifecycle, o.completed_at, o.reschedule_count from work_orders o
  where o.company = :company and o.technician = :id
    and o.completed_at >= now() - make_interval(days => ${FIGURE_DAYS})),
timed as (
  select extract(epoch from d.completed_at - (
    select min(e.occurred_at) from work_order_events e
    join lifecycle_states s on s.lifecycle = d.lifecycle and s.code = e.to_status
    where e.company = d.company and e.work_order = d.id and e.kind = 'status_changed'
      and s.category = 'in_progress' and e.occurred_at <= d.completed_at)) / 60 as minutes
  from done d)
select ${FIGURE_DAYS} as days,
  (select count(*)::int from done) as completed,
  (select percentile_cont(0.5) within group (order by minutes)::float8 from timed) as "medianMinutes",
  (select count(*)::int from blockers b where b.company = :company
    and b.reported_by_technician = :id
    and b.occurred_at >= now() - make_interval(days => ${FIGURE_DAYS})) as blocked,
  (select count(*)::int from done d where d.reschedule_count = 0
    and not exists (select from blockers b where b.company = d.company and b.work_order = d.id)
    and not exists (select from dockets k where k.company = d.company and k.work_order = d.id
      and k.status = 'rejected')) as "firstTime"`;

const figuresOf = async (
  knex: Knex,
  company: string,
  id: string,
): Promise<z.infer<typeof figures>> => {
  const { rows } = await knex.raw<{ rows: z.infer<typeof figures>[] }>(FIGURES_SQL, {
    company,
    id,
  });
  const [row] = rows;
  if (!row) throw new Error('The database gave no figures.');
  return row;
};

const loginOf = async (
  knex: Knex,
  company: string,
  id: string,
): Promise<TechnicianPage['login']> => {
  const { rows } = await knex.raw<{ rows: z.infer<typeof login>[] }>(
    `select u.status, ${instantSql('u.last_access')} as "lastAccessAt",
       exists (select from memberships m where m.company = t.company and m."user" = u.id
         and m.is_active) as "isMember"
     from technicians t join directus_users u on u.id = t."user"
     where t.company = ? and t.id = ?`,
    [company, id],
  );
  return rows[0] ?? null;
};

const siteOf = async (knex: Knex, id: unknown): Promise<z.infer<typeof named> | null> =>
  typeof id === 'string'
    ? ((await knex('sites').where({ id }).first<z.infer<typeof named>>('id', 'name')) ?? null)
    : null;

/**
 * Everything that the page of a technician shows.
 * @param wanted the day whose visits are shown, on the company's clock; today when absent
 */
export const showTechnicianPage = async (
  source: PageSource,
  id: string,
  wanted: string | undefined,
): Promise<TechnicianPage> => {
  const { knex, actor } = source;
  const { values, company } = await openPage(source, {
    collection: 'technicians',
    id,
    capability: 'orders-read',
  });
  const may = (...capabilities: Parameters<typeof hasCapability>[2][]): boolean =>
    capabilities.some((one) => hasCapability(actor, company.id, one));
  const today = dayIn(new Date(), company.timeZone);
  const date = wanted ?? today;
  const { from, to } = dayRange(date, company.timeZone);
  const seeLogin = may('dispatching', 'company-setup', 'audit-read');
  const [visits, orders, figureRow, loginRow, site, history] = await Promise.all([
    visitsOf(
      knex,
      `a.company = :company and a.technician = :id and a.starts_at < :to and a.ends_at > :from
       and a.status <> 'cancelled'`,
      { company: company.id, id, from, to },
    ),
    ordersOf(knex, company.id, 'technician', id),
    may('dispatching', 'audit-read') ? figuresOf(knex, company.id, id) : null,
    seeLogin ? loginOf(knex, company.id, id) : null,
    siteOf(knex, values['site']),
    readHistory(knex, company.id, [id], { technicians: Object.keys(values) }),
  ]);
  return {
    values,
    company,
    names: { site },
    day: { date, previous: addDays(date, -1), next: addDays(date, 1), today, visits },
    orders,
    figures: figureRow,
    login: loginRow,
    history,
    can: { seeLogin },
  };
};
