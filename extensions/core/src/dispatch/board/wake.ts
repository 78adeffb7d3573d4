import type { Knex } from 'knex';
import type { Client } from 'pg';

/** Raised at the commit of every transaction that left domain events. */
const CHANNEL = 'fieldwright_outbox';

type RawClient = Client & { connection?: { stream?: { unref?: () => void } } };

/** Who waits in this process; one connection listens for all of them, from the first who does. */
const waiting = new Set<() => void>();
let listening: Promise<void> | null = null;

const wakeAll = (): void => {
  for (const wake of [...waiting]) wake();
};

const forget = (): void => {
  listening = null;
  wakeAll();
};

const listen = async (knex: Knex): Promise<void> => {
  const client = await (
    knex.client as unknown as { acquireRawConnection: () => Promise<RawClient> }
  ).acquireRawConnection();
  // It keeps no process alive that wants to end.
  client.connection?.stream?.unref?.();
  client.on('notification', wakeAll);
  client.on('error', forget);
  client.on('end', forget);
  await client.query(`listen ${CHANNEL}`);
};

export type Waiting = { done: Promise<void>; stop: () => void };

/**
 * Resolves when something was committed somewhere after the call, or after `ms`. Begin to wait, then
 * read, then await `done`: nothing falls in between.
 */
export const waitForChange = async (knex: Knex, ms: number): Promise<Waiting> => {
  listening ??= listen(knex).catch(forget);
  await listening;
  let stop = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    const timer = setTimeout(() => stop(), ms);
    stop = () => {
      clearTimeout(timer);
      waiting.delete(stop);
      resolve();
    };
    waiting.add(stop);
  });
  return { done, stop };
};
