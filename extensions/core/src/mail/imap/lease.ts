import type { Knex } from 'knex';
import { LeaseLost } from './trouble.ts';

/** So long a mailbox stays with a reader of whom nothing is heard. */
export const LEASE_SECONDS = 30;
const LONGEST_BACKOFF_SECONDS = 900;

const ACTIVE = `m.kind = 'imap' and m.is_active and c.is_active`;

/**
 * Takes at most `limit` mailboxes whose time has come and which nobody reads. `holder` names this
 * reading, not this process: a second one of the same worker is another holder.
 */
export const claimDue = async (
  knex: Knex,
  { holder, limit }: { holder: string; limit: number },
): Promise<string[]> => {
  await knex.raw(
    `insert into fieldwright.mailbox_readers (mailbox)
     select m.id from mailboxes m join companies c on c.id = m.company where ${ACTIVE}
     on conflict (mailbox) do nothing`,
  );
  const { rows } = await knex.raw<{ rows: { mailbox: string }[] }>(
    `update fieldwright.mailbox_readers reader
     set holder = ?, held_until = now() + make_interval(secs => ?), due_at = 'infinity'
     where reader.mailbox in (
       select r.mailbox from fieldwright.mailbox_readers r
       join mailboxes m on m.id = r.mailbox join companies c on c.id = m.company
       where ${ACTIVE} and r.held_until <= now() and (r.due_at <= now() or r.holder is not null)
       order by r.due_at limit ? for update of r skip locked)
     returning reader.mailbox`,
    [holder, LEASE_SECONDS, limit],
  );
  return rows.map(({ mailbox }) => mailbox);
};

/** False when somebody else has it, or when it was changed and must be read anew. */
export const renewLease = async (
  knex: Knex,
  { mailbox, holder }: { mailbox: string; holder: string },
): Promise<boolean> => {
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    `update fieldwright.mailbox_readers set held_until = now() + make_interval(secs => ?)
     where mailbox = ? and holder = ? and held_until > now() and due_at = 'infinity'
     returning mailbox`,
    [LEASE_SECONDS, mailbox, holder],
  );
  return rows.length > 0;
};

/** In the transaction that stores a mail: a reader that was given up writes nothing. */
export const assertLease = async (
  trx: Knex.Transaction,
  { mailbox, holder }: { mailbox: string; holder: string },
): Promise<void> => {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `select mailbox from fieldwright.mailbox_readers
     where mailbox = ? and holder = ? and held_until > now() for no key update`,
    [mailbox, holder],
  );
  if (rows.length === 0) throw new LeaseLost();
};

/** Gives a mailbox back: next time after its interval, later with every failure in a row. */
export const releaseLease = async (
  knex: Knex,
  {
    mailbox,
    holder,
    seconds,
    failed,
  }: { mailbox: string; holder: string; seconds: number; failed: boolean },
): Promise<void> => {
  await knex.raw(
    `update fieldwright.mailbox_readers
     set holder = null, held_until = '-infinity',
       failures = case when ? then failures + 1 else 0 end,
       due_at = case
         when due_at = '-infinity' then due_at
         when ? then now() + make_interval(secs => least(?, ? * power(2, least(failures, 12))))
         else now() + make_interval(secs => ?)
       end
     where mailbox = ? and holder = ?`,
    [failed, failed, LONGEST_BACKOFF_SECONDS, seconds, seconds, mailbox, holder],
  );
};
