import type { LocalDatabase } from './database.ts';
import { isUnsent } from './queue-item.ts';

const namesOf = (error: unknown): string[] => {
  const { name, inner } = (error ?? {}) as { name?: string; inner?: unknown };
  return [name ?? '', ...(inner ? namesOf(inner) : [])];
};

/** The device refused a write for want of space. */
export const isFull = (error: unknown): boolean => namesOf(error).includes('QuotaExceededError');

/** Lets go of the pictures that the server has; they are shown from there. Returns how many. */
export const dropSentPictures = async (db: LocalDatabase): Promise<number> => {
  const unsent = new Set((await db.queue.filter(isUnsent).toArray()).map(({ id }) => id));
  const sent = (await db.files.toCollection().primaryKeys()).filter((id) => !unsent.has(id));
  await db.files.bulkDelete(sent);
  return sent.length;
};

/**
 * Writes; when the device is full, once more without the pictures that the server has, then with each
 * smaller form of what is to be written. What cannot be written at all is thrown, and nothing of it is
 * there.
 */
export const writeWithin = async (
  db: LocalDatabase,
  forms: readonly (() => Promise<void>)[],
): Promise<void> => {
  let problem: unknown;
  for (const [index, write] of forms.entries()) {
    try {
      await write();
      return;
    } catch (error) {
      if (!isFull(error)) throw error;
      problem = error;
    }
    if (index === 0 && (await dropSentPictures(db)) > 0) {
      try {
        await write();
        return;
      } catch (error) {
        if (!isFull(error)) throw error;
        problem = error;
      }
    }
  }
  throw problem;
};
