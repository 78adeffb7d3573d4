import { describe, expect, it } from 'vitest';
import { freshStore, keepPhoto } from '../testing/local-store.ts';
import { isFull, writeWithin } from './make-room.ts';

const full = (): Error =>
  Object.assign(new Error('write'), {
    name: 'AbortError',
    inner: Object.assign(new Error('No room'), { name: 'QuotaExceededError' }),
  });

describe('a device without room', () => {
  it('should let go of pictures that the server has, and of no other', async () => {
    const db = freshStore();
    await keepPhoto(db, 'sent');
    await keepPhoto(db, 'waiting');
    await db.queue.update(1, { state: 'applied' });
    let tries = 0;
    await writeWithin(db, [
      () => {
        tries += 1;
        return tries === 1 ? Promise.reject(full()) : Promise.resolve();
      },
    ]);
    expect(tries).toBe(2);
    expect(await db.files.toCollection().primaryKeys()).toEqual(['waiting']);
    expect(await db.queue.count()).toBe(2);
  });

  it('should try smaller forms, and say so when none has room', async () => {
    const db = freshStore();
    await keepPhoto(db, 'waiting');
    const tried: string[] = [];
    const form = (name: string, fits: boolean) => (): Promise<void> => {
      tried.push(name);
      return fits ? Promise.resolve() : Promise.reject(full());
    };
    await writeWithin(db, [form('as taken', false), form('smaller', true), form('least', true)]);
    expect(tried).toEqual(['as taken', 'smaller']);
    const failing = writeWithin(db, [form('as taken', false), form('least', false)]);
    await expect(failing).rejects.toSatisfy(isFull);
    // What waited before waits still.
    expect(await db.files.count()).toBe(1);
    expect(await db.queue.count()).toBe(1);
  });

  it('should leave every other failure as it is', async () => {
    const db = freshStore();
    await expect(writeWithin(db, [() => Promise.reject(new Error('other'))])).rejects.toThrow(
      'other',
    );
  });
});
