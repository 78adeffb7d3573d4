import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { drain } from '../sync/drain.ts';
import { knownOf } from '../sync/pull.ts';
import { fakeApi } from '../testing/fake-api.ts';
import { makeTransition, makeVisit } from '../testing/visit.ts';
import { openDatabase } from './database.ts';

/** The store as the first release made it, with what it wrote. */
const firstRelease = async (person: string, count: number): Promise<void> => {
  const db = new Dexie(`fieldwright-${person}`);
  db.version(1).stores({
    frame: 'key',
    visits: 'id',
    splitters: 'id, building',
    queue: '++seq, &id, order, state',
    files: 'id, order',
    drafts: 'key',
  });
  const { messages: _m, materials: _u, serialElsewhere: _s, rev: _r, ...visit } = makeVisit();
  await db.table('visits').add(visit);
  const ids = Array.from({ length: count }, (_, index) => `c${String(index)}`);
  await db.table('queue').bulkAdd(
    ids.map((id) => ({
      id,
      kind: 'command',
      order: 'order-1',
      orderNumber: 'WO-2026-00001',
      label: 'Test',
      createdAt: '2026-03-02T04:30:00.000Z',
      state: 'queued',
      tries: 0,
      problem: null,
      appliedAt: null,
      command: makeTransition(id, 'OnTheWay'),
    })),
  );
  await db.table('files').add({
    id: 'photo',
    order: 'order-1',
    bytes: new ArrayBuffer(4),
    thumbnail: new ArrayBuffer(2),
    type: 'image/jpeg',
  });
  db.close();
};

describe('the local store', () => {
  it('should survive an update of the app with a full queue, and send all of it', async () => {
    await firstRelease('updated', 300);
    const db = openDatabase('updated');
    expect(await db.visits.toArray()).toMatchObject([
      { id: 'order-1', messages: [], materials: [] },
    ]);
    // Without a fingerprint the visit is read anew.
    expect((await knownOf(db)).visits).toEqual({});
    expect(await db.files.count()).toBe(1);
    const { api, received } = fakeApi();
    expect(await drain(db, api)).toMatchObject({ sent: 300, stopped: 'idle' });
    expect(received).toEqual(Array.from({ length: 300 }, (_, index) => `c${String(index)}`));
    await db.delete();
  });

  it('should be of one person: nobody else sees or sends what waits', async () => {
    const [mine, other] = [openDatabase('one'), openDatabase('other')];
    await mine.drafts.put({ key: 'note', value: 'mine' });
    expect(await other.drafts.count()).toBe(0);
    await Promise.all([mine.delete(), other.delete()]);
  });
});
