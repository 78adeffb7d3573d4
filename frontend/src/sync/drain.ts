import type { FieldApi } from '../api/field.ts';
import type { LocalDatabase } from '../store/database.ts';
import type { QueueItem } from '../store/queue-item.ts';
import { nextToSend } from './held.ts';
import { type Outcome, sendItem } from './send-item.ts';

export const MAX_TRIES = 5;

export type DrainResult = {
  sent: number;
  /** Why it stopped with items left; `idle` when nothing more can go. */
  stopped: 'idle' | 'offline' | 'signed-out' | 'busy' | 'failing';
  /** Seconds to wait before the next try; null when the caller decides. */
  afterSeconds: number | null;
};

const settle = (outcome: Outcome, item: QueueItem, now: string): Partial<QueueItem> => {
  if (outcome.kind === 'applied') return { state: 'applied', appliedAt: now, problem: null };
  if (outcome.kind === 'later') return { state: 'queued' };
  if (outcome.kind !== 'failed') return { state: outcome.kind, problem: outcome.problem };
  const tries = item.tries + 1;
  return { state: tries >= MAX_TRIES ? 'parked' : 'queued', tries, problem: outcome.problem };
};

/**
 * Sends the queue in order, one item at a time, until it is empty, nothing but held items is left
 * or the network is gone. An item is never removed here, whatever the answer.
 */
export const drain = async (
  db: LocalDatabase,
  api: FieldApi,
  now: () => Date = () => new Date(),
): Promise<DrainResult> => {
  let sent = 0;
  for (;;) {
    const item = nextToSend(await db.queue.orderBy('seq').toArray(), now().toISOString());
    if (!item) return { sent, stopped: 'idle', afterSeconds: null };
    await db.queue.update(item.seq, { state: 'sending' });
    const outcome = await sendItem(db, api, item);
    const change = settle(outcome, item, now().toISOString());
    await db.queue.update(item.seq, change);
    if (outcome.kind === 'applied') sent += 1;
    if (outcome.kind === 'later')
      return { sent, stopped: outcome.reason, afterSeconds: outcome.afterSeconds };
    // Order is kept: what comes behind waits with it, unless it has just been parked.
    if (outcome.kind === 'failed' && change.state === 'queued')
      return { sent, stopped: 'failing', afterSeconds: 2 ** (change.tries ?? 1) };
  }
};
