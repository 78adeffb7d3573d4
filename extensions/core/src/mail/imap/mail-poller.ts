import type { Knex } from 'knex';
import { newId } from '../../../../domain/kernel/index.ts';
import type { BackgroundLog } from '../../platform/background.ts';
import { storeFile } from '../../intake/index.ts';
import { mailboxLimits } from '../mail-settings.ts';
import { readCertificates } from './connect.ts';
import { claimDue } from './lease.ts';
import { readMailbox } from './read-mailbox.ts';

/** How often is looked whose time has come. */
const TICK_MS = 1_000;
/** Connections of one worker; of these so many may stay open between two mails. */
const MOST_SESSIONS = 24;
const MOST_STAYING = 16;

/**
 * Reads mailboxes beside the queue, which a slow server must not hold up. Several workers share
 * the mailboxes by leases in the database; one of them reads a mailbox at a time.
 */
export const startMailPoller = ({
  knex,
  workerId,
  log,
  env,
}: {
  knex: Knex;
  workerId: string;
  log: BackgroundLog;
  env: Record<string, string | undefined>;
}): { stop: () => Promise<void> } => {
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();
  const tools = {
    knex,
    store: storeFile,
    certificates: readCertificates(env.MAIL_CA_FILE),
    limits: mailboxLimits(env),
    mayStay: () => running.size <= MOST_STAYING,
    signal: stopping.signal,
  };

  const read = async (id: string, holder: string): Promise<void> => {
    try {
      const trouble = await readMailbox(tools, { id, holder });
      if (trouble) log.warn({ mailbox: id, code: trouble.code }, 'mailbox was not read');
    } catch (error) {
      log.error({ mailbox: id, err: error }, 'mailbox was not read');
    }
  };

  const tick = async (): Promise<void> => {
    const free = MOST_SESSIONS - running.size;
    if (free <= 0) return;
    const holder = `${workerId}/${newId()}`;
    for (const id of await claimDue(knex, { holder, limit: free })) {
      const session = read(id, holder).finally(() => running.delete(session));
      running.add(session);
    }
  };

  let ticking: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    ticking = ticking
      .then(() => (stopping.signal.aborted ? undefined : tick()))
      .catch((error: unknown) => log.warn({ err: error }, 'mailboxes were not looked at'));
  }, TICK_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      stopping.abort();
      await ticking;
      await Promise.all(running);
    },
  };
};
