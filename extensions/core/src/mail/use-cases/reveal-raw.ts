import { isId } from '../../../../domain/kernel/index.ts';
import { hasCapability } from '../../platform/actor.ts';
import { writeAudit } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal, forbidden, notVisible } from '../../platform/errors.ts';
import { emit } from '../../platform/events.ts';
import { openBytes } from '../../platform/secrets.ts';
import type { ReadStored } from '../../intake/index.ts';
import type { Rows } from '../../platform/tables.ts';

type Row = Pick<Rows['mails'], 'id' | 'company' | 'raw' | 'raw_removed_at' | 'subject'>;

/** The mail as it came in, with whatever passwords it holds: who opened it is written down. */
export const revealRaw = async (
  ctx: UseCaseContext,
  { id }: { id: string },
  read: ReadStored,
): Promise<{ name: string; content: Buffer }> => {
  const mail = isId(id)
    ? await ctx
        .trx('mails')
        .where({ id })
        .first<Row | undefined>('id', 'company', 'raw', 'raw_removed_at', 'subject')
    : undefined;
  if (!mail || !hasCapability(ctx.actor, mail.company, 'intake-review'))
    throw notVisible('mails', id);
  if (!hasCapability(ctx.actor, mail.company, 'secrets-reveal')) throw forbidden();
  if (!mail.raw)
    throw refusal(
      mail.raw_removed_at ? 'INTAKE_MAIL_REMOVED.on' : 'INTAKE_MAIL_REMOVED.never',
      410,
      { day: mail.raw_removed_at?.toISOString().slice(0, 10) ?? '' },
      { mail: id },
    );
  await writeAudit(ctx, { collection: 'mails', action: 'reveal', ids: [id], revisions: false });
  await emit(ctx, { kind: 'mail.opened', company: mail.company, collection: 'mails', subject: id });
  const content = openBytes(await read(mail.company, mail.raw));
  return { name: mail.subject ?? 'mail', content };
};
