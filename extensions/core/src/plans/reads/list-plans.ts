import type { Knex } from 'knex';
import { dayIn } from '../../../../domain/kernel/time.ts';
import { type Actor, hasCapability } from '../../platform/actor.ts';
import { sellingCompany } from '../access.ts';

const PLANS = `select p.id, p.code, p.kind, p.name, p.summary, coalesce(p.included, '[]'::json) as included,
    coalesce(p.translations, '{}'::json) as translations, p.down_mbps as "downMbps", p.up_mbps as "upMbps",
    p.term_months as "termMonths", p.tax_code as "taxCode", p.position, p.is_public as "isPublic",
    p.is_active as "isActive",
    array(select part from plan_parts where company = p.company and plan = p.id order by position) as parts,
    coalesce((select json_agg(json_build_object('id', r.id, 'zone', r.tariff_zone,
        'monthlyMinor', r.monthly_minor, 'oneTimeMinor', r.one_time_minor, 'currency', r.currency,
        'validFrom', r.valid_from, 'validTo', r.valid_to) order by r.valid_from)
      from plan_prices r where r.company = p.company and r.plan = p.id), '[]'::json) as prices
  from service_plans p where p.company = ? order by p.is_active desc, p.position, p.code`;

const PROMOTIONS = `select id, plan, tariff_zone as zone, name, coalesce(translations, '{}'::json) as translations,
    valid_from::text as "validFrom", valid_to::text as "validTo", months, percent,
    amount_minor::float8 as "amountMinor", waives_one_time as "waivesOneTime", currency
  from plan_promotions where company = ? order by valid_to desc, name`;

/** Plans with all their prices, and promotions: the manager's grid. */
export const listPlans = async (knex: Knex, actor: Actor, asked: string | undefined) => {
  const company = await sellingCompany(knex, actor, asked);
  if (!company) {
    const nothing = { zones: [], taxCodes: [], plans: [], promotions: [] };
    const today = dayIn(new Date(), 'UTC');
    return { company: null, currency: 'MYR', today, mayEdit: false, ...nothing };
  }
  const { id, currency, timeZone } = company;
  const [zones, taxCodes, plans, promotions] = await Promise.all([
    knex('tariff_zones').where({ company: id }).orderBy('code').select('id', 'code', 'name'),
    knex('tax_codes')
      .where({ company: id })
      .orderBy('name')
      .select(
        ...['id', 'name', 'is_default as isDefault'],
        knex.raw('rate_basis_points::float8 as "basisPoints"'),
      ),
    knex.raw<{ rows: object[] }>(PLANS, [id]),
    knex.raw<{ rows: object[] }>(PROMOTIONS, [id]),
  ]);
  return {
    ...{ company: id, currency, today: dayIn(new Date(), timeZone) },
    mayEdit: hasCapability(actor, id, 'prices'),
    ...{ zones, taxCodes, plans: plans.rows, promotions: promotions.rows },
  };
};
