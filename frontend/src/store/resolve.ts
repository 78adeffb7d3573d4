import { newId } from '../../../extensions/domain/kernel/ids.ts';
import type { FieldCommand } from '../../../extensions/domain/work/field-contract.ts';
import type { LocalDatabase } from './database.ts';
import { enqueueCommand } from './enqueue.ts';
import type { CommandItem, QueueItem } from './queue-item.ts';

/** Draft that the page of a command begins with, and the page. Null for a command without a page. */
export const editOf = (
  item: QueueItem,
): { page: string; category?: string; draft?: { key: string; value: unknown } } | null => {
  if (item.kind === 'evidence')
    return item.form.kind === 'signature'
      ? { page: 'signature' }
      : { page: 'photos', category: item.form.category };
  if (item.kind === 'call') return { page: item.page.name };
  const { command } = item;
  const draft = (name: string, value: unknown, which = '') => ({
    key: [name, item.order, which].filter(Boolean).join('-'),
    value,
  });
  switch (command.type) {
    case 'record-serial':
      return { page: 'serial', draft: draft('serial', { model: '', ...command.payload }) };
    case 'record-solution':
      return { page: 'solution', draft: draft('solution', command.payload) };
    case 'record-materials':
      return { page: 'materials', draft: draft('materials', command.payload) };
    case 'write-note':
      return { page: 'messages', draft: draft('messages', command.payload) };
    case 'report-blocker': {
      const { reason, remark } = command.payload;
      return { page: 'blocker', draft: draft('blocker', { reason, remark }) };
    }
    case 'request-reschedule': {
      const { reason, requestedBy } = command.payload;
      return { page: 'reschedule', draft: draft('reschedule', { reason, requestedBy }) };
    }
    case 'attach-port':
      return { page: 'port' };
    case 'task-step':
    case 'task-tick':
      return { page: 'tasks' };
    case 'fill-form': {
      const { form, task = '', submit: _, ...filled } = command.payload;
      return { page: 'visit', draft: draft('form', filled, `${form}-${task}`) };
    }
    case 'transition':
      return { page: 'visit' };
    case 'withdraw-evidence':
      return null;
  }
};

/** What the person has seen of the other's change, so that the server takes his own all the same. */
const knowing = (command: FieldCommand, current: string | undefined): FieldCommand => {
  if (current === undefined) return command;
  if (command.type === 'record-serial')
    return { ...command, payload: { ...command.payload, instead: current } };
  return command.type === 'transition' || command.type === 'report-blocker'
    ? { ...command, seenStatus: current }
    : command;
};

/** Mine: once more, at its old place in the queue; of a conflict with the other's value as seen. */
export const insist = async (db: LocalDatabase, item: QueueItem): Promise<void> => {
  const change = { state: 'queued' as const, tries: 0, problem: null };
  const command =
    item.kind === 'command' && item.state === 'conflict'
      ? { command: knowing(item.command, item.problem?.current) }
      : {};
  await db.queue.update(item.seq, { ...change, ...command });
};

/**
 * What the server will not have as a step goes to the office as a message, and leaves the queue: the
 * dispatcher decides what becomes of it.
 */
export const tellOffice = (db: LocalDatabase, item: CommandItem, text: string): Promise<void> =>
  db.transaction('rw', db.queue, async () => {
    await db.queue.delete(item.seq);
    const { order, occurredAt, seenStatus, position } = item.command;
    await enqueueCommand(
      db,
      {
        id: newId(),
        type: 'write-note',
        order,
        occurredAt,
        seenStatus,
        ...(position && { position }),
        payload: { text },
      },
      { orderNumber: item.orderNumber, label: text },
    );
  });
