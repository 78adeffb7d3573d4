import type { ImapFlow } from 'imapflow';
import type { Knex } from 'knex';
import { checkMailbox, type MailboxLimits } from '../../../../domain/mail/index.ts';
import { announce } from '../../platform/notices.ts';
import type { StoreFile } from '../../intake/index.ts';
import { type Certificates, clientFor } from './connect.ts';
import { LEASE_SECONDS, releaseLease, renewLease } from './lease.ts';
import { findMailbox, type ImapMailbox } from './mailbox.ts';
import { readFolder } from './read-folder.ts';
import { LeaseLost, MailboxTrouble, troubleOf, type Trouble } from './trouble.ts';

export type ReaderTools = {
  knex: Knex;
  store: StoreFile;
  certificates: Certificates;
  limits: MailboxLimits;
  /** Whether to stay connected and be told of new mails instead of coming again. */
  mayStay: () => boolean;
  signal: AbortSignal;
};

const LONGEST_SESSION_MS = 30 * 60_000;

const assertUsable = (mailbox: ImapMailbox, limits: MailboxLimits): void => {
  const [problem] = checkMailbox(
    {
      ...mailbox,
      has_password: mailbox.password !== null,
      has_access_token: mailbox.access_token !== null,
      has_signing_secret: true,
    },
    limits,
  );
  if (problem) throw new MailboxTrouble('MAILBOX_INVALID', problem.message);
};

/** A folder that was made anew counts from the start; what is here already is known by its key. */
const startOf = async (knex: Knex, client: ImapFlow, mailbox: ImapMailbox): Promise<number> => {
  const open = await client.mailboxOpen(mailbox.folder);
  const validity = String(open.uidValidity);
  if (mailbox.uid_validity === validity) return Number(mailbox.last_uid ?? 0);
  await knex.transaction(async (trx) => {
    await trx('mailboxes')
      .where({ id: mailbox.id })
      .update({ uid_validity: validity, last_uid: null });
    await trx.raw('update fieldwright.mailbox_readers set settled_uid = 0 where mailbox = ?', [
      mailbox.id,
    ]);
  });
  mailbox.uid_validity = validity;
  return 0;
};

const noteContact = async (knex: Knex, mailbox: ImapMailbox): Promise<void> => {
  const wasBroken = mailbox.last_error_code !== null;
  await knex.transaction(async (trx) => {
    await trx('mailboxes')
      .where({ id: mailbox.id })
      .update({
        last_contact_at: trx.fn.now(),
        ...(wasBroken
          ? { last_error_code: null, last_error_message: null, last_error_at: null }
          : {}),
      });
    if (wasBroken)
      await announce(trx, { collection: 'mailboxes', action: 'update', ids: [mailbox.id] });
  });
  mailbox.last_error_code = null;
};

const noteTrouble = async (knex: Knex, mailbox: ImapMailbox, trouble: Trouble): Promise<void> => {
  await knex.transaction(async (trx) => {
    await trx('mailboxes').where({ id: mailbox.id }).update({
      last_error_code: trouble.code,
      last_error_message: trouble.message,
      last_error_at: trx.fn.now(),
    });
    if (mailbox.last_error_code !== trouble.code)
      await announce(trx, { collection: 'mailboxes', action: 'update', ids: [mailbox.id] });
  });
};

/** Until the server tells of a mail, the interval is over (true), or the session has to end. */
const waitForNews = (client: ImapFlow, seconds: number, signal: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    const end = (goesOn: boolean) => () => {
      clearTimeout(timer);
      client.off('exists', onNews).off('close', onEnd);
      signal.removeEventListener('abort', onEnd);
      resolve(goesOn);
    };
    const onNews = end(true);
    const onEnd = end(false);
    const timer = setTimeout(onNews, seconds * 1000);
    client.on('exists', onNews).on('close', onEnd);
    signal.addEventListener('abort', onEnd, { once: true });
    if (signal.aborted) onEnd();
    // Ends by itself when the next question is asked.
    client.idle().catch(() => undefined);
  });

const readOpen = async (
  tools: ReaderTools,
  client: ImapFlow,
  mailbox: ImapMailbox,
  { holder, signal }: { holder: string; signal: AbortSignal },
): Promise<void> => {
  const { knex, store, mayStay } = tools;
  const until = Date.now() + LONGEST_SESSION_MS;
  let lastUid = await startOf(knex, client, mailbox);
  await noteContact(knex, mailbox);
  const news = { came: false };
  client.on('exists', () => {
    news.came = true;
  });
  for (;;) {
    news.came = false;
    lastUid = await readFolder({ knex, client, store, holder, signal }, mailbox, lastUid);
    await noteContact(knex, mailbox);
    if (!mayStay() || Date.now() > until || signal.aborted) return;
    // A mail that came while the others were read was told of before anybody waited.
    if (!news.came && !(await waitForNews(client, mailbox.interval_seconds, signal))) return;
  }
};

/**
 * Reads one mailbox that this holder has claimed, and gives it back. Trouble is written on the
 * mailbox in words; the next attempt comes later and later while it lasts.
 */
export const readMailbox = async (
  tools: ReaderTools,
  { id, holder }: { id: string; holder: string },
): Promise<Trouble | null> => {
  const { knex } = tools;
  const mailbox = await findMailbox(knex, id);
  if (!mailbox) return null;
  const stop = new AbortController();
  const signal = AbortSignal.any([tools.signal, stop.signal]);
  const renewal = setInterval(
    () => {
      renewLease(knex, { mailbox: id, holder }).then(
        (isOurs) => {
          if (!isOurs) stop.abort();
        },
        () => undefined,
      );
    },
    (LEASE_SECONDS * 1000) / 3,
  );
  let client: ImapFlow | undefined;
  let trouble: Trouble | null = null;
  try {
    assertUsable(mailbox, tools.limits);
    client = clientFor(mailbox, tools.certificates);
    signal.addEventListener('abort', () => client?.close(), { once: true });
    await client.connect();
    await readOpen(tools, client, mailbox, { holder, signal });
  } catch (error) {
    if (!(error instanceof LeaseLost) && !signal.aborted) {
      trouble = troubleOf(error, mailbox);
      await noteTrouble(knex, mailbox, trouble);
    }
  } finally {
    clearInterval(renewal);
    client?.close();
  }
  const seconds = mailbox.interval_seconds;
  await releaseLease(knex, { mailbox: id, holder, seconds, failed: trouble !== null });
  return trouble;
};
