import { addDays, dayIn } from '../../../../domain/kernel/time.ts';
import type { TransactionHandler } from '../../platform/background.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { inSavepoint } from '../../platform/each-alone.ts';
import { addAllToOutbox, addToOutbox } from '../../platform/outbox.ts';
import { followMeter, planCompany, planMaintenance, planOn, type Turn } from '../topics.ts';
import { keepDates, newDates } from './find-dates.ts';
import { type Made, makeJobs } from './make-jobs.ts';
import {
  companiesWithPlans,
  lockActivePlan,
  type Plan,
  plansAfter,
  plansOfMeter,
  waitingOccurrences,
} from './plan-rows.ts';

/** Plans of a company in one transaction. */
const BATCH = 20;
/** Jobs of a plan in one transaction; the worker goes on with what is left. */
const MOST_JOBS = 5;

/** `step` keeps one message from another of the same second. */
const goOn = (
  ctx: UseCaseContext,
  { id, company }: Pick<Plan, 'id' | 'company'>,
  step: number,
): Promise<void> =>
  addToOutbox(ctx, {
    ...{ company, topic: planOn, key: `${id}:${ctx.now.toISOString()}:${String(step)}` },
    payload: { plan: id, step },
  });

/**
 * Makes the jobs of a locked plan that are due within its lead time. What an outage left out is made
 * up for; what a person moved or left out stays so. Some are made here and now, the rest one after the other.
 */
export const planAhead = async (ctx: UseCaseContext, plan: Plan, step = 0): Promise<Made> => {
  const today = dayIn(ctx.now, plan.time_zone);
  const until = addDays(today, plan.lead_days);
  await keepDates(ctx, plan, await newDates(ctx, plan, { today, until }));
  const waiting = await waitingOccurrences(ctx.trx, plan, { until, most: MOST_JOBS });
  const result = await makeJobs(ctx, plan, waiting);
  if (waiting.length === MOST_JOBS) await goOn(ctx, plan, step + 1);
  if (plan.planned_until === null || plan.planned_until < until)
    await ctx.trx('maintenance_plans').where({ id: plan.id }).update({ planned_until: until });
  return result;
};

const planAll = async (
  ctx: UseCaseContext,
  plans: readonly Plan[],
): Promise<{ made: number; merged: number; left: number; refused: string[] }> => {
  const sum = { made: 0, merged: 0, left: 0, refused: [] as string[] };
  for (const plan of plans) {
    const result = await inSavepoint(ctx, (inside) => planAhead(inside, plan));
    if ('refusal' in result) sum.refused.push(plan.id);
    else {
      sum.made += result.value.made;
      sum.merged += result.value.merged;
      sum.left += result.value.left;
    }
  }
  return sum;
};

/**
 * Makes the jobs of some plans of a company ahead of their dates, and asks for its next ones: companies take
 * turns, and what is long in one is no transaction of another. A plan that is refused waits for the next time.
 */
export const planCompanyHandler: TransactionHandler<Turn> = {
  topic: planCompany,
  handle: async (ctx, { company, hour, after }) => {
    const { plans, last } = await plansAfter(ctx.trx, { company, after, most: BATCH });
    const done = await planAll(ctx, plans);
    if (last !== null)
      await addToOutbox(ctx, {
        ...{ company, topic: planCompany, key: `${company}:${hour}:${last}` },
        payload: { company, hour, after: last },
      });
    return done;
  },
};

export const planMaintenanceHandler: TransactionHandler = {
  topic: planMaintenance,
  handle: async (ctx) => {
    const companies = await companiesWithPlans(ctx.trx);
    const hour = ctx.now.toISOString().slice(0, 13);
    await addAllToOutbox(
      ctx,
      companies.map((company) => ({
        ...{ company, topic: planCompany, key: `${company}:${hour}` },
        payload: { company, hour, after: null },
      })),
    );
    return { companies: companies.length };
  },
};

export const planOnHandler: TransactionHandler<{ plan: string; step: number }> = {
  topic: planOn,
  handle: async (ctx, { plan: id, step }) => {
    const plan = await lockActivePlan(ctx.trx, id);
    return plan ? planAhead(ctx, plan, step) : { made: 0, merged: 0, left: 0 };
  },
};

/** A meter went on: plans that follow it may be due. */
export const followMeterHandler: TransactionHandler<{ meter: string }> = {
  topic: followMeter,
  handle: async (ctx, { meter }) => planAll(ctx, await plansOfMeter(ctx.trx, meter)),
};
