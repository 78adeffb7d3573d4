import { type QuoteLineKind, quoteSums } from '../../../domain/quotes/index.ts';
import { showPlaces } from '../addresses/index.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { refusal } from '../platform/errors.ts';
import { priceOf } from '../plans/index.ts';

export type LineInput = {
  section: string | null;
  kind: QuoteLineKind;
  address: string | null;
  site: string | null;
  /** Its price is looked up; without a plan the amounts are those given. */
  plan: string | null;
  description: string | null;
  quantity: number;
  monthlyMinor: number;
  oneTimeMinor: number;
  taxCode: string | null;
};
type Asked = { company: string; onDate: string; language: string };
type Tax = { id: string; name: string; rate_basis_points: string; is_default: boolean };

/**
 * Lines as they are kept: a plan at the price of its address on the day, everything else as given.
 * Errors: QUOTES_NO_PRICE, QUOTES_LINE_UNKNOWN (422), naming the line.
 */
export const priceLines = async (
  ctx: UseCaseContext,
  { company, onDate, language }: Asked,
  lines: readonly LineInput[],
) => {
  const unknown = (line: number): Error =>
    refusal('QUOTES_LINE_UNKNOWN', 422, { line }, { field: 'lines' });
  const taxes = (await ctx.trx('tax_codes').where({ company })) as Tax[];
  const places = await showPlaces(
    ctx.trx,
    lines.flatMap(({ address }) => address ?? []),
  );
  const rows = [];
  for (const [index, line] of lines.entries()) {
    const position = index + 1;
    const { plan, address, site, kind, quantity, section } = line;
    if (address && !places.some((one) => one.id === address && one.company === company))
      throw unknown(position);
    const wanted = { company, address, onDate, language };
    const offer = plan ? await priceOf(ctx.trx, { ...wanted, plan }) : null;
    if (plan && !offer)
      throw refusal('QUOTES_NO_PRICE', 422, { line: position }, { field: 'lines' });
    const price = offer?.price;
    const tax = price ? price.taxes[0] : taxOf(taxes, line.taxCode);
    if (!price && line.taxCode && !tax) throw unknown(position);
    if (!offer && !line.description?.trim()) throw unknown(position);
    rows.push({
      ...{ position, section, kind, address, site, plan, quantity },
      description: line.description?.trim() || (offer?.name ?? ''),
      monthly_minor: price?.monthlyNow.netMinor ?? line.monthlyMinor,
      promotion_months: price?.promotionMonths ?? null,
      monthly_after_minor: price?.promotionMonths ? price.monthlyAfter.netMinor : null,
      one_time_minor: price?.oneTime.netMinor ?? line.oneTimeMinor,
      ...{ tax_code: tax?.id ?? null, tax_name: tax?.name ?? null },
      tax_basis_points: tax?.basisPoints ?? 0,
    });
  }
  const sums = quoteSums(
    rows.map((row) => ({
      ...{ kind: row.kind, section: row.section, quantity: row.quantity },
      ...{ monthlyMinor: row.monthly_minor, oneTimeMinor: row.one_time_minor },
      taxBasisPoints: row.tax_basis_points,
    })),
  );
  return {
    rows,
    sums: {
      monthly_net_minor: String(sums.monthly.netMinor),
      monthly_tax_minor: String(sums.monthly.taxMinor),
      monthly_total_minor: String(sums.monthly.totalMinor),
      one_time_net_minor: String(sums.oneTime.netMinor),
      one_time_tax_minor: String(sums.oneTime.taxMinor),
      one_time_total_minor: String(sums.oneTime.totalMinor),
    },
  };
};

const taxOf = (taxes: readonly Tax[], wanted: string | null) => {
  const found = taxes.find((one) => (wanted ? one.id === wanted : one.is_default));
  return found && { id: found.id, name: found.name, basisPoints: Number(found.rate_basis_points) };
};
