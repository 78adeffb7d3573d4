import { hasCapability } from '../../platform/actor.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { assertOwn, inOwnCompanies } from '../../platform/own-row.ts';
import { companyById, OFFERS, PRICES } from '../access.ts';

export type OverrideInput = {
  address: string;
  plan: string;
  monthlyMinor: number;
  oneTimeMinor: number;
  reason: string;
  validFrom: string;
  validTo: string;
};
type State = 'asked' | 'approved' | 'refused';

const decidedBy = (ctx: UseCaseContext, state: State) => ({
  state,
  decided_by: state === 'asked' ? null : ctx.actor.userId,
  decided_at: state === 'asked' ? null : ctx.now,
});

/**
 * A price of one address. Of whoever keeps prices it counts at once; another's waits until it is
 * approved. Errors: PLANS_DAYS, PLANS_PLAN_UNKNOWN (422), PLANS_OVERRIDE_OVERLAP (409).
 */
export const askOverride = async (
  ctx: UseCaseContext,
  input: OverrideInput,
): Promise<{ id: string; state: State }> => {
  const { address: id, plan } = input;
  const address = await ctx.trx('addresses').where({ id }).first('id', 'company');
  assertOwn(ctx.actor, address, { collection: 'addresses', id, capability: OFFERS });
  const { company } = address;
  const known = await ctx.trx('service_plans').where({ company, id: plan }).first('id');
  if (!known) throw refusal('PLANS_PLAN_UNKNOWN', 422, {}, { field: 'plan' });
  if (input.validTo < input.validFrom) throw refusal('PLANS_DAYS', 422, {}, { field: 'validTo' });
  const { currency } = await companyById(ctx.trx, company);
  const state = hasCapability(ctx.actor, company, 'prices') ? 'approved' : 'asked';
  const [made = ''] = await bulkInsert(ctx, {
    collection: 'price_overrides',
    rows: [
      {
        ...{ company, address: id, plan, currency, reason: input.reason },
        ...{ monthly_minor: input.monthlyMinor, one_time_minor: input.oneTimeMinor },
        ...{ valid_from: input.validFrom, valid_to: input.validTo },
        ...decidedBy(ctx, state),
      },
    ],
  });
  return { id: made, state };
};

type Row = { id: string; company: string; state: State; from: string };
const lockOverride = async (
  ctx: UseCaseContext,
  id: string,
  capability: typeof OFFERS | typeof PRICES,
): Promise<Row> => {
  const row = (await ctx
    .trx('price_overrides')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .forUpdate()
    .first('id', 'company', 'state', ctx.trx.raw('valid_from::text as "from"'))) as Row | undefined;
  assertOwn(ctx.actor, row, { collection: 'price_overrides', id, capability });
  return row;
};
const change = async (ctx: UseCaseContext, id: string, patch: object): Promise<void> => {
  await ctx
    .trx('price_overrides')
    .where({ id })
    .update({ ...patch, updated_at: ctx.now, updated_by: ctx.actor.userId });
  await noteChange(ctx, { collection: 'price_overrides', action: 'update', ids: [id] });
};

/** Approves or refuses a price that was asked for. Error: PLANS_OVERRIDE_DECIDED (409). */
export const decideOverride = async (
  ctx: UseCaseContext,
  id: string,
  { approve, note }: { approve: boolean; note: string | null },
): Promise<{ id: string; state: State }> => {
  const row = await lockOverride(ctx, id, PRICES);
  const state = approve ? 'approved' : 'refused';
  if (row.state === state) return { id, state };
  if (row.state !== 'asked') throw refusal('PLANS_OVERRIDE_DECIDED', 409);
  await change(ctx, id, { ...decidedBy(ctx, state), decision_note: note });
  return { id, state };
};

/** Ends an approved price on a day; one that waits is refused. Error: PLANS_DAYS (422). */
export const endOverride = async (
  ctx: UseCaseContext,
  id: string,
  lastDay: string,
): Promise<{ id: string; state: State }> => {
  const row = await lockOverride(ctx, id, PRICES);
  if (row.state === 'refused') return { id, state: row.state };
  if (row.state === 'asked') {
    await change(ctx, id, decidedBy(ctx, 'refused'));
    return { id, state: 'refused' };
  }
  if (lastDay < row.from) throw refusal('PLANS_DAYS', 422, {}, { field: 'lastDay' });
  await change(ctx, id, { valid_to: lastDay });
  return { id, state: row.state };
};
