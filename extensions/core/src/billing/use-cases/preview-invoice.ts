import { dueOn } from '../../../../domain/billing/index.ts';
import { dayIn } from '../../../../domain/kernel/time.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { isDomainError } from '../../platform/errors.ts';
import { type InvoiceDraft, priceOrders } from '../price-orders.ts';
import { byPartnerGroup, readyOrders } from '../ready-orders.ts';
import { billedGroup } from '../repository.ts';
import type { OrderToBill } from '../rows.ts';

export type InvoicePreview = {
  partnerGroup: { id: string | null; name: string | null };
  orders: string[];
  currency?: string;
  lines?: InvoiceDraft['lines'];
  totals?: InvoiceDraft['totals'];
  issuedOn?: string;
  dueOn?: string;
  /** Why this invoice cannot be made yet. */
  problems: { code: string; message: string; item?: unknown }[];
};

/** What invoices the orders would become, one per partner group, and what stands in the way. */
export const previewInvoice = async (
  ctx: UseCaseContext,
  { orders: ids }: { orders: readonly string[] },
): Promise<InvoicePreview[]> => {
  const orders = await readyOrders(ctx, ids, { lock: false });
  const previews: InvoicePreview[] = [];
  for (const group of byPartnerGroup(orders)) previews.push(await previewOf(ctx, group));
  return previews;
};

const previewOf = async (
  ctx: UseCaseContext,
  orders: readonly OrderToBill[],
): Promise<InvoicePreview> => {
  const head = {
    partnerGroup: {
      id: orders[0]?.partner_group ?? null,
      name: orders[0]?.partner_group_name ?? null,
    },
    orders: orders.map((order) => order.id),
  };
  try {
    const draft = await priceOrders(ctx, orders);
    const group = await billedGroup(ctx.trx, draft.partnerGroup);
    const issuedOn = dayIn(ctx.now, draft.company.time_zone);
    return {
      ...head,
      currency: draft.currency,
      lines: draft.lines,
      totals: draft.totals,
      issuedOn,
      dueOn: dueOn(issuedOn, group.terms_days),
      problems: [],
    };
  } catch (error) {
    if (!isDomainError(error)) throw error;
    const { code, message, extensions } = error;
    return { ...head, problems: [{ code, message, item: extensions['item'] }] };
  }
};
