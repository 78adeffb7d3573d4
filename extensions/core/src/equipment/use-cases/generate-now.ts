import { comingDays, crossingsAt } from '../../../../domain/equipment/index.ts';
import { addDays, dayIn } from '../../../../domain/kernel/time.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { keepDates, nextByCompletion } from '../plans/find-dates.ts';
import { makeJobs, type Made } from '../plans/make-jobs.ts';
import { lockPlan, type Plan, waitingOccurrences } from '../plans/plan-rows.ts';

const FAR = '9999-12-31';

/** The next date that has no job: by the rule, or the next crossing. */
const keepNext = async (ctx: UseCaseContext, plan: Plan): Promise<void> => {
  const today = dayIn(ctx.now, plan.time_zone);
  if (plan.trigger === 'meter') {
    const [last] = await ctx
      .trx('maintenance_occurrences')
      .where({ company: plan.company, plan: plan.id })
      .max<{ known: number | null }[]>('crossing as known');
    const reached = crossingsAt(plan.meter_total ?? 0, {
      startTotal: plan.start_total,
      everyUnits: plan.every_units ?? 1,
    });
    const crossing = Math.max(last?.known ?? 0, reached) + 1;
    return keepDates(ctx, plan, [{ crossing, dueOn: today }]);
  }
  const { rule, starts_on: startsOn, anchor } = plan;
  if (rule === null || startsOn === null) return;
  const after = plan.planned_until ?? addDays(today, -1);
  const next =
    anchor === 'completed'
      ? await nextByCompletion(ctx, plan)
      : comingDays({ rule, startsOn, anchor }, { after, most: 1 })[0];
  if (next) await keepDates(ctx, plan, [{ occursOn: next, dueOn: next }]);
};

/**
 * Makes the next job of a plan now, whatever its lead time. The date counts as made: it does not come
 * again.
 *
 * Errors: FORBIDDEN, MAINTENANCE_PLAN_ENDED (409).
 */
export const generateNow = async (
  ctx: UseCaseContext,
  id: string,
): Promise<{ id: string } & Made> => {
  const plan = await lockPlan(ctx, id);
  if (plan.state === 'ended') throw refusal('MAINTENANCE_PLAN_ENDED', 409, { name: plan.name });
  const waiting = async () => waitingOccurrences(ctx.trx, plan, { until: FAR, most: 1 });
  let due = await waiting();
  if (due.length === 0) {
    await keepNext(ctx, plan);
    due = await waiting();
  }
  return { id, ...(await makeJobs(ctx, plan, due)) };
};
