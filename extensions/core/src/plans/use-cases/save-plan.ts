import { newId } from '../../../../domain/kernel/ids.ts';
import type { PlanKind, PlanTranslations } from '../../../../domain/plans/index.ts';
import { requireCapability } from '../../platform/actor.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { assertOwn, inOwnCompanies } from '../../platform/own-row.ts';
import { PRICES } from '../access.ts';

export type PlanInput = {
  /** Of a new one. */
  company: string;
  code: string;
  name: string;
  kind: PlanKind;
  summary: string | null;
  included: readonly string[];
  translations: PlanTranslations;
  downMbps: number | null;
  upMbps: number | null;
  termMonths: number | null;
  taxCode: string | null;
  position: number;
  isPublic: boolean;
  isActive: boolean;
  /** Plans of which a bundle is made. */
  parts: readonly string[];
};

const assertOfCompany = async (ctx: UseCaseContext, input: PlanInput): Promise<void> => {
  const { company, taxCode, parts } = input;
  const tax = taxCode && (await ctx.trx('tax_codes').where({ company, id: taxCode }).first('id'));
  if (taxCode && !tax) throw refusal('PLANS_TAX_UNKNOWN', 422, {}, { field: 'taxCode' });
  if (parts.length === 0) return;
  const found = await ctx
    .trx('service_plans')
    .where({ company })
    .whereNot({ kind: 'bundle' })
    .whereIn('id', [...parts])
    .select('id');
  if (found.length < new Set(parts).size || input.kind !== 'bundle')
    throw refusal('PLANS_BUNDLE_PARTS', 422, {}, { field: 'parts' });
};

const keepParts = async (ctx: UseCaseContext, plan: string, input: PlanInput): Promise<void> => {
  const { company, parts } = input;
  await ctx.trx('plan_parts').where({ company, plan }).delete();
  await bulkInsert(ctx, {
    collection: 'plan_parts',
    revisions: false,
    rows: [...new Set(parts)].map((part, position) => ({ company, plan, part, position })),
  });
};

/** Makes a plan, or changes what is said of it. Its prices stand for themselves. */
export const savePlan = async (
  ctx: UseCaseContext,
  id: string | null,
  input: PlanInput,
): Promise<{ id: string }> => {
  const row = {
    ...{ name: input.name, kind: input.kind, summary: input.summary },
    included: JSON.stringify(input.included),
    translations: JSON.stringify(input.translations),
    ...{ down_mbps: input.downMbps, up_mbps: input.upMbps, term_months: input.termMonths },
    ...{ tax_code: input.taxCode, position: input.position },
    ...{ is_public: input.isPublic, is_active: input.isActive },
  };
  if (id === null) {
    const { company, code } = input;
    requireCapability(ctx.actor, company, 'prices');
    await assertOfCompany(ctx, input);
    const made = newId();
    await bulkInsert(ctx, {
      collection: 'service_plans',
      rows: [{ id: made, company, code, ...row }],
    });
    await keepParts(ctx, made, input);
    return { id: made };
  }
  const found = await ctx
    .trx('service_plans')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .forUpdate()
    .first('id', 'company', 'kind');
  assertOwn(ctx.actor, found, { collection: 'service_plans', id, capability: PRICES });
  const own = { ...input, company: found.company };
  await assertOfCompany(ctx, own);
  if (found.kind === 'bundle' && input.kind !== 'bundle') await keepParts(ctx, id, own);
  await ctx
    .trx('service_plans')
    .where({ id })
    .update({ ...row, code: input.code, updated_at: ctx.now, updated_by: ctx.actor.userId });
  if (input.kind === 'bundle') await keepParts(ctx, id, own);
  await noteChange(ctx, { collection: 'service_plans', action: 'update', ids: [id] });
  return { id };
};
