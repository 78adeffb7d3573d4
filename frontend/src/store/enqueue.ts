import type {
  FieldCommand,
  FieldEvidenceForm,
} from '../../../extensions/domain/work/field-contract.ts';
import type { LocalDatabase, StoredFile } from './database.ts';
import {
  type CallItem,
  type CommandItem,
  type EvidenceItem,
  isOnHold,
  needsPerson,
  type QueueItem,
} from './queue-item.ts';

type Words = { orderNumber: string; label: string };

const fresh = (words: Words, at: string) => ({
  ...words,
  createdAt: at,
  state: 'queued' as const,
  tries: 0,
  problem: null,
  appliedAt: null,
});

/** Values of which only the latest counts. */
const REPLACEABLE = [
  'record-serial',
  'attach-port',
  'record-solution',
  'record-materials',
  'report-blocker',
  'request-reschedule',
  'fill-form',
];

const replaces = (command: FieldCommand) => (item: QueueItem) =>
  item.kind === 'command' &&
  needsPerson(item) &&
  item.command.type === command.type &&
  REPLACEABLE.includes(command.type) &&
  (command.type !== 'fill-form' ||
    command.payload.answer === (item.command as typeof command).payload.answer);

/** Who goes on does not take back: a further command of the order sends the one before it. */
const release = (db: LocalDatabase, order: string): Promise<number> =>
  db.queue
    .where('order')
    .equals(order)
    .modify((item) => {
      delete item.holdUntil;
    });

/** A corrected value takes the place of one that the server would not have. */
export const enqueueCommand = async (
  db: LocalDatabase,
  command: FieldCommand,
  words: Words,
  holdUntil?: string,
): Promise<void> => {
  const item: Omit<CommandItem, 'seq'> = {
    ...fresh(words, command.occurredAt),
    ...(holdUntil && { holdUntil }),
    kind: 'command',
    id: command.id,
    order: command.order,
    command,
  };
  await db.transaction('rw', db.queue, async () => {
    await db.queue.where('order').equals(command.order).filter(replaces(command)).delete();
    await release(db, command.order);
    await db.queue.add(item);
  });
};

export const enqueueEvidence = async (
  db: LocalDatabase,
  form: FieldEvidenceForm,
  file: Pick<StoredFile, 'bytes' | 'thumbnail' | 'type'>,
  words: Words,
): Promise<void> => {
  const item: Omit<EvidenceItem, 'seq'> = {
    ...fresh(words, form.takenAt),
    kind: 'evidence',
    id: form.clientRef,
    order: form.order,
    form,
  };
  await db.transaction('rw', db.queue, db.files, async () => {
    await db.files.add({ id: form.clientRef, order: form.order, ...file });
    await db.queue.add(item);
  });
};

/** The body carries the id by which the server knows it again. */
export const enqueueCall = async (
  db: LocalDatabase,
  call: Pick<CallItem, 'id' | 'order' | 'path' | 'body' | 'page'>,
  words: Words,
): Promise<void> => {
  await db.queue.add({ ...fresh(words, new Date().toISOString()), kind: 'call', ...call });
};

/** Another try, at its old place in the queue. */
export const retryItem = (db: LocalDatabase, seq: number): Promise<number> =>
  db.queue.update(seq, { state: 'queued', tries: 0, problem: null });

/** Only ever called after the person has confirmed. */
export const discardItem = (db: LocalDatabase, item: QueueItem): Promise<void> =>
  db.transaction('rw', db.queue, db.files, async () => {
    await db.queue.delete(item.seq);
    await db.files.delete(item.id);
  });

/** Everything may go now: the person leaves, and nobody is there to undo. */
export const releaseAll = async (db: LocalDatabase): Promise<void> => {
  await db.queue
    .filter(({ holdUntil }) => holdUntil !== undefined)
    .modify((item) => {
      delete item.holdUntil;
    });
};

/** Takes a step back that was not sent yet. False when it is too late. */
export const undoItem = (db: LocalDatabase, seq: number, now: string): Promise<boolean> =>
  db.transaction('rw', db.queue, async () => {
    const item = await db.queue.get(seq);
    if (!item || !isOnHold(item, now)) return false;
    await db.queue.delete(seq);
    return true;
  });
