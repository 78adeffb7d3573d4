import type { Knex } from 'knex';
import type {
  OccurrenceState,
  OutstandingRule,
  PlanAnchor,
  PlanState,
  PlanTrigger,
} from '../../../../domain/equipment/index.ts';
import type { Priority } from '../../../../domain/work/index.ts';
import type { Actor } from '../../platform/actor.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { assertOwn } from '../../platform/own-row.ts';
import { KEEPS } from '../piece.ts';

export type Plan = {
  id: string;
  company: string;
  name: string;
  equipment: string | null;
  equipment_code: string | null;
  equipment_name: string | null;
  state: PlanState;
  trigger: PlanTrigger;
  rule: string | null;
  /** Days as texts. */
  starts_on: string | null;
  /** `09:00` */
  starts: string;
  anchor: PlanAnchor;
  meter: string | null;
  meter_name: string | null;
  meter_unit: string | null;
  meter_total: number | null;
  every_units: number | null;
  start_total: number;
  outstanding: OutstandingRule;
  lead_days: number;
  work_type: string;
  work_type_name: string;
  lifecycle: string;
  title: string;
  instructions: string | null;
  task_titles: string[];
  task_templates: string[];
  template_titles: string[];
  priority: Priority;
  site: string | null;
  client: string | null;
  customer_name: string | null;
  address_text: string | null;
  planned_until: string | null;
  version: number;
  time_zone: string;
};

const SELECT = `
select p.id, p.company, p.name, p.equipment, e.code as equipment_code, e.name as equipment_name, p.state,
  p.trigger, p.rule, p.starts_on::text, to_char(p.starts, 'HH24:MI') as starts, p.anchor, p.meter,
  m.name as meter_name, m.unit as meter_unit, m.total::float8 as meter_total,
  p.every_units::float8, p.start_total::float8, p.outstanding, p.lead_days, p.work_type,
  t.name as work_type_name, t.lifecycle, p.title, p.instructions, coalesce(p.task_titles, '[]'::json) as task_titles,
  coalesce(p.task_templates, '[]'::json) as task_templates,
  (select coalesce(json_agg(x.title order by x.position, x.title), '[]'::json) from task_templates x
    where x.company = p.company and x.id::text in (
      select json_array_elements_text(coalesce(p.task_templates, '[]'::json)))) as template_titles,
  p.priority, p.site, p.client, p.customer_name, p.address_text, p.planned_until::text, p.version,
  coalesce(s.time_zone, c.time_zone) as time_zone
from maintenance_plans p
join companies c on c.id = p.company
join work_types t on t.company = p.company and t.id = p.work_type
left join equipment e on e.company = p.company and e.id = p.equipment
left join meters m on m.company = p.company and m.id = p.meter
left join sites s on s.company = p.company and s.id = p.site`;

const PAGE = 200;

export const listPlans = async (
  knex: Knex,
  { company, equipment }: { company: string; equipment?: string | undefined },
): Promise<Plan[]> => {
  const { rows } = await knex.raw<{ rows: Plan[] }>(
    `${SELECT} where p.company = ? and (?::uuid is null or p.equipment = ?)
     order by p.state, p.name, p.id limit ${PAGE}`,
    [company, equipment ?? null, equipment ?? null],
  );
  return rows;
};

/** Throws FORBIDDEN for one that is not the actor's, as for none. */
export const readPlan = async (
  knex: Knex,
  actor: Actor,
  { id, capability }: { id: string; capability: Parameters<typeof assertOwn>[2]['capability'] },
): Promise<Plan> => {
  const { rows } = await knex.raw<{ rows: Plan[] }>(`${SELECT} where p.id = ?`, [id]);
  const [row] = rows;
  assertOwn(actor, row, { collection: 'maintenance_plans', id, capability });
  return row;
};

export const lockPlan = async (ctx: UseCaseContext, id: string): Promise<Plan> => {
  await readPlan(ctx.trx, ctx.actor, { id, capability: KEEPS });
  const { rows } = await ctx.trx.raw<{ rows: [Plan] }>(`${SELECT} where p.id = ? for update of p`, [
    id,
  ]);
  return rows[0];
};

const IS_ACTIVE = `p.state = 'active' and c.is_active`;

export const lockActivePlan = async (
  trx: Knex.Transaction,
  id: string,
): Promise<Plan | undefined> => {
  const { rows } = await trx.raw<{ rows: Plan[] }>(
    `${SELECT} where p.id = ? and ${IS_ACTIVE} for update of p`,
    [id],
  );
  return rows[0];
};

/** Companies with a plan that is to be looked at. */
export const companiesWithPlans = async (trx: Knex.Transaction): Promise<string[]> => {
  const { rows } = await trx.raw<{ rows: { company: string }[] }>(
    `select distinct p.company from maintenance_plans p join companies c on c.id = p.company
     where ${IS_ACTIVE}`,
  );
  return rows.map(({ company }) => company);
};

/**
 * The active plans of a company in the order of their ids, locked, `most` of those after one; others that
 * are worked on are passed over. `last` is where to go on, null at the end.
 */
export const plansAfter = async (
  trx: Knex.Transaction,
  { company, after, most }: { company: string; after: string | null; most: number },
): Promise<{ plans: Plan[]; last: string | null }> => {
  const page = await trx.raw<{ rows: { id: string }[] }>(
    `select p.id from maintenance_plans p join companies c on c.id = p.company
     where p.company = :company and ${IS_ACTIVE} and (:after::uuid is null or p.id > :after::uuid)
     order by p.id limit :most`,
    { company, after, most },
  );
  const ids = page.rows.map(({ id }) => id);
  const { rows: plans } = await trx.raw<{ rows: Plan[] }>(
    `${SELECT} where p.company = :company and p.id = any(:ids::uuid[]) and ${IS_ACTIVE}
     order by p.id for update of p skip locked`,
    { company, ids },
  );
  return { plans, last: ids.length < most ? null : (ids.at(-1) ?? null) };
};

export const plansOfMeter = async (trx: Knex.Transaction, meter: string): Promise<Plan[]> => {
  const { rows } = await trx.raw<{ rows: Plan[] }>(
    `${SELECT} where p.meter = ? and p.trigger = 'meter' and p.state = 'active'
     order by p.id for update of p`,
    [meter],
  );
  return rows;
};

export type Occurrence = {
  id: string;
  occurs_on: string | null;
  crossing: number | null;
  due_on: string;
  state: OccurrenceState;
  reason: string | null;
  work_order: string | null;
  number: string | null;
  status_category: string | null;
  /** Local day on which the order came to its end. */
  ended_on: string | null;
};

const OCCURRENCES = `
select o.id, o.occurs_on::text, o.crossing, o.due_on::text, o.state, o.reason, o.work_order, w.number,
  w.status_category,
  (coalesce(w.completed_at, w.status_changed_at) at time zone ?)::date::text as ended_on
from maintenance_occurrences o
left join work_orders w on w.company = o.company and w.id = o.work_order
where o.company = ? and o.plan = ?`;

export const occurrencesOfPlan = async (
  knex: Knex,
  { id, company, time_zone: zone }: Plan,
  most: number,
): Promise<Occurrence[]> => {
  const { rows } = await knex.raw<{ rows: Occurrence[] }>(
    `${OCCURRENCES} order by o.due_on desc, o.crossing desc nulls last, o.id limit ?`,
    [zone, company, id, most],
  );
  return rows;
};

export const waitingOccurrences = async (
  trx: Knex.Transaction,
  { id, company, time_zone: zone }: Plan,
  { until, most }: { until: string; most: number },
): Promise<Occurrence[]> => {
  const { rows } = await trx.raw<{ rows: Occurrence[] }>(
    `${OCCURRENCES} and o.state = 'planned' and o.due_on <= ?::date
     order by o.due_on, o.occurs_on, o.crossing limit ? for update of o`,
    [zone, company, id, until, most],
  );
  return rows;
};
