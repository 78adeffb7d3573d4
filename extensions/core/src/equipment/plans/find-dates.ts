import {
  crossingsAt,
  dayAfterCompletion,
  newCrossings,
  planDays,
} from '../../../../domain/equipment/index.ts';
import { parseRule } from '../../../../domain/dispatch/series/index.ts';
import { addDays } from '../../../../domain/kernel/time.ts';
import { newId } from '../../../../domain/kernel/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { occurrencesOfPlan, type Plan } from './plan-rows.ts';

export type NewDate = {
  occursOn?: string;
  crossing?: number;
  dueOn: string;
  state?: 'planned' | 'skipped';
  reason?: string;
};

/** Writes down dates of a plan; one that has its row stays as somebody left it. */
export const keepDates = async (
  ctx: UseCaseContext,
  { id, company }: Pick<Plan, 'id' | 'company'>,
  dates: readonly NewDate[],
): Promise<void> => {
  if (dates.length === 0) return;
  await ctx
    .trx('maintenance_occurrences')
    .insert(
      dates.map(
        ({ occursOn = null, crossing = null, dueOn, state = 'planned', reason = null }) => ({
          id: newId(),
          company,
          plan: id,
          occurs_on: occursOn,
          crossing,
          due_on: dueOn,
          state,
          reason,
          created_at: ctx.now,
          created_by: ctx.actor.userId,
        }),
      ),
    )
    .onConflict(
      dates[0]?.crossing === undefined
        ? ['company', 'plan', 'occurs_on']
        : ['company', 'plan', 'crossing'],
    )
    .ignore();
};

const OVER = ['done', 'closed', 'cancelled'];

/** By the date of completion there is one date at a time: nobody knows the next before this one is over. */
export const nextByCompletion = async (
  ctx: Pick<UseCaseContext, 'trx'>,
  plan: Plan,
): Promise<string | null> => {
  const { rule, starts_on: startsOn } = plan;
  if (rule === null || startsOn === null) return null;
  const [last, ...earlier] = await occurrencesOfPlan(ctx.trx, plan, 501);
  if (!last)
    return (
      planDays({ rule, startsOn }, { after: null, until: addDays(startsOn, 1_828) })[0] ?? null
    );
  const most = parseRule(rule)?.count ?? null;
  if (most !== null && earlier.length + 1 >= most) return null;
  if (last.state === 'planned') return null;
  const isOpen = last.work_order !== null && !OVER.includes(last.status_category ?? '');
  if (isOpen) return null;
  const base = last.work_order === null ? last.due_on : (last.ended_on ?? last.due_on);
  const next = dayAfterCompletion(rule.replace(/;?COUNT=\d+/, ''), base);
  // A day that was left out by hand is not given anew.
  return next !== null && next <= (last.occurs_on ?? '')
    ? addDays(last.occurs_on ?? next, 1)
    : next;
};

/** Dates of a locked plan that are due up to a day and have no row yet. */
export const newDates = async (
  ctx: UseCaseContext,
  plan: Plan,
  { today, until }: { today: string; until: string },
): Promise<NewDate[]> => {
  if (plan.trigger === 'meter') {
    if (plan.every_units === null || plan.meter_total === null) return [];
    const [last] = await ctx
      .trx('maintenance_occurrences')
      .where({ company: plan.company, plan: plan.id })
      .max<{ known: number | null }[]>('crossing as known');
    const reached = crossingsAt(plan.meter_total, {
      startTotal: plan.start_total,
      everyUnits: plan.every_units,
    });
    const crossed = newCrossings(last?.known ?? 0, reached);
    if (!crossed) return [];
    return [
      ...crossed.left.map((crossing) => ({ crossing, dueOn: today, state: 'skipped' as const })),
      { crossing: crossed.job, dueOn: today },
    ];
  }
  if (plan.rule === null || plan.starts_on === null) return [];
  if (plan.anchor === 'completed') {
    const next = await nextByCompletion(ctx, plan);
    return next !== null && next <= until ? [{ occursOn: next, dueOn: next }] : [];
  }
  const timed = { rule: plan.rule, startsOn: plan.starts_on };
  return planDays(timed, { after: plan.planned_until, until }).map((day) => ({
    occursOn: day,
    dueOn: day,
  }));
};
