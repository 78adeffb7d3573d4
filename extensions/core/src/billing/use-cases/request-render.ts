import type { UseCaseContext } from '../../platform/context.ts';
import { addToOutbox } from '../../platform/outbox.ts';
import { lockInvoice, updateInvoice } from './change-invoice.ts';
import { renderInvoice } from '../topics.ts';

/** Prints an invoice again, for instance after the template was changed. */
export const requestRender = async (
  ctx: UseCaseContext,
  { invoice: id }: { invoice: string },
): Promise<{ id: string; pdfStatus: 'pending' }> => {
  const invoice = await lockInvoice(ctx, { id });
  await updateInvoice(ctx, invoice, { pdf_status: 'pending', pdf_error: null });
  await addToOutbox(ctx, {
    company: invoice.company,
    topic: renderInvoice,
    payload: { invoice: id },
  });
  return { id, pdfStatus: 'pending' };
};
