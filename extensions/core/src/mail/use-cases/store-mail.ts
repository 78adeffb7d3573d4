import { createHash } from 'node:crypto';
import { clashingKeyOf, isSameMail, messageKeyOf } from '../../../../domain/mail/index.ts';
import type { MailHeaders } from '../../../../domain/documents/index.ts';
import { newId } from '../../../../domain/kernel/index.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { addToOutbox } from '../../platform/outbox.ts';
import { sealBytes } from '../../platform/secrets.ts';
import type { StoreFile } from '../../intake/index.ts';
import { asText, readMailHeaders } from '../mail-headers.ts';
import { readMailTopic } from '../topics.ts';

export type IncomingMail = {
  company: string;
  mailbox: string | null;
  /** Said by who uploads it. */
  site?: string | null;
  source: 'email' | 'upload' | 'api';
  /** The mail as received; null when it is too large to be taken. */
  raw: Buffer | null;
  /** Given by who has read it already: a `.msg` has no header lines. */
  head?: MailHeaders;
  /** Why it was not taken, with its size. */
  refused?: { code: string; message: string; size: number; key: string };
  uid?: string;
  receivedAt: Date;
  /** False for who reads it himself, at once. */
  queueReading?: boolean;
  /** It came just now and is read before mails that have waited for long. */
  isFresh?: boolean;
};
export type StoredMail = { id: string; isNew: boolean };

const DEFAULT_RETENTION_DAYS = 30;
const DAY_MS = 86_400_000;

type Duplicate = { id: string; from_address: string | null; subject: string | null };

const findDuplicate = (
  ctx: UseCaseContext,
  company: string,
  key: string,
): Promise<Duplicate | undefined> =>
  ctx
    .trx('mails')
    .where({ company, message_key: key })
    .first<Duplicate | undefined>('id', 'from_address', 'subject');

const retentionDays = async (ctx: UseCaseContext, mailbox: string | null): Promise<number> => {
  if (!mailbox) return DEFAULT_RETENTION_DAYS;
  const row = await ctx
    .trx('mailboxes')
    .where({ id: mailbox })
    .first<{ raw_retention_days: number } | undefined>('raw_retention_days');
  return row?.raw_retention_days ?? DEFAULT_RETENTION_DAYS;
};

/** Inserts unless the key is taken; a concurrent insert of the same key is waited for. */
const insertOnce = async (ctx: UseCaseContext, row: Record<string, unknown>): Promise<boolean> => {
  const rows = await ctx
    .trx('mails')
    .insert(row)
    .onConflict(['company', 'message_key'])
    .ignore()
    .returning('id');
  return rows.length > 0;
};

/**
 * Keeps a mail that came in: its row, the mail as received (sealed) and the order to read it, all
 * or nothing and once for each message. A second delivery answers with the mail that is there.
 */
export const storeMail = async (
  ctx: UseCaseContext,
  incoming: IncomingMail,
  store: StoreFile,
): Promise<StoredMail> => {
  const { company, mailbox, raw, refused } = incoming;
  const head = incoming.head ?? (await readMailHeaders(raw ?? Buffer.alloc(0)));
  const sha256 = raw ? createHash('sha256').update(raw).digest('hex') : null;
  const row = {
    id: newId(),
    company,
    mailbox,
    site: incoming.site ?? null,
    source: incoming.source,
    message_key: messageKeyOf(head.messageId, sha256 ?? refused?.key ?? ''),
    message_id: asText(head.messageId, 998),
    in_reply_to: asText(head.inReplyTo, 998),
    uid: incoming.uid ?? null,
    from_address: asText(head.fromAddress, 320),
    from_name: asText(head.fromName, 255),
    envelope_from: asText(head.envelopeFrom, 320),
    authentication: JSON.stringify(head.authentication),
    subject: asText(head.subject, 2_000),
    sent_at: head.sentAt,
    received_at: incoming.receivedAt,
    state: refused ? 'error' : 'pending',
    reason_code: refused?.code ?? null,
    reason_message: refused?.message ?? null,
    attachments: '[]',
    raw_sha256: sha256,
    raw_size: raw?.length ?? refused?.size ?? null,
    created_at: ctx.now,
    created_by: ctx.actor.userId,
  };
  if (!(await insertOnce(ctx, row))) {
    const duplicate = await findDuplicate(ctx, company, row.message_key);
    if (!duplicate || isSameMail(duplicate, row))
      return { id: duplicate?.id ?? row.id, isNew: false };
    row.message_key = clashingKeyOf(row.message_key, sha256 ?? refused?.key ?? '');
    if (!(await insertOnce(ctx, row))) {
      const again = await findDuplicate(ctx, company, row.message_key);
      return { id: again?.id ?? row.id, isNew: false };
    }
  }
  if (raw) {
    const file = await store(ctx, {
      company,
      name: `${row.id}.mail.sealed`,
      content: sealBytes(raw),
      purpose: `mail:${company}:${row.message_key}`,
      heldBy: 'mails',
    });
    const expires = new Date(ctx.now.getTime() + (await retentionDays(ctx, mailbox)) * DAY_MS);
    await ctx.trx('mails').where({ id: row.id }).update({ raw: file, raw_expires_at: expires });
  }
  if (mailbox) {
    await ctx
      .trx('mailboxes')
      .where({ id: mailbox })
      .update({ last_mail_at: ctx.now, last_contact_at: ctx.now });
  }
  await noteChange(ctx, { collection: 'mails', action: 'create', ids: [row.id], revisions: false });
  if (!refused && incoming.queueReading !== false)
    await addToOutbox(ctx, {
      company,
      topic: readMailTopic,
      key: row.id,
      payload: { mail: row.id, isFresh: incoming.isFresh === true },
    });
  return { id: row.id, isNew: true };
};
