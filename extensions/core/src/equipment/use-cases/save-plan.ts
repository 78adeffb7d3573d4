import type { PlanState } from '../../../../domain/equipment/index.ts';
import { addDays, dayIn } from '../../../../domain/kernel/time.ts';
import { requireCapability } from '../../platform/actor.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { planAhead } from '../plans/plan-ahead.ts';
import { columnsOf, type PlanInput } from '../plans/plan-input.ts';
import { lockPlan, type Plan } from '../plans/plan-rows.ts';

type Saved = { id: string; company: string; made: number };

/** The day before today where the plan is: what lies before it is nobody's any more. */
const yesterdayOf = async (ctx: UseCaseContext, company: string, site: string | null) => {
  const row = await ctx
    .trx('companies as c')
    .leftJoin('sites as s', (join) =>
      join.on('s.company', 'c.id').andOn('s.id', ctx.trx.raw('?::uuid', [site])),
    )
    .where('c.id', company)
    .first<{ zone: string }>(ctx.trx.raw('coalesce(s.time_zone, c.time_zone) as zone'));
  return addDays(dayIn(ctx.now, row.zone), -1);
};

/**
 * Makes a plan, and the jobs that are due by it at once. Dates before today are not made up for.
 *
 * Errors: FORBIDDEN, MAINTENANCE_RULE_INVALID (400), MAINTENANCE_RULE_NEEDED (422),
 * MAINTENANCE_METER_NEEDED (422), MAINTENANCE_UNKNOWN (422).
 */
export const makePlan = async (
  ctx: UseCaseContext,
  { company, ...input }: PlanInput & { company: string },
): Promise<Saved> => {
  requireCapability(ctx.actor, company, 'equipment');
  const { columns, total } = await columnsOf(ctx, company, input);
  const [id = ''] = await bulkInsert(ctx, {
    collection: 'maintenance_plans',
    rows: [
      {
        company,
        ...columns,
        task_titles: input.taskTitles,
        task_templates: [...new Set(input.taskTemplates)],
        state: 'active',
        start_total: total,
        planned_until: await yesterdayOf(ctx, company, input.site),
        version: 1,
      },
    ],
  });
  return { id, company, made: (await planAhead(ctx, await lockPlan(ctx, id))).made };
};

const inputOf = (plan: Plan): PlanInput => ({
  name: plan.name,
  equipment: plan.equipment,
  trigger: plan.trigger,
  rule: plan.rule,
  startsOn: plan.starts_on,
  starts: plan.starts,
  anchor: plan.anchor,
  meter: plan.meter,
  everyUnits: plan.every_units,
  outstanding: plan.outstanding,
  leadDays: plan.lead_days,
  workType: plan.work_type,
  title: plan.title,
  instructions: plan.instructions,
  taskTitles: plan.task_titles,
  taskTemplates: plan.task_templates,
  priority: plan.priority,
  site: plan.site,
  client: plan.client,
  customerName: plan.customer_name,
  addressText: plan.address_text,
});

export type PlanChange = { [Key in keyof PlanInput]?: PlanInput[Key] | undefined } & {
  state?: PlanState | undefined;
  /** That the person saw. */
  version?: number | null | undefined;
};

const defined = <T extends object>(values: T): { [Key in keyof T]: Exclude<T[Key], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;

/** A plan that goes on again leaves out what passed meanwhile. */
const goOn = async (ctx: UseCaseContext, plan: Plan): Promise<{ planned_until?: string }> => {
  const yesterday = addDays(dayIn(ctx.now, plan.time_zone), -1);
  await ctx
    .trx('maintenance_occurrences')
    .where({ company: plan.company, plan: plan.id, state: 'planned' })
    .where('due_on', '<=', yesterday)
    .update({ state: 'skipped', updated_at: ctx.now, updated_by: ctx.actor.userId });
  return plan.planned_until !== null && plan.planned_until > yesterday
    ? {}
    : { planned_until: yesterday };
};

/**
 * Changes a plan for the jobs that are not made yet, pauses or ends it. Jobs that were made stay. Dates
 * that nobody touched follow the new rule.
 *
 * Errors: as `makePlan`, and MAINTENANCE_PLAN_CHANGED (409), MAINTENANCE_PLAN_ENDED (409).
 */
export const changePlan = async (
  ctx: UseCaseContext,
  { id, version, state, ...change }: PlanChange & { id: string },
): Promise<Saved> => {
  const plan = await lockPlan(ctx, id);
  const { company, name } = plan;
  if (typeof version === 'number' && version !== plan.version)
    throw refusal('MAINTENANCE_PLAN_CHANGED', 409, { name }, { item: id });
  if (plan.state === 'ended') throw refusal('MAINTENANCE_PLAN_ENDED', 409, { name });
  const { columns, total } = await columnsOf(ctx, company, {
    ...inputOf(plan),
    ...defined(change),
  });
  const isOtherMeter = columns.meter !== null && columns.meter !== plan.meter;
  const isAgain = state === 'active' && plan.state === 'paused';
  const isOtherRule = columns.rule !== plan.rule || columns.starts_on !== plan.starts_on;
  if (isOtherRule)
    await ctx
      .trx('maintenance_occurrences')
      .where({ company, plan: id, state: 'planned' })
      .whereNull('reason')
      .delete();
  await ctx
    .trx('maintenance_plans')
    .where({ id })
    .update({
      ...columns,
      every_units: columns.every_units === null ? null : String(columns.every_units),
      ...(isOtherMeter && { start_total: total }),
      ...(isAgain && (await goOn(ctx, plan))),
      ...(isOtherRule && { planned_until: await lastMade(ctx, plan) }),
      ...(state && { state }),
      updated_at: ctx.now,
      updated_by: ctx.actor.userId,
    });
  await noteChange(ctx, { collection: 'maintenance_plans', action: 'update', ids: [id] });
  const now = await lockPlan(ctx, id);
  return { id, company, made: now.state === 'active' ? (await planAhead(ctx, now)).made : 0 };
};

/** A new rule counts from the day after the last job, or from today. */
const lastMade = async (ctx: UseCaseContext, plan: Plan): Promise<string> => {
  const yesterday = addDays(dayIn(ctx.now, plan.time_zone), -1);
  const row = await ctx
    .trx('maintenance_occurrences')
    .where({ company: plan.company, plan: plan.id })
    .whereNot({ state: 'planned' })
    .first<{ last: string | null } | undefined>(ctx.trx.raw('max(occurs_on)::text as last'));
  return row?.last && row.last > yesterday ? row.last : yesterday;
};
