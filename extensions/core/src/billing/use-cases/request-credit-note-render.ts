import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { addToOutbox } from '../../platform/outbox.ts';
import { assertOwn, inOwnCompanies } from '../../platform/own-row.ts';
import { renderCreditNote } from '../topics.ts';

/** Prints a credit note again, for instance after its template was changed. */
export const requestCreditNoteRender = async (
  ctx: UseCaseContext,
  { note: id }: { note: string },
): Promise<{ id: string; pdfStatus: 'pending' }> => {
  const note = await ctx
    .trx('credit_notes')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .forNoKeyUpdate()
    .first('company');
  assertOwn(ctx.actor, note, { collection: 'credit_notes', id, capability: 'billing' });
  await ctx
    .trx('credit_notes')
    .where({ id })
    .update({
      ...{ pdf_status: 'pending', pdf_error: null },
      ...{ updated_at: ctx.now, updated_by: ctx.actor.userId },
    });
  await noteChange(ctx, {
    ...{ collection: 'credit_notes', action: 'update', ids: [id], revisions: false },
  });
  await addToOutbox(ctx, { company: note.company, topic: renderCreditNote, payload: { note: id } });
  return { id, pdfStatus: 'pending' };
};
