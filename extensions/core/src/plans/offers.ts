import type { Knex } from 'knex';
import {
  nameIn,
  type PlanKind,
  type PlanPrice,
  type PlanTax,
  type PlanTranslations,
  type PlanWords,
  planWordsIn,
  type PriceSource,
  priceWithTax,
} from '../../../domain/plans/index.ts';

/** A plan with what it costs at one address on one day. */
export type Offer = {
  plan: string;
  code: string;
  kind: PlanKind;
  downMbps: number | null;
  upMbps: number | null;
  termMonths: number | null;
  /** Plans of which a bundle is made, by name. */
  parts: { plan: string; name: string }[];
  isPublic: boolean;
  /** Name of the promotion that is in the price. */
  promotion: string | null;
  zoneName: string | null;
  price: PlanPrice;
} & PlanWords;

export type OffersOf = {
  company: string;
  /** Id of the address; null for the company's own prices. */
  address: string | null;
  /** The day whose prices count, `2026-12-31`. */
  onDate: string;
  language: string;
  /** Only what everybody may order: nothing that was taken out of sale, also where it is named. */
  publicOnly?: boolean;
  /** These plans alone, active or not. */
  plans?: readonly string[];
};

type Row = {
  id: string;
  code: string;
  kind: PlanKind;
  name: string;
  summary: string | null;
  included: string[] | null;
  translations: PlanTranslations | null;
  downMbps: number | null;
  upMbps: number | null;
  termMonths: number | null;
  isPublic: boolean;
  parts: { plan: string; name: string; translations: PlanTranslations | null }[];
  source: PriceSource;
  sourceRow: string;
  tariffZone: string | null;
  zoneName: string | null;
  currency: string;
  now: string;
  months: number | null;
  after: string;
  start: string;
  regularStart: string;
  promotionName: string | null;
  promotionTranslations: Record<string, unknown> | null;
  taxes: PlanTax[];
};

const OFFERS = `
  with asked as (
    select ?::uuid as company, ?::uuid as address, ?::date as day, ?::uuid[] as plans,
      ?::boolean as public_only
  )
  select p.id, p.code, p.kind, p.name, p.summary, p.included, p.translations,
    p.down_mbps as "downMbps", p.up_mbps as "upMbps", p.term_months as "termMonths",
    p.is_public as "isPublic",
    coalesce((select json_agg(json_build_object('plan', q.id, 'name', q.name, 'translations', q.translations)
        order by r.position, q.code)
      from plan_parts r join service_plans q on q.company = r.company and q.id = r.part
      where r.company = p.company and r.plan = p.id), '[]'::json) as parts,
    c.source, c.source_row as "sourceRow", c.tariff_zone as "tariffZone", z.name as "zoneName",
    c.currency, c.monthly_now_minor as now, c.promotion_months as months,
    c.monthly_after_minor as after, c.one_time_minor as start,
    c.regular_one_time_minor as "regularStart", m.name as "promotionName",
    m.translations as "promotionTranslations",
    coalesce((select json_agg(json_build_object('id', t.id, 'code', t.code, 'name', t.name,
        'basisPoints', t.rate_basis_points) order by t.code)
      from tax_codes t where t.company = p.company and t.id = any(c.tax_codes)), '[]'::json) as taxes
  from asked
  join service_plans p on p.company = asked.company
  cross join lateral fieldwright.plan_price(p.company, asked.address, p.id, asked.day) c
  left join tariff_zones z on z.company = p.company and z.id = c.tariff_zone
  left join plan_promotions m on m.company = p.company and m.id = c.promotion
  where (case when asked.plans is null then p.is_active else p.id = any(asked.plans) end)
    and (p.is_public and p.is_active or not asked.public_only)
  order by p.position, p.code`;

const offerOf = (row: Row, { language, onDate }: OffersOf): Offer => {
  const own = { name: row.name, summary: row.summary, included: row.included ?? [] };
  const price = priceWithTax(
    {
      ...{ source: row.source, sourceRow: row.sourceRow, tariffZone: row.tariffZone },
      ...{ currency: row.currency, promotionMonths: row.months },
      ...{ monthlyNowMinor: Number(row.now), monthlyAfterMinor: Number(row.after) },
      ...{ oneTimeMinor: Number(row.start), regularOneTimeMinor: Number(row.regularStart) },
    },
    row.taxes,
    onDate,
  );
  return {
    ...{ plan: row.id, code: row.code, kind: row.kind, isPublic: row.isPublic },
    ...{ downMbps: row.downMbps, upMbps: row.upMbps, termMonths: row.termMonths },
    ...planWordsIn(own, row.translations, language),
    parts: row.parts.map(({ plan, name, translations }) => ({
      plan,
      ...{ name: planWordsIn({ ...own, name }, translations, language).name },
    })),
    promotion:
      row.promotionName === null
        ? null
        : nameIn(row.promotionName, row.promotionTranslations, language),
    zoneName: row.zoneName,
    price,
  };
};

/**
 * The plans that can be had, with what each costs at this address on this day: page, quote and order ask
 * here. A plan without a price on that day is not among them. Whether the address can be connected is
 * asked elsewhere.
 */
export const offersFor = async (knex: Knex, wanted: OffersOf): Promise<Offer[]> => {
  const { company, address, onDate, plans, publicOnly = false } = wanted;
  const { rows } = await knex.raw<{ rows: Row[] }>(OFFERS, [
    ...[company, address, onDate],
    plans ? [...plans] : null,
    publicOnly,
  ]);
  return rows.map((row) => offerOf(row, wanted));
};

/** One plan at an address on a day; null where it has no price then. */
export const priceOf = async (
  knex: Knex,
  { plan, ...wanted }: Omit<OffersOf, 'plans' | 'publicOnly'> & { plan: string },
): Promise<Offer | null> => {
  const [offer] = await offersFor(knex, { ...wanted, plans: [plan] });
  return offer ?? null;
};
