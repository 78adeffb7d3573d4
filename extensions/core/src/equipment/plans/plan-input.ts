import type { Priority } from '../../../../domain/work/index.ts';
import {
  MOST_AHEAD,
  type OutstandingRule,
  type PlanAnchor,
  type PlanTrigger,
  planRule,
  tooManyAhead,
} from '../../../../domain/equipment/index.ts';
import { dayIn } from '../../../../domain/kernel/time.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';

export type PlanInput = {
  name: string;
  equipment: string | null;
  trigger: PlanTrigger;
  rule: string | null;
  startsOn: string | null;
  starts: string;
  anchor: PlanAnchor;
  meter: string | null;
  everyUnits: number | null;
  outstanding: OutstandingRule;
  leadDays: number;
  workType: string;
  title: string;
  instructions: string | null;
  taskTitles: string[];
  /** Ids of templates, whatever type of work they are for. */
  taskTemplates: string[];
  priority: Priority;
  site: string | null;
  client: string | null;
  customerName: string | null;
  addressText: string | null;
};

type Reference = {
  field: keyof PlanInput;
  table: 'equipment' | 'work_types' | 'sites' | 'clients';
};
const REFERENCES: readonly Reference[] = [
  { field: 'equipment', table: 'equipment' },
  { field: 'workType', table: 'work_types' },
  { field: 'site', table: 'sites' },
  { field: 'client', table: 'clients' },
];

const assertThere = async (
  ctx: UseCaseContext,
  company: string,
  input: PlanInput,
): Promise<void> => {
  for (const { field, table } of REFERENCES) {
    const id = input[field];
    if (typeof id !== 'string') continue;
    const found = await ctx.trx(table).where({ company, id }).first('id');
    if (!found) throw refusal('MAINTENANCE_UNKNOWN', 422, { field }, { field });
  }
  const wanted = [...new Set(input.taskTemplates)];
  const found = await ctx
    .trx('task_templates')
    .where({ company })
    .whereIn('id', wanted)
    .pluck('id');
  const field = 'taskTemplates';
  if (found.length < wanted.length) throw refusal('MAINTENANCE_UNKNOWN', 422, { field }, { field });
};

/** What makes a job due, in its one form; by a meter of the piece or by a rule. */
const triggerOf = async (ctx: UseCaseContext, company: string, input: PlanInput) => {
  if (input.trigger === 'meter') {
    const meter =
      input.meter === null
        ? undefined
        : await ctx
            .trx('meters')
            .where({
              company,
              id: input.meter,
              ...(input.equipment && { equipment: input.equipment }),
            })
            .first<{ total: string } | undefined>('total');
    if (!meter || input.everyUnits === null)
      throw refusal('MAINTENANCE_METER_NEEDED', 422, {}, { field: 'meter' });
    return {
      meter: input.meter,
      every_units: input.everyUnits,
      rule: null,
      starts_on: null,
      total: meter.total,
    };
  }
  if (input.rule === null || input.startsOn === null)
    throw refusal('MAINTENANCE_RULE_NEEDED', 422, {}, { field: 'rule' });
  const rule = planRule(input.rule);
  if (rule === null) throw refusal('MAINTENANCE_RULE_INVALID', 400, {}, { field: 'rule' });
  const { startsOn, anchor, leadDays } = input;
  const today = dayIn(ctx.now, 'UTC');
  const dates = tooManyAhead({ rule, startsOn, anchor }, { today, leadDays });
  if (dates !== null)
    throw refusal(
      'MAINTENANCE_TOO_MANY_AHEAD',
      422,
      { days: leadDays, dates, most: MOST_AHEAD },
      { field: 'leadDays' },
    );
  return { meter: null, every_units: null, rule, starts_on: startsOn, total: '0' };
};

/** A plan as its row keeps it, with the use of the meter from which it counts. */
export const columnsOf = async (ctx: UseCaseContext, company: string, input: PlanInput) => {
  await assertThere(ctx, company, input);
  const { total, ...trigger } = await triggerOf(ctx, company, input);
  return {
    total,
    columns: {
      name: input.name,
      equipment: input.equipment,
      trigger: input.trigger,
      ...trigger,
      starts: input.starts,
      anchor: input.anchor,
      outstanding: input.outstanding,
      lead_days: input.leadDays,
      work_type: input.workType,
      title: input.title,
      instructions: input.instructions,
      task_titles: JSON.stringify(input.taskTitles),
      task_templates: JSON.stringify([...new Set(input.taskTemplates)]),
      priority: input.priority,
      site: input.site,
      client: input.client,
      customer_name: input.customerName,
      address_text: input.addressText,
    },
  };
};
