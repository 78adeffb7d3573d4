import { planDays } from '../../../../domain/equipment/index.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { keepDates, nextByCompletion } from '../plans/find-dates.ts';
import { planAhead } from '../plans/plan-ahead.ts';
import { lockPlan, type Plan } from '../plans/plan-rows.ts';

export type OccurrenceEdit = {
  plan: string;
  /** Day of the rule. */
  occursOn: string;
  action: 'move' | 'skip' | 'restore';
  /** Where it is moved to. */
  dueOn?: string | undefined;
  reason?: string | undefined;
};

const isOfRule = async (ctx: UseCaseContext, plan: Plan, day: string): Promise<boolean> => {
  if (plan.rule === null || plan.starts_on === null) return false;
  if (plan.anchor === 'completed') return (await nextByCompletion(ctx, plan)) === day;
  return planDays(
    { rule: plan.rule, startsOn: plan.starts_on },
    { after: null, until: day },
  ).includes(day);
};

/**
 * Moves one date of a plan, leaves it out with a reason, or takes that back, before its job is made.
 *
 * Errors: FORBIDDEN, MAINTENANCE_OCCURRENCE_UNKNOWN (404), MAINTENANCE_OCCURRENCE_DONE (409).
 */
export const editOccurrence = async (
  ctx: UseCaseContext,
  { plan: id, occursOn, action, dueOn = occursOn, reason }: OccurrenceEdit,
): Promise<{ occursOn: string; dueOn: string; state: 'planned' | 'skipped'; made: number }> => {
  const plan = await lockPlan(ctx, id);
  const where = { company: plan.company, plan: id };
  const find = () =>
    ctx
      .trx('maintenance_occurrences')
      .where(where)
      .whereRaw('occurs_on = ?::date', [occursOn])
      .first<{ id: string; state: string } | undefined>('id', 'state');
  let row = await find();
  if (!row) {
    if (!(await isOfRule(ctx, plan, occursOn)))
      throw refusal(
        'MAINTENANCE_OCCURRENCE_UNKNOWN',
        404,
        { day: occursOn },
        { field: 'occursOn' },
      );
    await keepDates(ctx, plan, [{ occursOn, dueOn: occursOn }]);
    row = await find();
  }
  const mayChange = row?.state === 'planned' || (row?.state === 'skipped' && action === 'restore');
  if (!row || !mayChange) throw refusal('MAINTENANCE_OCCURRENCE_DONE', 409, { day: occursOn });
  const state = action === 'skip' ? 'skipped' : 'planned';
  const due = action === 'move' ? dueOn : occursOn;
  await ctx
    .trx('maintenance_occurrences')
    .where({ id: row.id })
    .update({
      state,
      due_on: due,
      reason: action === 'restore' ? null : (reason ?? null),
      updated_at: ctx.now,
      updated_by: ctx.actor.userId,
    });
  await noteChange(ctx, { collection: 'maintenance_occurrences', action: 'update', ids: [row.id] });
  // Moved to before the day up to which everything is made, it is due.
  const { made } = plan.state === 'active' ? await planAhead(ctx, plan) : { made: 0 };
  return { occursOn, dueOn: due, state, made };
};
