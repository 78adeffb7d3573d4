import { timingSafeEqual } from 'node:crypto';
import type { Knex } from 'knex';
import { LONGEST_MESSAGE, ownWords, readMark } from '../../../domain/messages/index.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { announce } from '../platform/notices.ts';
import { signatureOf } from './background/mail-message.ts';
import { type Posted, postMessage } from './post-message.ts';

export type AnsweredThread = { order: string; company: string; message: string };

/**
 * The thread that a mail answers: it names a message of ours with the signature that only a mail of
 * ours carries. Null for every other mail.
 */
export const answeredThread = async (
  knex: Knex,
  company: string,
  inReplyTo: string | null,
): Promise<AnsweredThread | null> => {
  const mark = readMark(inReplyTo);
  if (!mark) return null;
  const expected = signatureOf(company, mark.message);
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(mark.signature))) return null;
  const row = await knex('order_messages')
    .where({ id: mark.message, company })
    .first<{ work_order: string } | undefined>('work_order');
  return row ? { order: row.work_order, company, message: mark.message } : null;
};

/** A mail of ours did not arrive: the thread says so at the message, and holds no report of a program. */
export const noteUndelivered = async (
  ctx: UseCaseContext,
  { company, message }: AnsweredThread,
): Promise<void> => {
  const rows = (await ctx
    .trx('order_messages')
    .where({ company, id: message })
    .whereIn('mail_state', ['waiting', 'sent'])
    .update({ mail_state: 'failed' })
    .returning('id')) as { id: string }[];
  const ids = rows.map(({ id }) => id);
  await announce(ctx.trx, { collection: 'order_messages', action: 'update', ids });
};

/** Puts the answer of a client into the thread, once for its mail. */
export const receiveAnswer = (
  ctx: UseCaseContext,
  { order, company }: AnsweredThread,
  mail: { id: string; from: string; lines: readonly string[]; subject: string | null },
): Promise<Posted> =>
  postMessage(
    ctx,
    { id: order, company },
    {
      body: (ownWords(mail.lines) || mail.subject || '…').slice(0, LONGEST_MESSAGE),
      audience: 'client',
      authorName: mail.from.slice(0, 255),
      mail: mail.id,
      mailState: 'received',
      clientRef: `mail:${mail.id}`,
    },
  );
