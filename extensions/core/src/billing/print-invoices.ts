import type { BundleContext } from '../platform/background.ts';
import { type DocumentTemplate, invoiceDocuments, templateFor } from './invoice-document.ts';
import { logoOf } from './logo.ts';
import type { InvoiceRow } from './rows.ts';

type Sheet = { invoice: InvoiceRow; data: object; template: DocumentTemplate };

/** Invoices in print at a time, so that no page of the browser waits for the next one. */
const SIDE_BY_SIDE = 2;

/**
 * Prints invoices of one company. `onPrinted` and `onFailed` are told of each as it comes; what
 * stops all of them (no template) is thrown. Ends early when the job is cut short.
 */
export const printInvoices = async (
  job: BundleContext,
  invoices: readonly InvoiceRow[],
  {
    onPrinted,
    onFailed,
  }: {
    onPrinted: (invoice: InvoiceRow, content: Buffer) => void;
    onFailed: (invoice: InvoiceRow, error: unknown) => void;
  },
): Promise<void> => {
  const waiting = await sheetsOf(job, invoices);
  const printNext = async (): Promise<void> => {
    for (let sheet = waiting.shift(); sheet; sheet = waiting.shift()) {
      if (job.signal.aborted) return;
      const { invoice } = sheet;
      await print(job, sheet).then(
        (content) => onPrinted(invoice, content),
        (error: unknown) => onFailed(invoice, error),
      );
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, printNext));
};

const sheetsOf = async (job: BundleContext, invoices: readonly InvoiceRow[]): Promise<Sheet[]> => {
  const company = invoices[0]?.company;
  if (company === undefined) return [];
  const [documents, template] = await Promise.all([
    invoiceDocuments(job.knex, company, invoices),
    templateFor(job.knex, company, 'invoice'),
  ]);
  const logo = await logoOf(job.knex, {
    company,
    file: documents[0]?.company['logoFile'],
  });
  return invoices.map((invoice, index) => {
    const document = documents[index];
    return { invoice, template, data: { ...document, company: { ...document?.company, logo } } };
  });
};

const print = async (job: BundleContext, { template, data }: Sheet): Promise<Buffer> => {
  const html = await job.renderTemplate({ template: template.body, data });
  return job.renderPdf({ html, css: template.css });
};
