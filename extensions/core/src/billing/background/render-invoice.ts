import type { BundleContext, BundleHandler, BundleMessage } from '../../platform/background.ts';
import { attachPdfs, noteUnprinted, type PrintedInvoice } from '../attach-pdfs.ts';
import { printInvoices } from '../print-invoices.ts';
import { findInvoices } from '../repository.ts';
import type { InvoiceRow } from '../rows.ts';
import { renderInvoice } from '../topics.ts';

type Payload = { invoice: string };
type Answer = PromiseSettledResult<unknown>;

/** Milliseconds after which what is printed is stored, though the bundle is not through. */
const STORE_AFTER = 1_000;

/**
 * Prints invoices and attaches the PDFs. A file's id follows from the invoice, so however often
 * this runs there is one file, and the invoice points at it.
 */
export const renderInvoiceHandler: BundleHandler<Payload> = {
  topic: renderInvoice,
  queue: 'documents',
  bundle: 20,
  runAll: async (job, messages) => {
    const ids = [...new Set(messages.map(({ payload }) => payload.invoice))];
    const invoices = await findInvoices(job.knex, ids);
    await job.knex('invoices').whereIn('id', ids).update({ pdf_status: 'rendering' });
    const answers = await printAndStore(job, { invoices, messages });
    return messages.map(
      ({ payload }) =>
        answers.get(payload.invoice) ?? { status: 'fulfilled', value: { gone: true } },
    );
  },
};

/** Answers by invoice. Storing goes on beside the printing, so the browser never waits for it. */
const printAndStore = async (
  job: BundleContext,
  {
    invoices,
    messages,
  }: { invoices: readonly InvoiceRow[]; messages: readonly BundleMessage<Payload>[] },
): Promise<Map<string, Answer>> => {
  const askedBy = Map.groupBy(messages, ({ payload }) => payload.invoice);
  const answers = new Map<string, Answer>();
  const failed = new Map<InvoiceRow, unknown>();
  let printed: PrintedInvoice[] = [];
  let storing = Promise.resolve();
  let stored = performance.now();

  const onFailed = (invoice: InvoiceRow, reason: unknown): void => {
    answers.set(invoice.id, { status: 'rejected', reason });
    failed.set(invoice, reason);
  };
  const store = (): void => {
    const batch = printed;
    printed = [];
    stored = performance.now();
    storing = storing.then(() => attach(job, batch, { answers, onFailed }));
  };
  const onPrinted = (invoice: InvoiceRow, content: Buffer): void => {
    const asked = askedBy.get(invoice.id) ?? [];
    printed.push({ invoice, content, messages: asked.map(({ id }) => id) });
    if (performance.now() - stored > STORE_AFTER) store();
  };
  await printInvoices(job, invoices, { onPrinted, onFailed }).catch((error: unknown) => {
    for (const invoice of invoices) onFailed(invoice, error);
  });
  store();
  await storing;
  for (const [invoice, reason] of failed) await noteUnprinted(job, invoice, reason);
  return answers;
};

/** All in one transaction; when that is refused, each on its own, so that only the bad one fails. */
const attach = async (
  job: BundleContext,
  printed: readonly PrintedInvoice[],
  {
    answers,
    onFailed,
  }: {
    answers: Map<string, Answer>;
    onFailed: (invoice: InvoiceRow, reason: unknown) => void;
  },
): Promise<void> => {
  if (printed.length === 0) return;
  try {
    const attached = await attachPdfs(job, printed);
    for (const [index, { invoice }] of printed.entries()) {
      answers.set(invoice.id, { status: 'fulfilled', value: attached[index] });
    }
  } catch (error) {
    const [only, another] = printed;
    if (only && !another) return onFailed(only.invoice, error);
    for (const one of printed) await attach(job, [one], { answers, onFailed });
  }
};
