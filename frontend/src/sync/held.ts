import { changesState, isOnHold, needsPerson, type QueueItem } from '../store/queue-item.ts';

/**
 * Evidence and values go as soon as they can. A change of status waits behind everything of its
 * order that stands still, and a command waits behind evidence it may name: otherwise the server
 * would refuse it for what is missing.
 */
const waitsFor = (item: QueueItem, earlier: QueueItem): boolean =>
  earlier.order === item.order &&
  earlier.seq < item.seq &&
  needsPerson(earlier) &&
  (changesState(item) || (item.kind === 'command' && earlier.kind === 'evidence'));

/** The change that holds this one back, if any. */
export const heldBy = (item: QueueItem, queue: readonly QueueItem[]): QueueItem | undefined =>
  queue.find((earlier) => waitsFor(item, earlier));

/** The next item to send: first in, first out, without those that are held or can still be undone. */
export const nextToSend = (queue: readonly QueueItem[], now: string): QueueItem | undefined =>
  queue.find(
    (item) =>
      (item.state === 'queued' || item.state === 'sending') &&
      !isOnHold(item, now) &&
      !heldBy(item, queue),
  );
