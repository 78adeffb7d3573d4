import { describe, expect, it } from 'vitest';
import { drain } from '../sync/drain.ts';
import { fakeApi } from '../testing/fake-api.ts';
import { freshStore, WORDS } from '../testing/local-store.ts';
import { makeSerial, makeTransition } from '../testing/visit.ts';
import type { LocalDatabase } from './database.ts';
import { enqueueCommand } from './enqueue.ts';
import type { CommandItem } from './queue-item.ts';
import { editOf, insist, tellOffice } from './resolve.ts';

const stuck = async (
  db: LocalDatabase,
  state: 'conflict' | 'refused',
  current?: string,
): Promise<CommandItem> => {
  const problem = { code: 'TEST', message: 'No.', missing: [], ...(current && { current }) };
  const [item] = await db.queue.toArray();
  await db.queue.update(item?.seq ?? 0, { state, problem, tries: 3 });
  return (await db.queue.toArray())[0] as CommandItem;
};

describe('ways out of what stands still', () => {
  it('should send mine again with what I have seen of theirs', async () => {
    const db = freshStore();
    await enqueueCommand(db, makeTransition('go', 'MetCustomer', 'OnTheWay'), WORDS);
    await insist(db, await stuck(db, 'conflict', 'Blocker'));
    expect(await db.queue.toArray()).toMatchObject([
      { seq: 1, state: 'queued', tries: 0, command: { id: 'go', seenStatus: 'Blocker' } },
    ]);
    await db.queue.clear();
    await enqueueCommand(db, makeSerial('serial', 'AAAA1111'), WORDS);
    await insist(db, await stuck(db, 'conflict', 'BBBB2222'));
    expect(await db.queue.toArray()).toMatchObject([
      { command: { payload: { serial: 'AAAA1111', instead: 'BBBB2222' } } },
    ]);
  });

  it('should open the page of a change with what was entered', async () => {
    const db = freshStore();
    await enqueueCommand(db, makeSerial('serial', 'AAAA1111'), WORDS);
    expect(editOf(await stuck(db, 'refused'))).toEqual({
      page: 'serial',
      draft: { key: 'serial-order-1', value: { serial: 'AAAA1111', model: '' } },
    });
  });

  it('should put a message to the office in the place of a step', async () => {
    const db = freshStore();
    await enqueueCommand(db, makeTransition('done', 'OrderCompleted'), WORDS);
    await tellOffice(db, await stuck(db, 'refused'), 'Completed at three.');
    const { api } = fakeApi();
    await drain(db, api);
    expect(await db.queue.toArray()).toMatchObject([
      {
        state: 'applied',
        command: { type: 'write-note', payload: { text: 'Completed at three.' } },
      },
    ]);
  });
});
