import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Knex } from 'knex';
import {
  isFresh,
  signatureOf,
  signedPrefix,
  timestampOf,
} from '../../../../domain/mail/inbound-signature.ts';
import { isId } from '../../../../domain/kernel/index.ts';
import { systemActor } from '../../platform/actor.ts';
import { inTransaction } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import type { StoreFile } from '../../intake/index.ts';
import { openSecret } from '../mailbox-secrets.ts';
import { storeMail, type StoredMail } from './store-mail.ts';

export type InboundHeaders = {
  mailbox: string | undefined;
  timestamp: string | undefined;
  signature: string | undefined;
};

/** The same words whatever was wrong: a stranger does not learn which mailboxes there are. */
const refused = (): Error => refusal('INTAKE_SIGNATURE_INVALID', 401);

type Mailbox = { id: string; company: string; signing_secret: string };

const findMailbox = async (knex: Knex, id: string | undefined): Promise<Mailbox | undefined> =>
  isId(id)
    ? knex('mailboxes as m')
        .join('companies as c', 'c.id', 'm.company')
        .where({ 'm.id': id, 'm.kind': 'http', 'm.is_active': true, 'c.is_active': true })
        .whereNotNull('m.signing_secret')
        .first<Mailbox | undefined>('m.id', 'm.company', 'm.signing_secret')
    : undefined;

const isSignedBy = (key: string, timestamp: string, body: Buffer, signature: string): boolean => {
  const expected = createHmac('sha256', key).update(signedPrefix(timestamp)).update(body).digest();
  return timingSafeEqual(expected, Buffer.from(signature, 'hex'));
};

/**
 * Takes in a mail that a mail provider sends by HTTP and has signed with the mailbox's key. The body
 * of a stranger, who names no mailbox of ours, is not read.
 */
export const receiveInbound = async (
  knex: Knex,
  input: {
    headers: InboundHeaders;
    readBody: (share: string) => Promise<Buffer>;
    now: Date;
    requestId: string;
  },
  store: StoreFile,
): Promise<StoredMail> => {
  const { headers, readBody, now, requestId } = input;
  const timestamp = timestampOf(headers.timestamp);
  const signature = signatureOf(headers.signature);
  if (timestamp === null || signature === null || !isFresh(timestamp, now)) throw refused();
  const mailbox = await findMailbox(knex, headers.mailbox);
  const key = openSecret(mailbox?.signing_secret ?? null);
  if (!mailbox || !key) throw refused();
  const body = await readBody(mailbox.company);
  if (!isSignedBy(key, String(headers.timestamp).trim(), body, signature)) throw refused();
  if (body.length === 0) throw refusal('INVALID_PAYLOAD.mail', 400, {}, { field: 'body' });
  return inTransaction(knex, systemActor('api', requestId), (ctx) =>
    storeMail(
      ctx,
      {
        company: mailbox.company,
        mailbox: mailbox.id,
        source: 'email',
        raw: body,
        receivedAt: now,
        isFresh: true,
      },
      store,
    ),
  );
};
