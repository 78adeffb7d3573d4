import { describe, expect, it } from 'vitest';
import { enqueueCommand } from '../store/enqueue.ts';
import { freshStore, keepPhoto, WORDS } from '../testing/local-store.ts';
import { makeSnapshot, makeTransition, makeVisit } from '../testing/visit.ts';
import { knownOf, storeSnapshot } from './pull.ts';

const EARLY = '2026-03-02T04:40:00.000Z';
const LATE = '2026-03-02T04:50:00.000Z';

describe('storing a snapshot', () => {
  it('should take out of the queue what the snapshot contains, and nothing else', async () => {
    const db = freshStore();
    await enqueueCommand(db, makeTransition('before', 'OnTheWay'), WORDS);
    await enqueueCommand(db, makeTransition('meanwhile', 'MetCustomer'), WORDS);
    await enqueueCommand(db, makeTransition('unsent', 'OrderCompleted'), WORDS);
    await db.queue.update(1, { state: 'applied', appliedAt: EARLY });
    await db.queue.update(2, { state: 'applied', appliedAt: LATE });
    await storeSnapshot(db, makeSnapshot(), '2026-03-02T04:45:00.000Z');
    expect((await db.queue.toArray()).map(({ id }) => id)).toEqual(['meanwhile', 'unsent']);
  });

  it('should forget a visit that is no longer mine, with its pictures', async () => {
    const db = freshStore();
    await storeSnapshot(db, makeSnapshot(), EARLY);
    await keepPhoto(db, 'photo');
    await db.queue.update(1, { state: 'applied', appliedAt: EARLY });
    await storeSnapshot(db, makeSnapshot({ visits: [], current: [] }), LATE);
    expect(await db.visits.count()).toBe(0);
    expect(await db.files.count()).toBe(0);
  });

  it('should keep a visit that was taken away while changes of it are unsent', async () => {
    const db = freshStore();
    await storeSnapshot(db, makeSnapshot(), EARLY);
    await keepPhoto(db, 'photo');
    await storeSnapshot(db, makeSnapshot({ visits: [], current: [] }), LATE);
    expect(await db.visits.toArray()).toMatchObject([{ id: 'order-1', isGone: true }]);
    expect(await db.files.count()).toBe(1);
  });

  it('should leave a visit alone that a partial snapshot does not repeat', async () => {
    const db = freshStore();
    await storeSnapshot(db, makeSnapshot(), EARLY);
    const other = makeVisit({ id: 'order-2' });
    await storeSnapshot(
      db,
      makeSnapshot({ visits: [other], current: ['order-1', 'order-2'] }),
      LATE,
    );
    expect(await db.visits.count()).toBe(2);
  });

  it('should ask for the difference, and in full for what was taken away', async () => {
    const db = freshStore();
    const splitter = {
      id: 'splitter-1',
      rev: 's1',
      building: 'building-1',
      code: 'SP01',
      name: null,
      typeName: '1:8',
      block: null,
      level: null,
      location: null,
      ports: [],
    };
    const all = { splitters: [splitter], currentSplitters: ['splitter-1'] };
    await storeSnapshot(db, makeSnapshot(all), EARLY);
    expect(await knownOf(db)).toEqual({
      formVersions: [],
      visits: { 'order-1': 'rev-1' },
      splitters: { 'splitter-1': 's1' },
    });
    const nothingNew = { visits: [], splitters: [], currentSplitters: ['splitter-1'] };
    await storeSnapshot(db, makeSnapshot(nothingNew), LATE);
    expect([await db.visits.count(), await db.splitters.count()]).toEqual([1, 1]);

    await keepPhoto(db, 'photo');
    await storeSnapshot(db, makeSnapshot({ visits: [], current: [] }), LATE);
    expect(await knownOf(db)).toEqual({ formVersions: [], visits: {}, splitters: {} });
  });
});
