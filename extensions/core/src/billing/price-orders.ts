import {
  findRate,
  type InvoiceTotals,
  invoiceTotals,
  lineAmounts,
  lineDescription,
  lineReference,
} from '../../../domain/billing/index.ts';
import { dayIn } from '../../../domain/kernel/time.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { notVisible } from '../platform/errors.ts';
import { say } from '../../../domain/words/index.ts';
import { refuse } from './refuse.ts';
import { billerOf, defaultTax, rateCardsOf } from './repository.ts';
import type { Biller, OrderToBill } from './rows.ts';

export type InvoiceLineDraft = {
  work_order: string;
  position: number;
  description: string;
  service_id: string | null;
  reference: string;
  building_name: string | null;
  quantity: number;
  unit_price_minor: number;
  amount_minor: number;
  tax_code: string | null;
  tax_minor: number;
  rate_card: string;
};

export type InvoiceDraft = {
  company: Biller;
  partnerGroup: string;
  currency: string;
  lines: InvoiceLineDraft[];
  totals: InvoiceTotals;
};

/**
 * Prices orders that share a company and partner group. Errors: BILLING_ORDER_NOT_READY,
 * BILLING_NO_PARTNER_GROUP, BILLING_MIXED_ORDERS, BILLING_NO_RATE, BILLING_MIXED_CURRENCIES.
 */
export const priceOrders = async (
  { trx, now }: Pick<UseCaseContext, 'trx' | 'now'>,
  orders: readonly OrderToBill[],
): Promise<InvoiceDraft> => {
  const { company: companyId, partnerGroup } = commonOwner(orders);
  const company = await billerOf(trx, companyId);
  const cards = await rateCardsOf(trx, companyId, partnerGroup);
  const tax = await defaultTax(trx, companyId);
  const priced = orders.map((order, index) => {
    const rate = findRate(cards, {
      partner: order.partner,
      workTypes: order.work_types,
      orderCategory: order.order_category,
      installationMethod: order.installation_method,
      on: dayIn(order.completed_at ?? now, company.time_zone),
      words: {
        order: order.number,
        workType: order.work_type_name,
        partner: order.partner_name ?? order.partner_group_name ?? '',
      },
    });
    if (!rate.ok) throw refuse(rate.error, { collection: 'work_orders', item: order.id });
    const words = wordsOf(order);
    const amounts = lineAmounts(
      { quantity: 1, unitPriceMinor: rate.value.amountMinor },
      tax?.rate_basis_points ?? 0,
    );
    const line: InvoiceLineDraft = {
      work_order: order.id,
      position: index + 1,
      description: lineDescription(words, rate.value.description),
      service_id: order.service_id,
      reference: lineReference(words),
      building_name: order.building_name,
      quantity: 1,
      unit_price_minor: rate.value.amountMinor,
      amount_minor: amounts.amountMinor,
      tax_code: tax?.id ?? null,
      tax_minor: amounts.taxMinor,
      rate_card: rate.value.id,
    };
    return { line, amounts, currency: rate.value.currency };
  });
  return {
    company,
    partnerGroup,
    currency: oneCurrency(priced.map(({ currency }) => currency)),
    lines: priced.map(({ line }) => line),
    totals: invoiceTotals(priced.map(({ amounts }) => amounts)),
  };
};

const commonOwner = (orders: readonly OrderToBill[]): { company: string; partnerGroup: string } => {
  const [first] = orders;
  if (!first) throw notVisible('work_orders', '');
  for (const order of orders) {
    if (!order.partner_group) {
      throw refuse(
        {
          ...say('BILLING_NO_PARTNER_GROUP', { number: order.number }),
          code: 'BILLING_NO_PARTNER_GROUP',
          field: 'partner_group',
        },
        { collection: 'work_orders', item: order.id },
      );
    }
    if (order.company !== first.company || order.partner_group !== first.partner_group) {
      throw refuse({
        ...say('BILLING_MIXED_ORDERS', { number: order.number, other: first.number }),
        code: 'BILLING_MIXED_ORDERS',
        field: 'orders',
      });
    }
  }
  return { company: first.company, partnerGroup: first.partner_group as string };
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
