import type { UseCaseContext } from '../platform/context.ts';
import { refusal } from '../platform/errors.ts';

/** The zone is one of the company. */
export const zoneOf = async (
  ctx: UseCaseContext,
  company: string,
  zone: string | null,
): Promise<void> => {
  if (zone === null) return;
  const found = await ctx.trx('tariff_zones').where({ company, id: zone }).first('id');
  if (!found) throw refusal('PLANS_ZONE_UNKNOWN', 422, {}, { field: 'zone' });
};
