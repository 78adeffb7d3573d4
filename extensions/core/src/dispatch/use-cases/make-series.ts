import { type OnHoliday, parseRule, ruleText } from '../../../../domain/dispatch/series/index.ts';
import { requireCapability } from '../../platform/actor.ts';
import { bulkInsert } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { assertOwn } from '../../platform/own-row.ts';
import { checkTechnicians } from '../plan-checks.ts';
import { planAhead } from '../series/plan-ahead.ts';
import { lockSeries } from '../series/series-rows.ts';

export type SeriesInput = {
  name: string;
  technician?: string | null | undefined;
  /** RFC 5545, without a start. */
  rule: string;
  /** Local day. */
  startsOn: string;
  /** `09:00` */
  starts: string;
  minutes: number;
  onHoliday: OnHoliday;
  weeksAhead: number;
};

/** The rule in its one form. Throws DISPATCH_RULE_INVALID. */
export const checkedRule = (text: string): string => {
  const rule = parseRule(text);
  if (!rule) throw refusal('DISPATCH_RULE_INVALID', 400, {}, { field: 'rule' });
  return ruleText(rule);
};

/** The company of an order in which the actor dispatches; throws FORBIDDEN for any other, as for none. */
export const companyOfOrder = async (ctx: UseCaseContext, order: string): Promise<string> => {
  const row = await ctx
    .trx('work_orders')
    .where({ id: order })
    .first<{ company: string } | undefined>('company');
  assertOwn(ctx.actor, row, { collection: 'work_orders', id: order, capability: 'dispatching' });
  return row.company;
};

/**
 * Repeats an order by a rule, and makes what is due at once. Answers the series and how many orders. Who
 * does it dispatches and may create orders.
 *
 * Errors: DISPATCH_RULE_INVALID (400), DISPATCH_TECHNICIAN_UNKNOWN (422).
 */
export const makeSeries = async (
  ctx: UseCaseContext,
  { order, ...input }: SeriesInput & { order: string },
): Promise<{ id: string; company: string; made: number }> => {
  const company = await companyOfOrder(ctx, order);
  requireCapability(ctx.actor, company, 'orders-create');
  const technician = input.technician ?? null;
  if (technician !== null) await checkTechnicians(ctx, company, [technician]);
  const [id = ''] = await bulkInsert(ctx, {
    collection: 'visit_series',
    rows: [
      {
        company,
        name: input.name,
        template: order,
        technician,
        rule: checkedRule(input.rule),
        starts_on: input.startsOn,
        starts: input.starts,
        minutes: input.minutes,
        on_holiday: input.onHoliday,
        weeks_ahead: input.weeksAhead,
        is_active: true,
        version: 1,
      },
    ],
  });
  return { id, company, made: await planAhead(ctx, await lockSeries(ctx, id)) };
};
