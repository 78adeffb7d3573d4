import type { FetchMessageObject, ImapFlow } from 'imapflow';
import type { Knex } from 'knex';
import type { MailHeaders } from '../../../../domain/documents/index.ts';
import { plausibleInstant } from '../../../../domain/kernel/time.ts';
import { systemActor } from '../../platform/actor.ts';
import { inTransaction, type UseCaseContext } from '../../platform/context.ts';
import { inSavepoint } from '../../platform/each-alone.ts';
import type { StoreFile } from '../../intake/index.ts';
import { NO_HEADERS } from '../mail-headers.ts';
import { MAIL_LIMITS } from '../mail-settings.ts';
import { type IncomingMail, storeMail } from '../use-cases/store-mail.ts';
import { assertLease } from './lease.ts';
import type { ImapMailbox } from './mailbox.ts';
import { settle } from './settle.ts';

export type FolderTools = {
  knex: Knex;
  client: ImapFlow;
  store: StoreFile;
  holder: string;
  signal: AbortSignal;
  onMail?: (stored: { id: string; isNew: boolean }) => void;
};

/** Of one fetch, so that a mailbox of any size needs the same memory. */
const GROUP_BYTES = 8 * 1024 * 1024;
const GROUP_MAILS = 50;
const LOOKED_AT = 500;
/** So many of the newest go before a backlog: who writes now must not wait for last week's mails. */
const AHEAD = 10;

type Waiting = { uid: number; size: number; message: FetchMessageObject };

/** The server's own picture of the header, for a mail that is not fetched. */
const headOf = ({ envelope }: FetchMessageObject): MailHeaders => {
  const [from, ...more] = envelope?.from ?? [];
  return {
    ...NO_HEADERS,
    messageId: envelope?.messageId ?? null,
    fromAddress: more.length > 0 ? null : (from?.address?.toLowerCase() ?? null),
    fromName: from?.name ?? null,
    subject: envelope?.subject ?? null,
    sentAt: plausibleInstant(envelope?.date ? new Date(envelope.date) : null),
  };
};

/** The server's word on when it came, never later than now. */
const arrivalOf = ({ internalDate }: FetchMessageObject): Date => {
  const now = Date.now();
  const at = internalDate ? new Date(internalDate).getTime() : now;
  return new Date(Number.isNaN(at) ? now : Math.min(at, now));
};

const groupsOf = (waiting: readonly Waiting[]): Waiting[][] => {
  const groups: Waiting[][] = [];
  let bytes = Infinity;
  for (const mail of waiting) {
    const last = groups.at(-1);
    if (!last || last.length >= GROUP_MAILS || bytes + mail.size > GROUP_BYTES) {
      groups.push([mail]);
      bytes = mail.size;
    } else {
      last.push(mail);
      bytes += mail.size;
    }
  }
  return groups;
};

const noteLast = async (
  { trx }: Pick<UseCaseContext, 'trx'>,
  { id }: ImapMailbox,
  uid: number,
): Promise<void> => {
  await trx('mailboxes')
    .where({ id })
    .update({ last_uid: String(uid) });
};

type Kept = Pick<IncomingMail, 'raw' | 'receivedAt' | 'head' | 'refused' | 'isFresh'>;

/** A mail, and unless it went ahead the note how far we are, are one transaction. */
const keep = async (
  tools: FolderTools,
  mailbox: ImapMailbox,
  uid: number,
  { isAhead, ...mail }: Kept & { isAhead: boolean },
): Promise<void> => {
  const { knex, store, holder } = tools;
  const stored = await inTransaction(knex, systemActor('worker'), async (ctx) => {
    await assertLease(ctx.trx, { mailbox: mailbox.id, holder });
    const incoming = (head: Pick<IncomingMail, 'head'>) => ({
      ...mail,
      ...head,
      company: mailbox.company,
      mailbox: mailbox.id,
      source: 'email' as const,
      uid: String(uid),
    });
    // One that no row can hold must not keep out all that came after it.
    const first = await inSavepoint(ctx, (inner) => storeMail(inner, incoming({}), store));
    const result =
      'value' in first ? first.value : await storeMail(ctx, incoming({ head: NO_HEADERS }), store);
    if (!isAhead) await noteLast(ctx, mailbox, uid);
    return result;
  });
  tools.onMail?.(stored);
};

const tooLarge = (mailbox: ImapMailbox, { uid, size }: Waiting) => ({
  code: 'MAIL_TOO_LARGE',
  message: `The mail has ${Math.ceil(size / 1024 / 1024)} MB and is left on the server; at most ${MAIL_LIMITS.mailBytes / 1024 / 1024} MB are taken.`,
  size,
  key: `${mailbox.id}/${mailbox.uid_validity}/${uid}`,
});

const fetchGroup = async (client: ImapFlow, group: readonly Waiting[]) => {
  const uids = group
    .filter(({ size }) => size <= MAIL_LIMITS.mailBytes)
    .map(({ uid }) => uid)
    .join(',');
  const sources = new Map<number, Buffer>();
  if (uids === '') return sources;
  for await (const { uid, source } of client.fetch(
    uids,
    { uid: true, source: true },
    { uid: true },
  ))
    if (source) sources.set(uid, source);
  return sources;
};

const lookAt = async (client: ImapFlow, uids: readonly number[]): Promise<Waiting[]> => {
  const query = { uid: true, size: true, internalDate: true, envelope: true };
  const waiting: Waiting[] = [];
  for await (const message of client.fetch(uids.join(','), query, { uid: true }))
    waiting.push({ uid: message.uid, size: message.size ?? 0, message });
  return waiting.sort((a, b) => a.uid - b.uid);
};

/** `n:*` names the last mail even when it is older than n. */
const uidsAfter = async (client: ImapFlow, uid: number): Promise<number[]> => {
  const found = (await client.search({ uid: `${uid + 1}:*` }, { uid: true })) || [];
  return found.filter((one) => one > uid).sort((a, b) => a - b);
};

type Way = { isAhead: boolean; isFresh: boolean };

/** Fetches and stores mails. False when it was to stop in between. */
const take = async (
  tools: FolderTools,
  mailbox: ImapMailbox,
  group: readonly Waiting[],
  way: Way,
): Promise<boolean> => {
  const sources = await fetchGroup(tools.client, group);
  for (const mail of group) {
    if (tools.signal.aborted) return false;
    const raw = sources.get(mail.uid) ?? null;
    const receivedAt = arrivalOf(mail.message);
    if (raw) await keep(tools, mailbox, mail.uid, { raw, receivedAt, ...way });
    else if (mail.size > MAIL_LIMITS.mailBytes) {
      const refused = tooLarge(mailbox, mail);
      const head = headOf(mail.message);
      await keep(tools, mailbox, mail.uid, { raw: null, receivedAt, head, refused, ...way });
    }
    // Else somebody deleted it between the two questions.
  }
  return true;
};

/**
 * Stores what came into the open folder after `lastUid` and then tells the server. Returns the last
 * UID up to which all is stored. Of a backlog the newest few go ahead, then the oldest first; what
 * comes meanwhile goes ahead of the rest. Going ahead moves no UID: a connection that breaks loses
 * nothing, what is not counted as stored is asked for again and known by its key.
 */
export const readFolder = async (
  tools: FolderTools,
  mailbox: ImapMailbox,
  lastUid: number,
): Promise<number> => {
  const { knex, client } = tools;
  const uids = await uidsAfter(client, lastUid);
  const ahead = new Set<number>();
  const overtake = async (newest: readonly number[]): Promise<boolean> => {
    for (const group of groupsOf(await lookAt(client, newest)))
      if (!(await take(tools, mailbox, group, { isAhead: true, isFresh: true }))) return false;
    for (const uid of newest) ahead.add(uid);
    return true;
  };
  const isFresh = uids.length <= GROUP_MAILS;
  if (!isFresh && !(await overtake(uids.slice(-AHEAD)))) return lastUid;
  let last = lastUid;
  for (let start = 0; start < uids.length; start += LOOKED_AT) {
    const part = uids.slice(start, start + LOOKED_AT).filter((uid) => !ahead.has(uid));
    const waiting = part.length > 0 ? await lookAt(client, part) : [];
    for (const group of groupsOf(waiting)) {
      if (last > lastUid) {
        await client.noop();
        const came = await uidsAfter(client, uids.at(-1) ?? last);
        uids.push(...came);
        if (came.length > 0 && !(await overtake(came.slice(-GROUP_MAILS)))) return last;
      }
      const some = group.filter(({ uid }) => !ahead.has(uid));
      if (!(await take(tools, mailbox, some, { isAhead: false, isFresh }))) return last;
      last = group.at(-1)?.uid ?? last;
      await settle(knex, client, mailbox, last);
    }
  }
  const end = uids.at(-1) ?? last;
  if (end > last)
    await inTransaction(knex, systemActor('worker'), async (ctx) => {
      await assertLease(ctx.trx, { mailbox: mailbox.id, holder: tools.holder });
      await noteLast(ctx, mailbox, end);
    });
  await settle(knex, client, mailbox, end);
  return end;
};
