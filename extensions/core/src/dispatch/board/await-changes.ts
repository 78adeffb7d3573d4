import type { Knex } from 'knex';
import { waitForChange } from './wake.ts';
import type { Changes } from './read-changes.ts';

/** A burst of commits is one look. */
const PAUSE_MS = 40;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const isSomething = ({ visits, gone, reload }: Changes): boolean =>
  visits.length > 0 || gone.length > 0 || reload;

/**
 * Reads until there is something to tell or `waitMs` are over; between two looks it sleeps until a
 * transaction somewhere left events. No connection of the pool is held meanwhile.
 */
export const awaitChanges = async (
  knex: Knex,
  read: () => Promise<Changes>,
  { waitMs, isGone }: { waitMs: number; isGone: () => boolean },
): Promise<Changes> => {
  const end = Date.now() + waitMs;
  for (;;) {
    const left = end - Date.now();
    if (left <= 0 || isGone()) return await read();
    const waiting = await waitForChange(knex, left);
    const found = await read();
    if (isSomething(found)) {
      waiting.stop();
      return found;
    }
    await waiting.done;
    await pause(PAUSE_MS);
  }
};
