import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { isId } from '../../../../domain/kernel/index.ts';
import { addToOutbox } from '../../platform/outbox.ts';
import { assertOwn } from '../../platform/own-row.ts';
import { lockMail } from '../mail-row.ts';
import { readMailTopic } from '../topics.ts';

const MAY_AGAIN = ['skipped', 'ignored', 'error'];

/** After a rule or a profile was changed: a mail that led to nothing is read once more. */
export const readAgain = async (
  ctx: UseCaseContext,
  { id }: { id: string },
): Promise<{ id: string; state: string }> => {
  const mail = isId(id) ? await lockMail(ctx, id) : null;
  assertOwn(ctx.actor, mail, { collection: 'mails', id, capability: 'intake-review' });
  if (mail.state === 'pending') return { id, state: mail.state };
  if (!MAY_AGAIN.includes(mail.state))
    throw refusal(
      'INTAKE_MAIL_READ',
      409,
      {},
      {
        mail: id,
        state: mail.state,
      },
    );
  if (!mail.raw)
    throw refusal(
      'INTAKE_MAIL_REMOVED',
      410,
      {},
      {
        mail: id,
      },
    );
  await ctx.trx('mails').where({ id }).update({
    state: 'pending',
    reason_code: null,
    reason_message: null,
    updated_at: ctx.now,
    updated_by: ctx.actor.userId,
  });
  await noteChange(ctx, { collection: 'mails', action: 'update', ids: [id], revisions: false });
  await addToOutbox(ctx, {
    company: mail.company,
    topic: readMailTopic,
    key: `${id}@${ctx.now.toISOString()}`,
    payload: { mail: id },
  });
  return { id, state: 'pending' };
};
