import type { Knex } from 'knex';
import { insertMissing } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';
import type { WayOfWorking } from '../kinds/index.ts';
import { TAX_CODES } from './tax-codes.ts';

const RATE_VALID_FROM = '2020-01-01';

const groupId = (company: string, code: string): string => seedId(company, 'partner-group', code);

export const seedTaxCodes = (trx: Knex, company: string): Promise<void> =>
  insertMissing(
    trx,
    'tax_codes',
    TAX_CODES.map((tax) => ({ ...tax, id: seedId(company, 'tax', tax.code), company })),
  );

export const seedPartners = async (
  trx: Knex,
  company: string,
  way: WayOfWorking,
): Promise<void> => {
  for (const { partners, ...group } of way.partners) {
    const id = groupId(company, group.code);
    await insertMissing(trx, 'partner_groups', [{ ...group, id, company }]);
    await insertMissing(
      trx,
      'partners',
      partners.map((partner) => ({
        ...partner,
        id: seedId(company, 'partner', partner.code),
        company,
        partner_group: id,
      })),
    );
  }
};

const CURRENCY = 'MYR';

/**
 * What its partner group pays, or the company's own price list. Prices are in ringgit: a company that
 * counts in another currency writes its own.
 */
export const seedRateCards = async (
  trx: Knex,
  company: string,
  way: WayOfWorking,
): Promise<void> => {
  const own = await trx('companies')
    .where({ id: company })
    .first<{ currency: string } | undefined>('currency');
  if (own?.currency !== CURRENCY) return;
  await insertMissing(
    trx,
    'rate_cards',
    way.rateCards.map((rate) => ({
      id: seedId(company, 'rate', rate.workType, rate.category ?? '*', rate.method ?? '*'),
      company,
      partner_group: way.ratesOf === null ? null : groupId(company, way.ratesOf),
      work_type: seedId(company, 'work-type', rate.workType),
      order_category: rate.category,
      installation_method: rate.method,
      amount_minor: rate.amountMinor,
      currency: CURRENCY,
      description: rate.description,
      valid_from: RATE_VALID_FROM,
    })),
  );
};
