import { describe, expect, it } from 'vitest';
import { enqueueCall, enqueueCommand, releaseAll, retryItem, undoItem } from '../store/enqueue.ts';
import { applied, failure, fakeApi } from '../testing/fake-api.ts';
import { freshStore, keepPhoto, WORDS } from '../testing/local-store.ts';
import { makeSerial, makeTransition } from '../testing/visit.ts';
import { drain, MAX_TRIES } from './drain.ts';

const statesOf = async (db: ReturnType<typeof freshStore>) =>
  Object.fromEntries((await db.queue.toArray()).map((item) => [item.id, item.state]));

const refusal = (id: string) => ({
  id,
  status: 'refused' as const,
  error: { code: 'WORK_REQUIREMENTS_MISSING', message: 'Let the customer sign.' },
});

describe('draining the queue', () => {
  it('should send what is about no order alone, in its turn', async () => {
    const db = freshStore();
    const { api, received } = fakeApi();
    const call = (id: string) => ({
      ...{ id, order: 'piece-1', path: `/api/equipment/${id}`, body: { clientRef: id } },
      page: { name: 'piece', params: { code: 'DRL-001' } },
    });
    await enqueueCommand(db, makeTransition('go', 'OnTheWay'), WORDS);
    await enqueueCall(db, call('take'), WORDS);
    await enqueueCall(db, call('bring'), WORDS);
    expect((await drain(db, api)).sent).toBe(3);
    expect(received).toEqual(['go', '/api/equipment/take', '/api/equipment/bring']);
    expect(await statesOf(db)).toEqual({ go: 'applied', take: 'applied', bring: 'applied' });
  });

  it('should send commands and evidence in the order they were made', async () => {
    const db = freshStore();
    const { api, received } = fakeApi();
    await enqueueCommand(db, makeTransition('go', 'OnTheWay'), WORDS);
    await keepPhoto(db, 'photo');
    await enqueueCommand(db, makeTransition('done', 'OrderCompleted', 'MetCustomer'), WORDS);
    expect(await drain(db, api)).toMatchObject({ sent: 3, stopped: 'idle' });
    expect(received).toEqual(['go', 'photo', 'done']);
    expect(await statesOf(db)).toEqual({ go: 'applied', photo: 'applied', done: 'applied' });
  });

  it('should hold a step that can still be undone, and send it with the next', async () => {
    const db = freshStore();
    const { api, received } = fakeApi();
    const now = new Date('2026-03-02T05:00:00.000Z');
    const until = '2026-03-02T05:01:00.000Z';
    await enqueueCommand(db, makeTransition('go', 'OnTheWay'), WORDS, until);
    await keepPhoto(db, 'photo');
    expect(await drain(db, api, () => now)).toMatchObject({ sent: 1, stopped: 'idle' });
    expect(received).toEqual(['photo']);
    await enqueueCommand(db, makeTransition('meet', 'MetCustomer', 'OnTheWay'), WORDS, until);
    await drain(db, api, () => now);
    expect(received).toEqual(['photo', 'go']);
    await drain(db, api, () => new Date(until));
    expect(received).toEqual(['photo', 'go', 'meet']);
  });

  it('should forget a step that was undone in time, and no other', async () => {
    const db = freshStore();
    const { api, received } = fakeApi();
    const until = '2026-03-02T05:01:00.000Z';
    await enqueueCommand(db, makeTransition('go', 'OnTheWay'), WORDS, until);
    const [item] = await db.queue.toArray();
    expect(await undoItem(db, item?.seq ?? 0, until)).toBe(false);
    expect(await undoItem(db, item?.seq ?? 0, '2026-03-02T05:00:30.000Z')).toBe(true);
    await drain(db, api);
    expect(received).toEqual([]);
    await enqueueCommand(db, makeTransition('again', 'OnTheWay'), WORDS, '2100-01-01T00:00:00Z');
    await releaseAll(db);
    await drain(db, api);
    expect(received).toEqual(['again']);
  });

  it('should keep everything queued, without counting a try, when nobody answers', async () => {
    const db = freshStore();
    const { api, received } = fakeApi({
      sendCommand: () => Promise.reject(failure('unreachable')),
      isReachable: () => Promise.resolve(false),
    });
    await enqueueCommand(db, makeTransition('go', 'OnTheWay'), WORDS);
    await keepPhoto(db, 'photo');
    for (let round = 0; round < MAX_TRIES + 2; round += 1)
      expect(await drain(db, api)).toMatchObject({ sent: 0, stopped: 'offline' });
    expect(new Set(received)).toEqual(new Set(['go']));
    expect(await statesOf(db)).toEqual({ go: 'queued', photo: 'queued' });
    expect((await db.queue.toArray()).map(({ tries }) => tries)).toEqual([0, 0]);
  });

  it('should park after five failures of the server and go on with the rest', async () => {
    const db = freshStore();
    const { api } = fakeApi({ sendEvidence: () => Promise.reject(failure('broken')) });
    await keepPhoto(db, 'photo');
    await enqueueCommand(db, makeSerial('serial', '4857544312345678'), WORDS);
    for (let round = 1; round < MAX_TRIES; round += 1)
      expect(await drain(db, api)).toMatchObject({ stopped: 'failing', afterSeconds: 2 ** round });
    expect(await drain(db, api)).toMatchObject({ stopped: 'idle' });
    expect(await statesOf(db)).toEqual({ photo: 'parked', serial: 'queued' });
  });

  it('should count a try when the server answers, but never to this item', async () => {
    const db = freshStore();
    const { api } = fakeApi({ sendEvidence: () => Promise.reject(failure('unreachable')) });
    await keepPhoto(db, 'photo');
    expect(await drain(db, api)).toMatchObject({ stopped: 'failing' });
    expect((await db.queue.toArray())[0]).toMatchObject({ state: 'queued', tries: 1 });
  });

  it('should hold later steps of an order behind a refused one, and only those', async () => {
    const db = freshStore();
    let isRefusing = true;
    const { api, received } = fakeApi({
      sendCommand: ({ id }) =>
        Promise.resolve(
          id === 'met' && isRefusing
            ? refusal(id)
            : {
                id,
                status: 'applied',
                order: { id: 'order-1', status: 'X', statusCategory: 'done', version: 2 },
              },
        ),
    });
    await enqueueCommand(db, makeTransition('met', 'MetCustomer', 'OnTheWay'), WORDS);
    await keepPhoto(db, 'photo');
    await enqueueCommand(db, makeTransition('done', 'OrderCompleted', 'MetCustomer'), WORDS);
    await enqueueCommand(db, { ...makeTransition('else', 'OnTheWay'), order: 'order-2' }, WORDS);
    await drain(db, api);
    expect(await statesOf(db)).toEqual({
      met: 'refused',
      photo: 'applied',
      done: 'queued',
      else: 'applied',
    });

    isRefusing = false;
    await retryItem(db, 1);
    await drain(db, api);
    expect(received).toEqual(['met', 'photo', 'else', 'met', 'done']);
  });

  it('should keep both values of a conflict', async () => {
    const db = freshStore();
    const { api } = fakeApi({
      sendCommand: ({ id }) =>
        Promise.resolve({
          id,
          status: 'conflict',
          error: { code: 'WORK_CONFLICT', message: 'Somebody else changed this meanwhile.' },
          yours: 'OnTheWay',
          current: 'Cancelled',
        }),
    });
    await enqueueCommand(db, makeTransition('go', 'OnTheWay'), WORDS);
    await drain(db, api);
    expect((await db.queue.toArray())[0]).toMatchObject({
      state: 'conflict',
      problem: { code: 'WORK_CONFLICT', yours: 'OnTheWay', current: 'Cancelled' },
    });
  });

  it.each([
    ['signed-out', null, 'signed-out', null],
    ['busy', 7, 'busy', 7],
  ] as const)(
    'should leave the queue alone when the server is %s',
    async (kind, wait, stopped, afterSeconds) => {
      const db = freshStore();
      const { api } = fakeApi({ sendCommand: () => Promise.reject(failure(kind, 'X', wait)) });
      await enqueueCommand(db, makeTransition('go', 'OnTheWay'), WORDS);
      expect(await drain(db, api)).toEqual({ sent: 0, stopped, afterSeconds });
      expect(await statesOf(db)).toEqual({ go: 'queued' });
    },
  );

  it('should send again what was under way when the phone died', async () => {
    const db = freshStore();
    const { api, received } = fakeApi();
    await enqueueCommand(db, makeTransition('go', 'OnTheWay'), WORDS);
    await db.queue.update(1, { state: 'sending' });
    await drain(db, api);
    expect(received).toEqual(['go']);
  });

  it('should let a corrected value take the place of a refused one', async () => {
    const db = freshStore();
    const { api } = fakeApi({
      sendCommand: ({ id }) => Promise.resolve(refusal(id)),
    });
    await enqueueCommand(db, makeSerial('wrong', 'AAAAAAAA'), WORDS);
    await drain(db, api);
    await enqueueCommand(db, makeSerial('right', '4857544312345678'), WORDS);
    expect(await statesOf(db)).toEqual({ right: 'queued' });
  });

  it('should bring 300 items over a connection that drops again and again, each once', async () => {
    const db = freshStore();
    const taken = new Map<string, number>();
    let calls = 0;
    // Every seventh request is lost on its way there, every eleventh answer on its way back.
    const lossy = (id: string): Promise<void> => {
      calls += 1;
      if (calls % 7 === 0) return Promise.reject(failure('unreachable'));
      taken.set(id, (taken.get(id) ?? 0) + 1);
      return calls % 11 === 0 ? Promise.reject(failure('unreachable')) : Promise.resolve();
    };
    const { api } = fakeApi({
      sendCommand: async ({ id }) => {
        await lossy(id);
        return applied(id);
      },
      sendEvidence: async ({ clientRef: id }) => {
        await lossy(id);
        return { id, file: 'file', replayed: false };
      },
      isReachable: () => Promise.resolve(false),
    });
    for (let index = 0; index < 100; index += 1) {
      const n = String(index);
      await keepPhoto(db, `photo${n}`, { order: `order-${n}` });
      const order = { order: `order-${n}` };
      await enqueueCommand(db, { ...makeTransition(`go${n}`, 'OnTheWay'), ...order }, WORDS);
      await enqueueCommand(db, { ...makeTransition(`met${n}`, 'MetCustomer'), ...order }, WORDS);
    }
    let rounds = 0;
    while ((await drain(db, api)).stopped !== 'idle') rounds += 1;
    expect(rounds).toBeGreaterThan(40);
    expect(taken.size).toBe(300);
    expect(
      (await db.queue.toArray()).every(({ state, tries }) => state === 'applied' && tries === 0),
    ).toBe(true);
    // First in, first out, although some were sent twice.
    expect([...taken.keys()].slice(0, 4)).toEqual(['photo0', 'go0', 'met0', 'photo1']);
  });

  it('should keep the queue when the session has ended, and go on after signing in', async () => {
    const db = freshStore();
    let isSignedIn = false;
    const { api } = fakeApi({
      sendCommand: ({ id }) =>
        isSignedIn ? Promise.resolve(applied(id)) : Promise.reject(failure('signed-out')),
    });
    await enqueueCommand(db, makeTransition('go', 'OnTheWay'), WORDS);
    expect(await drain(db, api)).toMatchObject({ sent: 0, stopped: 'signed-out' });
    expect(await db.queue.toArray()).toMatchObject([{ state: 'queued', tries: 0 }]);
    isSignedIn = true;
    expect(await drain(db, api)).toMatchObject({ sent: 1, stopped: 'idle' });
  });
});
