import type { FieldApi } from '../api/field.ts';
import type { LocalDatabase } from '../store/database.ts';
import type { QueueItem } from '../store/queue-item.ts';
import { nextToSend } from './held.ts';
import { type Outcome, sendItems } from './send-item.ts';

export const MAX_TRIES = 5;
/** So many commands travel in one request: on a phone the way there and back is what takes time. */
const TOGETHER = 25;

export type DrainResult = {
  sent: number;
  /** Why it stopped with items left; `idle` when nothing more can go. */
  stopped: 'idle' | 'offline' | 'signed-out' | 'busy' | 'failing';
  /** Seconds to wait before the next try; null when the caller decides. */
  afterSeconds: number | null;
};

const settle = (outcome: Outcome, item: QueueItem, now: string): Partial<QueueItem> => {
  if (outcome.kind === 'applied') return { state: 'applied', appliedAt: now, problem: null };
  if (outcome.kind === 'later' || outcome.kind === 'back') return { state: 'queued' };
  if (outcome.kind !== 'failed') return { state: outcome.kind, problem: outcome.problem };
  const tries = item.tries + 1;
  return { state: tries >= MAX_TRIES ? 'parked' : 'queued', tries, problem: outcome.problem };
};

const mark = async (
  db: LocalDatabase,
  items: readonly QueueItem[],
  state: 'sending' | 'queued',
): Promise<void> => {
  await db.queue
    .where('seq')
    .anyOf(items.map(({ seq }) => seq))
    .modify({ state });
};

/**
 * Sends the queue in order until it is empty, nothing but held items is left or the network is gone.
 * Commands go together; where such a request fails as a whole, each goes alone, so that the one at
 * which the server fails is found. An item is never removed here, whatever the answer.
 */
export const drain = async (
  db: LocalDatabase,
  api: FieldApi,
  now: () => Date = () => new Date(),
): Promise<DrainResult> => {
  let sent = 0;
  let together = TOGETHER;
  for (;;) {
    const queue = await db.queue.orderBy('seq').toArray();
    const items = nextToSend(queue, now().toISOString(), together);
    const [first] = items;
    if (!first) return { sent, stopped: 'idle', afterSeconds: null };
    await mark(db, items, 'sending');
    const answer = await sendItems(db, api, items);
    if (!('kind' in answer)) {
      for (const [index, outcome] of answer.entries()) {
        const item = items[index] ?? first;
        await db.queue.update(item.seq, settle(outcome, item, now().toISOString()));
        if (outcome.kind === 'applied') sent += 1;
      }
      continue;
    }
    await mark(db, items, 'queued');
    if (answer.kind === 'later')
      return { sent, stopped: answer.reason, afterSeconds: answer.afterSeconds };
    if (items.length > 1) {
      together = 1;
      continue;
    }
    const change = settle(answer, first, now().toISOString());
    await db.queue.update(first.seq, change);
    // Order is kept: what comes behind waits with it, unless it has just been parked.
    if (answer.kind === 'failed' && change.state === 'queued')
      return { sent, stopped: 'failing', afterSeconds: 2 ** (change.tries ?? 1) };
  }
};
