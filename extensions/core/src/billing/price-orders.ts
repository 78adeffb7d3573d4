import {
  billToOf,
  findRate,
  type InvoiceTotals,
  invoiceTotals,
  isSameParty,
  lineAmounts,
  lineDescription,
  lineReference,
  type LineSource,
  type Party,
  type RateCard,
  type RateQuestion,
} from '../../../domain/billing/index.ts';
import { dayIn } from '../../../domain/kernel/time.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { notVisible } from '../platform/errors.ts';
import { say } from '../../../domain/words/index.ts';
import { refuse } from './refuse.ts';
import { billerOf, defaultTax, rateCardsOf } from './repository.ts';
import type { Biller, OrderToBill, TaxCode } from './rows.ts';

export type InvoiceLineDraft = {
  source: LineSource;
  work_order: string | null;
  position: number;
  description: string;
  service_id: string | null;
  reference: string | null;
  building_name: string | null;
  quantity: number;
  unit_price_minor: number;
  amount_minor: number;
  tax_code: string | null;
  tax_minor: number;
  rate_card: string | null;
};

export type InvoiceDraft = {
  company: Biller;
  party: Party;
  currency: string;
  lines: InvoiceLineDraft[];
  totals: InvoiceTotals;
};

/** A charge that no order stands for: material, travel, a fee. */
export type ManualLine = { description: string; quantity: number; unitPriceMinor: number };

type Priced = {
  line: Omit<InvoiceLineDraft, 'position'>;
  amounts: ReturnType<typeof lineAmounts>;
};

/**
 * Prices orders that share a company and a party, and what is charged by hand beside them. Errors:
 * BILLING_NO_BILL_TO, BILLING_MIXED_ORDERS, BILLING_NO_RATE, BILLING_MIXED_CURRENCIES.
 */
export const priceOrders = async (
  { trx, now }: Pick<UseCaseContext, 'trx' | 'now'>,
  orders: readonly OrderToBill[],
  manual: readonly ManualLine[] = [],
): Promise<InvoiceDraft> => {
  const { company: companyId, party } = commonParty(orders);
  const company = await billerOf(trx, companyId);
  const cards = await rateCardsOf(trx, companyId, party);
  const tax = await defaultTax(trx, companyId);
  const rates = orders.map((order) => rateOf(cards, order, { company, now }));
  const priced = [
    ...orders.map((order, index) => priceOrder(order, rates[index] as RateCard, tax)),
    ...manual.map((line) => priceByHand(line, tax)),
  ];
  return {
    company,
    party,
    currency: oneCurrency(rates.map(({ currency }) => currency)),
    lines: priced.map(({ line }, index) => ({ ...line, position: index + 1 })),
    totals: invoiceTotals(priced.map(({ amounts }) => amounts)),
  };
};

/** What the rate of an order is looked up by. */
export const rateQuestion = (
  order: OrderToBill,
  { company, now }: { company: Biller; now: Date },
): RateQuestion => ({
  partner: order.partner,
  workTypes: order.work_types,
  orderCategory: order.order_category,
  installationMethod: order.installation_method,
  on: dayIn(order.completed_at ?? now, company.time_zone),
  words: {
    order: order.number,
    workType: order.work_type_name,
    partner: order.partner_name ?? order.bill_to_name ?? '',
  },
});

const rateOf = (
  cards: readonly RateCard[],
  order: OrderToBill,
  at: { company: Biller; now: Date },
): RateCard => {
  const rate = findRate(cards, rateQuestion(order, at));
  if (rate.ok) return rate.value;
  throw refuse(rate.error, { collection: 'work_orders', item: order.id });
};

const priceOrder = (order: OrderToBill, rate: RateCard, tax: TaxCode | undefined): Priced => {
  const words = wordsOf(order);
  const amounts = lineAmounts(
    { quantity: 1, unitPriceMinor: rate.amountMinor },
    tax?.rate_basis_points ?? 0,
  );
  const line: Priced['line'] = {
    source: 'work_order',
    work_order: order.id,
    description: lineDescription(words, rate.description),
    service_id: order.service_id,
    reference: lineReference(words),
    building_name: order.building_name,
    quantity: 1,
    unit_price_minor: rate.amountMinor,
    amount_minor: amounts.amountMinor,
    tax_code: tax?.id ?? null,
    tax_minor: amounts.taxMinor,
    rate_card: rate.id,
  };
  return { line, amounts };
};

const priceByHand = (manual: ManualLine, tax: TaxCode | undefined): Priced => {
  const amounts = lineAmounts(manual, tax?.rate_basis_points ?? 0);
  const line: Priced['line'] = {
    source: 'manual',
    work_order: null,
    description: manual.description,
    service_id: null,
    reference: null,
    building_name: null,
    quantity: manual.quantity,
    unit_price_minor: manual.unitPriceMinor,
    amount_minor: amounts.amountMinor,
    tax_code: tax?.id ?? null,
    tax_minor: amounts.taxMinor,
    rate_card: null,
  };
  return { line, amounts };
};

const commonParty = (orders: readonly OrderToBill[]): { company: string; party: Party } => {
  const [first] = orders;
  if (!first) throw notVisible('work_orders', '');
  const party = partyOf(first);
  for (const order of orders) {
    if (order.company !== first.company || !isSameParty(partyOf(order), party)) {
      throw refuse({
        ...say('BILLING_MIXED_ORDERS', { number: order.number, other: first.number }),
        code: 'BILLING_MIXED_ORDERS',
        field: 'orders',
      });
    }
  }
  return { company: first.company, party };
};

const partyOf = (order: OrderToBill): Party => {
  const party = billToOf(order);
  if (party) return party;
  throw refuse(
    {
      ...say('BILLING_NO_BILL_TO', { number: order.number }),
      code: 'BILLING_NO_BILL_TO',
      field: 'client',
    },
    { collection: 'work_orders', item: order.id },
  );
};

const oneCurrency = (currencies: readonly string[]): string => {
  const different = [...new Set(currencies)];
  if (different.length === 1) return different[0] as string;
  throw refuse({
    ...say('BILLING_MIXED_CURRENCIES', { currencies: { list: different } }),
    code: 'BILLING_MIXED_CURRENCIES',
    field: 'orders',
  });
};

const wordsOf = (order: OrderToBill): Parameters<typeof lineReference>[0] => ({
  number: order.number,
  workType: order.work_type_name,
  orderCategory: order.order_category,
  installationMethod: order.installation_method,
  serviceId: order.service_id,
  woNumber: order.wo_number,
  ticketId: order.ticket_id,
  awoNumber: order.awo_number,
  customerName: order.customer_name,
  building: order.building_name,
});
