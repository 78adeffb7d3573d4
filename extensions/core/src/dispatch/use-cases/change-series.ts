import { requireCapability } from '../../platform/actor.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { checkTechnicians } from '../plan-checks.ts';
import { planAhead } from '../series/plan-ahead.ts';
import { lockSeries } from '../series/series-rows.ts';
import { checkedRule, type SeriesInput } from './make-series.ts';

export type SeriesChange = { [Key in keyof SeriesInput]?: SeriesInput[Key] | undefined } & {
  isActive?: boolean | undefined;
  /** That the person saw. */
  version?: number | null | undefined;
};

const defined = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/**
 * Changes a series for the days that are not made yet, and makes what is due by it. Orders that were
 * made stay as they are. One that is switched on again goes on from today.
 *
 * Errors: DISPATCH_RULE_INVALID (400), DISPATCH_TECHNICIAN_UNKNOWN (422), DISPATCH_SERIES_CHANGED (409).
 */
export const changeSeries = async (
  ctx: UseCaseContext,
  { id, version, ...change }: SeriesChange & { id: string },
): Promise<{ id: string; company: string; made: number }> => {
  const series = await lockSeries(ctx, id);
  requireCapability(ctx.actor, series.company, 'orders-create');
  if (typeof version === 'number' && version !== series.version)
    throw refusal('DISPATCH_SERIES_CHANGED', 409, { name: series.name }, { item: id });
  if (change.technician) await checkTechnicians(ctx, series.company, [change.technician]);
  const values = defined({
    name: change.name,
    technician: change.technician,
    rule: change.rule === undefined ? undefined : checkedRule(change.rule),
    starts_on: change.startsOn,
    starts: change.starts,
    minutes: change.minutes,
    on_holiday: change.onHoliday,
    weeks_ahead: change.weeksAhead,
    is_active: change.isActive,
  });
  await ctx
    .trx('visit_series')
    .where({ id })
    .update({ ...values, updated_at: ctx.now, updated_by: ctx.actor.userId });
  await noteChange(ctx, { collection: 'visit_series', action: 'update', ids: [id] });
  const now = await lockSeries(ctx, id);
  return { id, company: series.company, made: now.is_active ? await planAhead(ctx, now) : 0 };
};
