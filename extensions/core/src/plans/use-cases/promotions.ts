import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { assertOwn, inOwnCompanies } from '../../platform/own-row.ts';
import { companyById, PRICES } from '../access.ts';
import { zoneOf } from '../zone-of.ts';

export type PromotionInput = {
  plan: string;
  zone: string | null;
  name: string;
  translations: Readonly<Record<string, string>>;
  validFrom: string;
  validTo: string;
  months: number | null;
  percent: number | null;
  amountMinor: number | null;
  waivesOneTime: boolean;
};

const ofPlan = async (ctx: UseCaseContext, id: string): Promise<string> => {
  const plan = await ctx.trx('service_plans').where({ id }).first('id', 'company');
  assertOwn(ctx.actor, plan, { collection: 'service_plans', id, capability: PRICES });
  return plan.company;
};

/** Less for who orders within these days. Errors: PLANS_PROMOTION_WHAT, PLANS_DAYS (422). */
export const makePromotion = async (
  ctx: UseCaseContext,
  input: PromotionInput,
): Promise<{ id: string }> => {
  const company = await ofPlan(ctx, input.plan);
  await zoneOf(ctx, company, input.zone);
  const { months, percent, amountMinor, waivesOneTime } = input;
  const isLess = percent !== null || amountMinor !== null;
  if (
    (percent !== null && amountMinor !== null) ||
    isLess !== (months !== null) ||
    (!isLess && !waivesOneTime)
  )
    throw refusal('PLANS_PROMOTION_WHAT', 422, {}, { field: 'months' });
  if (input.validTo < input.validFrom) throw refusal('PLANS_DAYS', 422, {}, { field: 'validTo' });
  const { currency } = await companyById(ctx.trx, company);
  const [id = ''] = await bulkInsert(ctx, {
    collection: 'plan_promotions',
    rows: [
      {
        ...{ company, plan: input.plan, tariff_zone: input.zone, name: input.name },
        translations: JSON.stringify(input.translations),
        ...{ valid_from: input.validFrom, valid_to: input.validTo, months, percent },
        ...{ amount_minor: amountMinor, waives_one_time: waivesOneTime, currency },
      },
    ],
  });
  return { id };
};

/** Ends a promotion on a day; who ordered by it keeps what was agreed. Error: PLANS_DAYS (422). */
export const endPromotion = async (
  ctx: UseCaseContext,
  id: string,
  lastDay: string,
): Promise<{ id: string }> => {
  const row = await ctx
    .trx('plan_promotions')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .forUpdate()
    .first('id', 'company', ctx.trx.raw('valid_from::text as "from"'));
  assertOwn(ctx.actor, row as { company: string } | undefined, {
    ...{ collection: 'plan_promotions', id, capability: PRICES },
  });
  if (lastDay < (row as unknown as { from: string }).from)
    throw refusal('PLANS_DAYS', 422, {}, { field: 'lastDay' });
  await ctx
    .trx('plan_promotions')
    .where({ id })
    .update({ valid_to: lastDay, updated_at: ctx.now, updated_by: ctx.actor.userId });
  await noteChange(ctx, { collection: 'plan_promotions', action: 'update', ids: [id] });
  return { id };
};
