import { billToOf, dueOn, type Party } from '../../../../domain/billing/index.ts';
import { dayIn } from '../../../../domain/kernel/time.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { isDomainError } from '../../platform/errors.ts';
import { type InvoiceDraft, priceOrders } from '../price-orders.ts';
import { byParty, readyOrders } from '../ready-orders.ts';
import { billedParty } from '../repository.ts';
import type { OrderToBill } from '../rows.ts';

export type InvoicePreview = {
  billTo: (Party & { name: string | null }) | null;
  orders: string[];
  currency?: string;
  lines?: InvoiceDraft['lines'];
  totals?: InvoiceDraft['totals'];
  issuedOn?: string;
  dueOn?: string;
  /** Why this invoice cannot be made yet. */
  problems: { code: string; message: string; item?: unknown }[];
};

/** What invoices the orders would become, one per party, and what stands in the way. */
export const previewInvoice = async (
  ctx: UseCaseContext,
  { orders: ids }: { orders: readonly string[] },
): Promise<InvoicePreview[]> => {
  const orders = await readyOrders(ctx, ids, { lock: false });
  const previews: InvoicePreview[] = [];
  for (const alike of byParty(orders)) previews.push(await previewOf(ctx, alike));
  return previews;
};

const previewOf = async (
  ctx: UseCaseContext,
  orders: readonly OrderToBill[],
): Promise<InvoicePreview> => {
  const party = orders[0] ? billToOf(orders[0]) : null;
  const head = {
    billTo: party && { ...party, name: orders[0]?.bill_to_name ?? null },
    orders: orders.map((order) => order.id),
  };
  try {
    const draft = await priceOrders(ctx, orders);
    const billed = await billedParty(ctx.trx, draft.company.id, draft.party);
    const issuedOn = dayIn(ctx.now, draft.company.time_zone);
    return {
      ...head,
      currency: draft.currency,
      lines: draft.lines,
      totals: draft.totals,
      issuedOn,
      dueOn: dueOn(issuedOn, billed.terms_days),
      problems: [],
    };
  } catch (error) {
    if (!isDomainError(error)) throw error;
    const { code, message, extensions } = error;
    return { ...head, problems: [{ code, message, item: extensions['item'] }] };
  }
};
