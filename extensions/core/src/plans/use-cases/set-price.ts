import { dayIn } from '../../../../domain/kernel/time.ts';
import { type Period, placePrice } from '../../../../domain/plans/index.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { assertOwn, inOwnCompanies } from '../../platform/own-row.ts';
import { companyById, PRICES } from '../access.ts';
import { zoneOf } from '../zone-of.ts';

export type PriceInput = {
  plan: string;
  /** Null: the company's price. */
  zone: string | null;
  validFrom: string;
  monthlyMinor: number;
  oneTimeMinor: number;
};

/**
 * A price of a plan from a day on. The one before it ends the day before; one that begins later stays.
 * What was sold by a price does not change by it, so a price begins today at the earliest, unless it is
 * the first. Errors: PLANS_PRICE_PAST (422), PLANS_ZONE_UNKNOWN (422).
 */
export const setPrice = async (
  ctx: UseCaseContext,
  { plan: id, zone, validFrom, monthlyMinor, oneTimeMinor }: PriceInput,
): Promise<{ id: string; validTo: string | null }> => {
  const plan = await ctx
    .trx('service_plans')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .forUpdate()
    .first('id', 'company');
  assertOwn(ctx.actor, plan, { collection: 'service_plans', id, capability: PRICES });
  const { company } = plan;
  await zoneOf(ctx, company, zone);
  const { currency, timeZone } = await companyById(ctx.trx, company);
  const { rows: periods } = await ctx.trx.raw<{ rows: Period[] }>(
    `select id, valid_from::text as "from", valid_to::text as "to" from plan_prices
     where company = ? and plan = ? and tariff_zone is not distinct from ?::uuid`,
    [company, id, zone],
  );
  if (periods.length > 0 && validFrom < dayIn(ctx.now, timeZone))
    throw refusal('PLANS_PRICE_PAST', 422, {}, { field: 'validFrom' });
  const placed = placePrice(periods, validFrom);
  const stamp = { updated_at: ctx.now, updated_by: ctx.actor.userId };
  for (const { id: row, to } of placed.ends)
    await ctx
      .trx('plan_prices')
      .where({ id: row })
      .update({ valid_to: to, ...stamp });
  const amounts = { monthly_minor: String(monthlyMinor), one_time_minor: String(oneTimeMinor) };
  const changed = placed.ends.map((one) => one.id);
  let made = placed.replaces;
  if (made) {
    await ctx
      .trx('plan_prices')
      .where({ id: made })
      .update({ ...amounts, ...stamp });
    changed.push(made);
  } else {
    const days = { valid_from: validFrom, valid_to: placed.to };
    const row = { company, plan: id, tariff_zone: zone, ...amounts, currency, ...days };
    [made = ''] = await bulkInsert(ctx, { collection: 'plan_prices', rows: [row] });
  }
  if (changed.length > 0)
    await noteChange(ctx, { collection: 'plan_prices', action: 'update', ids: changed });
  return { id: made, validTo: placed.to };
};
