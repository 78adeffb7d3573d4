import { inTransaction } from '../platform/context.ts';
import { noteChange } from '../platform/audit.ts';
import { storeFiles } from '../platform/files.ts';
import { fileIdFor } from '../platform/file-id.ts';
import type { BundleContext } from '../platform/background.ts';
import type { InvoiceRow } from './rows.ts';

/** `messages`: ids of the messages that asked for it. */
export type PrintedInvoice = { invoice: InvoiceRow; messages: readonly string[]; content: Buffer };
export type Attached = { number: string; file: string; bytes: number };

/** Stores PDFs, points the invoices at them and notes the messages as done, all or nothing. */
export const attachPdfs = async (
  job: BundleContext,
  printed: readonly PrintedInvoice[],
): Promise<Attached[]> => {
  const attached = printed.map(({ invoice, content }) => ({
    number: invoice.number,
    file: fileIdFor(`invoice ${invoice.id}`),
    bytes: content.length,
  }));
  const ids = printed.map(({ invoice }) => invoice.id);
  const files = attached.map(({ file }) => file);
  await inTransaction(job.knex, job.actor, async (ctx) => {
    await storeFiles(
      ctx.trx,
      printed.map(({ invoice, content }, index) => ({
        id: files[index] as string,
        company: invoice.company,
        name: `${invoice.number}.pdf`,
        type: 'application/pdf',
        heldBy: 'invoices',
        content,
      })),
    );
    await ctx.trx.raw(
      `update invoices set pdf = printed.file, pdf_status = 'ready', pdf_error = null, updated_at = ?
       from unnest(?::uuid[], ?::uuid[]) as printed (id, file) where invoices.id = printed.id`,
      [ctx.now, ids, files],
    );
    await noteChange(ctx, { collection: 'invoices', action: 'update', ids });
    await job.settle(
      ctx.trx,
      printed.flatMap(({ messages }, index) =>
        messages.map((id) => ({ id, result: attached[index] })),
      ),
    );
  });
  return attached;
};

/** Keeps on the invoice why it could not be printed. */
export const noteUnprinted = (
  job: BundleContext,
  invoice: InvoiceRow,
  error: unknown,
): Promise<void> =>
  inTransaction(job.knex, job.actor, async (ctx) => {
    const words = error instanceof Error ? error.message : String(error);
    await ctx
      .trx('invoices')
      .where({ id: invoice.id })
      .update({ pdf_status: 'failed', pdf_error: words.slice(0, 2_000), updated_at: ctx.now });
    await noteChange(ctx, { collection: 'invoices', action: 'update', ids: [invoice.id] });
  });
