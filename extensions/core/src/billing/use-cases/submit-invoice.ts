import { takeCommands } from '../../lifecycle/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { ordersOnInvoice } from '../repository.ts';
import type { InvoiceRow } from '../rows.ts';
import { dueAfterSubmission, lockInvoice, statusAfter, updateInvoice } from './change-invoice.ts';

export type SubmitInvoiceInput = {
  invoice: string;
  submissionId: string;
  version?: number | null;
};

/**
 * Notes that an invoice was put into the partner's portal and moves its orders on. After a
 * rejection this is the resubmission: the id must be a new one, the old stays in the history.
 */
export const submitInvoice = async (
  ctx: UseCaseContext,
  { invoice: id, submissionId, version }: SubmitInvoiceInput,
): Promise<{ id: string; status: string; dueOn: string }> => {
  const invoice = await lockInvoice(ctx, { id, version: version ?? null });
  const status = statusAfter(invoice, 'submit');
  const isAgain = invoice.status === 'rejected';
  if (isAgain && submissionId === invoice.submission_id) throw usedId(invoice);

  const orders = await ordersOnInvoice(ctx.trx, id);
  if (isAgain) {
    await takeCommands(ctx, { orders, command: 'invoice.correct' });
    await takeCommands(ctx, { orders, command: 'invoice.resubmit', submissionId });
  }
  const dueOn = await dueAfterSubmission(ctx, invoice);
  await updateInvoice(ctx, invoice, {
    status,
    submission_id: submissionId,
    submitted_at: ctx.now,
    due_on: dueOn,
    reject_reason: null,
  });
  await takeCommands(ctx, { orders, command: 'invoice.submit', submissionId });
  return { id, status, dueOn };
};

const usedId = (invoice: InvoiceRow): Error =>
  refusal(
    'BILLING_SUBMISSION_ID_USED.same',
    409,
    { submission_id: invoice.submission_id },
    { field: 'submissionId', collection: 'invoices', item: invoice.id },
  );
