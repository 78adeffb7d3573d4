import { noteChange } from '../../platform/audit.ts';
import type { BackgroundContext, LongHandler } from '../../platform/background.ts';
import { inTransaction } from '../../platform/context.ts';
import { fileIdFor } from '../../platform/file-id.ts';
import { storeFiles } from '../../platform/files.ts';
import {
  type CreditNoteRow,
  creditNoteDocument,
  creditNoteTemplate,
  findCreditNote,
} from '../credit-note-document.ts';
import { logoOf } from '../logo.ts';
import { renderCreditNote } from '../topics.ts';

const LONGEST_ERROR = 2_000;

const print = async (job: BackgroundContext, note: CreditNoteRow): Promise<Buffer> => {
  const [document, template] = await Promise.all([
    creditNoteDocument(job.knex, note),
    creditNoteTemplate(job.knex, note.company),
  ]);
  const { company } = document;
  const logo = await logoOf(job.knex, { company: note.company, file: company.logoFile });
  const data = { ...document, company: { ...company, logo } };
  const html = await job.renderTemplate({ template: template.body, data });
  return job.renderPdf({ html, css: template.css });
};

const write = (
  job: BackgroundContext,
  { note, patch, content }: { note: CreditNoteRow; patch: object; content?: Buffer },
): Promise<void> =>
  inTransaction(job.knex, job.actor, async (ctx) => {
    if (content) {
      const id = fileIdFor(`credit note ${note.id}`);
      const name = `${note.number}.pdf`;
      const type = 'application/pdf';
      const heldBy = 'credit_notes';
      await storeFiles(ctx.trx, [{ id, company: note.company, name, type, heldBy, content }]);
    }
    await ctx
      .trx('credit_notes')
      .where({ id: note.id })
      .update({ ...patch, updated_at: ctx.now });
    await noteChange(ctx, {
      ...{ collection: 'credit_notes', action: 'update', ids: [note.id], revisions: false },
    });
  });

/** Prints a credit note and attaches the PDF; the file's id follows from the note, so there is one. */
export const renderCreditNoteHandler: LongHandler<{ note: string }> = {
  topic: renderCreditNote,
  queue: 'documents',
  run: async (job, { note: id }) => {
    const note = await findCreditNote(job.knex, id);
    if (!note) return { gone: true };
    try {
      const content = await print(job, note);
      const pdf = fileIdFor(`credit note ${note.id}`);
      await write(job, { note, content, patch: { pdf, pdf_status: 'ready', pdf_error: null } });
      return { number: note.number, bytes: content.length };
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      const pdf_error = words.slice(0, LONGEST_ERROR);
      await write(job, { note, patch: { pdf_status: 'failed', pdf_error } });
      throw error;
    }
  },
};
