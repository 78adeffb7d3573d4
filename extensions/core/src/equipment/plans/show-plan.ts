import type { Knex } from 'knex';
import { comingDays } from '../../../../domain/equipment/index.ts';
import { addDays } from '../../../../domain/kernel/time.ts';
import { nextByCompletion } from './find-dates.ts';
import { type Occurrence, occurrencesOfPlan, type Plan } from './plan-rows.ts';

const PAST_AND_MADE = 24;
const COMING = 8;

type ShownDate = {
  occursOn: string | null;
  crossing: number | null;
  dueOn: string;
  state: string;
  reason: string | null;
  order: string | null;
  number: string | null;
};

const shown = (row: Occurrence): ShownDate => ({
  occursOn: row.occurs_on,
  crossing: row.crossing,
  dueOn: row.due_on,
  state: row.state,
  reason: row.reason,
  order: row.work_order,
  number: row.number,
});

/** Days of the rule that have no row yet, after those that are made. */
const toCome = async (
  knex: Knex,
  plan: Plan,
  known: ReadonlySet<string | null>,
): Promise<string[]> => {
  const { rule, starts_on: startsOn, anchor } = plan;
  if (rule === null || startsOn === null || plan.state !== 'active') return [];
  if (anchor === 'completed') {
    const next = await nextByCompletion({ trx: knex as Knex.Transaction }, plan);
    return next === null || known.has(next) ? [] : [next];
  }
  const after = plan.planned_until ?? addDays(startsOn, -1);
  return comingDays({ rule, startsOn, anchor }, { after, most: COMING + known.size })
    .filter((day) => !known.has(day))
    .slice(0, COMING);
};

/** Dates of a plan from the latest that were made to the next that are to come. */
export const datesOfPlan = async (knex: Knex, plan: Plan): Promise<ShownDate[]> => {
  const rows = await occurrencesOfPlan(knex, plan, PAST_AND_MADE);
  const days = await toCome(knex, plan, new Set(rows.map(({ occurs_on: day }) => day)));
  const dates = [
    ...rows.map(shown),
    ...days.map((day): ShownDate => ({
      ...{ occursOn: day, crossing: null, dueOn: day, state: 'planned' },
      ...{ reason: null, order: null, number: null },
    })),
  ];
  return dates.sort(
    (a, b) => a.dueOn.localeCompare(b.dueOn) || (a.crossing ?? 0) - (b.crossing ?? 0),
  );
};

/** A plan as the routes answer with it. */
export const shownPlan = async (knex: Knex, plan: Plan) => ({
  id: plan.id,
  company: plan.company,
  name: plan.name,
  equipment: plan.equipment,
  equipmentCode: plan.equipment_code,
  equipmentName: plan.equipment_name,
  state: plan.state,
  trigger: plan.trigger,
  rule: plan.rule,
  startsOn: plan.starts_on,
  starts: plan.starts,
  anchor: plan.anchor,
  meter: plan.meter,
  meterName: plan.meter_name,
  meterUnit: plan.meter_unit,
  meterTotal: plan.meter_total,
  everyUnits: plan.every_units,
  startTotal: plan.start_total,
  outstanding: plan.outstanding,
  leadDays: plan.lead_days,
  workType: plan.work_type,
  workTypeName: plan.work_type_name,
  title: plan.title,
  instructions: plan.instructions,
  taskTitles: plan.task_titles,
  taskTemplates: plan.task_templates,
  templateTitles: plan.template_titles,
  priority: plan.priority,
  site: plan.site,
  client: plan.client,
  customerName: plan.customer_name,
  addressText: plan.address_text,
  plannedUntil: plan.planned_until,
  timeZone: plan.time_zone,
  version: plan.version,
  dates: await datesOfPlan(knex, plan),
});
