import {
  changesState,
  isOnHold,
  isWaiting,
  needsPerson,
  type QueueItem,
} from '../store/queue-item.ts';

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

/**
 * What goes next, first in, first out, without items that are held or can still be undone: one picture or
 * call, or up to `most` commands that follow each other without one between them.
 */
export const nextToSend = (
  queue: readonly QueueItem[],
  now: string,
  most: number,
): readonly QueueItem[] => {
  const ready = queue.filter(
    (item) => isWaiting(item) && !isOnHold(item, now) && !heldBy(item, queue),
  );
  const otherAt = ready.findIndex(({ kind }) => kind !== 'command');
  if (otherAt === 0) return ready.slice(0, 1);
  return ready.slice(0, otherAt < 0 ? most : Math.min(most, otherAt));
};
