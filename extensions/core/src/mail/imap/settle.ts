import type { ImapFlow } from 'imapflow';
import type { Knex } from 'knex';
import type { ImapMailbox } from './mailbox.ts';
import { MailboxTrouble } from './trouble.ts';

const AT_ONCE = 200;

/** Mails that were not taken stay as they are: the server has the only copy. */
const untaken = async (
  knex: Knex,
  { id, company }: ImapMailbox,
  uids: readonly number[],
): Promise<Set<number>> => {
  const rows = await knex('mails')
    .where({ company, mailbox: id, state: 'error' })
    .whereNull('raw')
    .whereNull('raw_removed_at')
    .whereIn('uid', uids.map(String))
    .select<{ uid: string }[]>('uid');
  return new Set(rows.map(({ uid }) => Number(uid)));
};

const move = async (client: ImapFlow, range: string, folder: string): Promise<void> => {
  const tried = async () => client.messageMove(range, folder, { uid: true }).catch(() => false);
  if (await tried()) return;
  await client.mailboxCreate(folder).catch(() => undefined);
  if (await tried()) return;
  throw new MailboxTrouble(
    'MAILBOX_MOVE_FAILED',
    `Mails are read and stored, but cannot be moved to "${folder}". Does the folder exist?`,
  );
};

const apply = async (client: ImapFlow, mailbox: ImapMailbox, range: string): Promise<void> => {
  if (mailbox.after_reading === 'move') return move(client, range, mailbox.move_to_folder ?? '');
  const done =
    mailbox.after_reading === 'delete'
      ? await client.messageDelete(range, { uid: true })
      : await client.messageFlagsAdd(range, ['\\Seen'], { uid: true });
  if (!done)
    throw new MailboxTrouble(
      'MAILBOX_AFTER_READING_FAILED',
      'Mails are read and stored, but the server does not let us mark or delete them.',
    );
};

const settledUid = async (knex: Knex, mailbox: string): Promise<number> => {
  const { rows } = await knex.raw<{ rows: { settled_uid: string }[] }>(
    'select settled_uid from fieldwright.mailbox_readers where mailbox = ?',
    [mailbox],
  );
  return Number(rows[0]?.settled_uid ?? 0);
};

/**
 * Does with mails up to `lastUid` what the mailbox says, always after they were stored. How far it
 * came is kept: a process that dies in between does the rest later, and twice does no harm.
 */
export const settle = async (
  knex: Knex,
  client: ImapFlow,
  mailbox: ImapMailbox,
  lastUid: number,
): Promise<void> => {
  const from = await settledUid(knex, mailbox.id);
  if (lastUid <= from) return;
  if (mailbox.after_reading !== 'leave') {
    const found = await client.search({ uid: `${from + 1}:${lastUid}` }, { uid: true });
    const uids = (found || []).filter((uid) => uid > from && uid <= lastUid);
    for (let start = 0; start < uids.length; start += AT_ONCE) {
      const part = uids.slice(start, start + AT_ONCE);
      const kept = await untaken(knex, mailbox, part);
      const range = part.filter((uid) => !kept.has(uid)).join(',');
      if (range !== '') await apply(client, mailbox, range);
    }
  }
  await knex.raw('update fieldwright.mailbox_readers set settled_uid = ? where mailbox = ?', [
    lastUid,
    mailbox.id,
  ]);
};
