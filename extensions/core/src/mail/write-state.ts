import type { MailState } from '../../../domain/mail/index.ts';
import { noteChange } from '../platform/audit.ts';
import type { UseCaseContext } from '../platform/context.ts';
import type { Reason } from './judge-mail.ts';
import type { MailRow } from './mail-row.ts';

/** Says of a mail that it was read, and what came of it. */
export const writeState = async (
  ctx: UseCaseContext,
  mail: MailRow,
  columns: Record<string, unknown>,
): Promise<void> => {
  await ctx
    .trx('mails')
    .where({ id: mail.id })
    .update({ ...columns, parsed_at: ctx.now, updated_at: ctx.now });
  await noteChange(ctx, {
    collection: 'mails',
    action: 'update',
    ids: [mail.id],
    revisions: false,
  });
};

export const stateColumns = (state: MailState, reason: Reason | null) => ({
  state,
  reason_code: reason?.code ?? null,
  reason_message: reason?.message ?? null,
});
