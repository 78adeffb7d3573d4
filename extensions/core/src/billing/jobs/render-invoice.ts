import { inTransaction } from '../../platform/context.ts';
import { noteChange } from '../../platform/audit.ts';
import { fileIdFor } from '../../platform/file-id.ts';
import type { JobContext, LongJob } from '../../platform/job.ts';
import { invoiceDocument, templateFor } from '../invoice-document.ts';
import { logoOf } from '../logo.ts';
import { findInvoice } from '../repository.ts';
import type { InvoiceRow } from '../rows.ts';

/**
 * Prints an invoice and attaches the PDF. The file's id follows from the invoice, so however
 * often this runs there is one file, and the invoice points at it.
 */
export const renderInvoiceJob: LongJob<{ invoice: string }> = {
  topic: 'billing.render-invoice',
  queue: 'documents',
  run: async (job, { invoice: id }) => {
    const invoice = await findInvoice(job.knex, id);
    if (!invoice) return { gone: true };
    await job.knex('invoices').where({ id }).update({ pdf_status: 'rendering' });
    try {
      const content = await print(job, invoice);
      const file = await attach(job, invoice, content);
      return { number: invoice.number, file, bytes: content.length };
    } catch (error) {
      await setFailed(job, invoice, error);
      throw error;
    }
  },
};

const print = async (job: JobContext, invoice: InvoiceRow): Promise<Buffer> => {
  const [document, template] = await Promise.all([
    invoiceDocument(job.knex, invoice),
    templateFor(job.knex, invoice.company, 'invoice'),
  ]);
  const logo = await logoOf(job.files, document.company['logoFile']);
  const html = await job.renderTemplate({
    template: template.body,
    data: { ...document, company: { ...document.company, logo } },
  });
  return job.renderPdf({ html, css: template.css });
};

const attach = async (job: JobContext, invoice: InvoiceRow, content: Buffer): Promise<string> => {
  const id = fileIdFor(`invoice ${invoice.id}`);
  await inTransaction(job.knex, job.actor, async (ctx) => {
    await job.files.put(ctx.trx, {
      id,
      company: invoice.company,
      name: `${invoice.number}.pdf`,
      type: 'application/pdf',
      content,
    });
    await ctx
      .trx('invoices')
      .where({ id: invoice.id })
      .update({ pdf: id, pdf_status: 'ready', pdf_error: null, updated_at: ctx.now });
    await noteChange(ctx, { collection: 'invoices', action: 'update', ids: [invoice.id] });
  });
  return id;
};

const setFailed = (job: JobContext, invoice: InvoiceRow, error: unknown): Promise<void> =>
  inTransaction(job.knex, job.actor, async (ctx) => {
    const words = error instanceof Error ? error.message : String(error);
    await ctx
      .trx('invoices')
      .where({ id: invoice.id })
      .update({ pdf_status: 'failed', pdf_error: words.slice(0, 2_000), updated_at: ctx.now });
    await noteChange(ctx, { collection: 'invoices', action: 'update', ids: [invoice.id] });
  });
