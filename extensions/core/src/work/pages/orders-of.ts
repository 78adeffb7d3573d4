import type { Knex } from 'knex';
import { z } from 'zod';
import { APPOINTMENT_STATUSES, OPEN_CATEGORIES } from '../../../../domain/work/index.ts';
import { choiceOf, instant, texts } from '../../platform/answer-shapes.ts';

/** Columns of an order by which a page lists orders. */
export type OrdersBy =
  | 'building'
  | 'technician'
  | 'partner'
  | 'partner_group'
  | 'client'
  | 'customer';

const stateShape = z.object({
  name: z.string(),
  translations: texts.nullish(),
  color: z.string().nullable(),
  icon: z.string().nullable(),
});
export const orderOfPage = z.object({
  id: z.uuid(),
  number: z.string(),
  customer: z.string().nullable(),
  serviceId: z.string().nullable(),
  workType: z.object({ name: z.string(), translations: texts.nullish() }),
  state: stateShape.nullable(),
  isOpen: z.boolean(),
  address: z.string().nullable(),
  building: z.string().nullable(),
  technician: z.string().nullable(),
  scheduledStart: instant.nullable(),
  completedAt: instant.nullable(),
  createdAt: instant.nullable(),
});
export type OrderOfPage = z.infer<typeof orderOfPage>;

/** Counts go up to `COUNTED`. */
export const ordersOfPage = z.object({
  shown: z.array(orderOfPage),
  open: z.int(),
  total: z.int(),
  /** Completed since the first of this month on the company's clock. */
  doneThisMonth: z.int(),
});
export type OrdersOfPage = z.infer<typeof ordersOfPage>;

/** Of the open and of the others each. */
const SHOWN = 50;
export const COUNTED = 10_000;

/** An instant as answers write it; `jsonb` alone keeps microseconds and an offset. */
export const instantSql = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The state of an order `o` in words, as JSON. */
export const STATE_SQL = `(select jsonb_build_object('name', s.name, 'translations', s.translations,
    'color', s.color, 'icon', s.icon)
  from lifecycle_states s where s.lifecycle = o.lifecycle and s.code = o.status)`;

/** The type of work of an order `o`, as JSON. */
export const WORK_TYPE_SQL = `(select jsonb_build_object('name', w.name, 'translations', w.translations)
  from work_types w where w.id = o.work_type)`;

const rowsSql = (column: OrdersBy, isOpen: boolean): string => `
(select o.* from work_orders o
 where o.company = :company and o.${column} = :id
   and ${isOpen ? '' : 'not '}(o.status_category = any(:open))
 order by o.created_at desc, o.id desc limit ${SHOWN})`;

const counted = (column: OrdersBy, more: string): string => `
(select count(*)::int from (select from work_orders o
  where o.company = :company and o.${column} = :id ${more} limit ${COUNTED}) as counted)`;

const listSql = (column: OrdersBy): string => `
select
  (select coalesce(jsonb_agg(x.doc order by x.is_open desc, x.created_at desc, x.id desc), '[]')
   from (
    select o.id, o.created_at, o.status_category = any(:open) as is_open,
      jsonb_build_object('id', o.id, 'number', o.number, 'customer', o.customer_name,
        'serviceId', o.service_id, 'workType', ${WORK_TYPE_SQL}, 'state', ${STATE_SQL},
        'isOpen', o.status_category = any(:open), 'address', o.address_text,
        'building', (select b.name from buildings b where b.id = o.building),
        'technician', (select t.name from technicians t where t.id = o.technician),
        'scheduledStart', ${instantSql('o.scheduled_start')},
        'completedAt', ${instantSql('o.completed_at')},
        'createdAt', ${instantSql('o.created_at')}) as doc
    from (${rowsSql(column, true)} union all ${rowsSql(column, false)}) o) x) as shown,
  ${counted(column, 'and o.status_category = any(:open)')} as open,
  ${counted(column, '')} as total,
  ${counted(
    column,
    `and o.completed_at >= (select date_trunc('month', now() at time zone c.time_zone)
       at time zone c.time_zone from companies c where c.id = :company)`,
  )} as "doneThisMonth"`;

/** Orders that point at the row, the open first and then the newest, with their counts. */
export const ordersOf = async (
  knex: Knex,
  company: string,
  column: OrdersBy,
  id: string,
): Promise<OrdersOfPage> => {
  const { rows } = await knex.raw<{ rows: OrdersOfPage[] }>(listSql(column), {
    company,
    id,
    open: [...OPEN_CATEGORIES],
  });
  return rows[0] ?? { shown: [], open: 0, total: 0, doneThisMonth: 0 };
};

export const visitOfPage = z.object({
  id: z.uuid(),
  status: choiceOf(APPOINTMENT_STATUSES),
  startsAt: instant,
  endsAt: instant,
  technician: z.string().nullable(),
  order: z.object({
    id: z.uuid(),
    number: z.string(),
    customer: z.string().nullable(),
    address: z.string().nullable(),
    building: z.string().nullable(),
    workType: z.object({ name: z.string(), translations: texts.nullish() }),
    state: stateShape.nullable(),
  }),
});
export type VisitOfPage = z.infer<typeof visitOfPage>;

const MOST_VISITS = 100;

/**
 * Visits with their orders, the earliest first.
 * @param where SQL over the visit `a` and its order `o`
 */
export const visitsOf = async (
  knex: Knex,
  where: string,
  bindings: Readonly<Record<string, Knex.Value>>,
): Promise<VisitOfPage[]> => {
  const { rows } = await knex.raw<{ rows: VisitOfPage[] }>(
    `select a.id, a.status, ${instantSql('a.starts_at')} as "startsAt",
       ${instantSql('a.ends_at')} as "endsAt",
       (select t.name from technicians t where t.id = a.technician) as technician,
       jsonb_build_object('id', o.id, 'number', o.number, 'customer', o.customer_name,
         'address', o.address_text,
         'building', (select b.name from buildings b where b.id = o.building),
         'workType', ${WORK_TYPE_SQL}, 'state', ${STATE_SQL}) as "order"
     from appointments a join work_orders o on o.company = a.company and o.id = a.work_order
     where ${where} order by a.starts_at, a.id limit ${MOST_VISITS}`,
    bindings,
  );
  return rows;
};
