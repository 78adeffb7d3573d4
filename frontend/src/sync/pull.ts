import type { FieldKnown, FieldSnapshot } from '../../../extensions/domain/work/field-contract.ts';
import type { LocalDatabase, StoredVisit } from '../store/database.ts';
import { isUnsent } from '../store/queue-item.ts';

/** Fingerprints of what is here. A visit that was taken away is asked for in full when it comes back. */
export const knownOf = async (db: LocalDatabase): Promise<FieldKnown> => {
  const visits = await db.visits.toArray();
  const splitters = await db.splitters.toArray();
  const prints = (rows: readonly { id: string; rev?: string }[]) =>
    Object.fromEntries(rows.flatMap(({ id, rev }) => (rev ? [[id, rev]] : [])));
  const formVersions = await db.formVersions.toCollection().primaryKeys();
  return {
    formVersions,
    visits: prints(visits.filter(({ isGone }) => !isGone)),
    splitters: prints(splitters),
  };
};

const ordersWithUnsent = async (db: LocalDatabase): Promise<Set<string>> =>
  new Set((await db.queue.filter(isUnsent).toArray()).map((item) => item.order));

const forgetGone = async (db: LocalDatabase, current: readonly string[]): Promise<void> => {
  const unsent = await ordersWithUnsent(db);
  const gone = await db.visits.filter((visit) => !current.includes(visit.id)).primaryKeys();
  const forgotten = gone.filter((id) => !unsent.has(id));
  const kept = gone.filter((id) => unsent.has(id));
  await db.visits.bulkDelete(forgotten);
  await db.files.where('order').anyOf(forgotten).delete();
  for (const id of kept) await db.visits.update(id, { isGone: true });
};

/** A version that is half-filled here stays, whatever was published since. */
const keepForms = async (db: LocalDatabase, snapshot: FieldSnapshot): Promise<void> => {
  const drafts = await db.drafts.where('key').startsWith('form-').toArray();
  const begun = drafts.map(({ value }) => (value as { version?: string }).version);
  const kept = new Set([...snapshot.currentFormVersions, ...begun]);
  await db.formVersions.filter(({ id }) => !kept.has(id)).delete();
  await db.formVersions.bulkPut(snapshot.formVersions);
};

/**
 * Puts a snapshot in place of the last one. `startedAt` is when it was asked for: what the server
 * took before is contained in it and leaves the queue.
 */
export const storeSnapshot = (
  db: LocalDatabase,
  snapshot: FieldSnapshot,
  startedAt: string,
): Promise<void> =>
  db.transaction('rw', db.tables, async () => {
    const { company, technician, lifecycles, blockerReasons, serverTime, figures } = snapshot;
    await db.frame.put({
      key: 'frame',
      company,
      technician,
      lifecycles,
      blockerReasons,
      figures,
      serverTime,
      pulledAt: startedAt,
    });
    await db.visits.bulkPut(
      snapshot.visits.map((visit): StoredVisit => ({ ...visit, isGone: false })),
    );
    const here = new Set(snapshot.currentSplitters);
    await db.splitters.filter(({ id }) => !here.has(id)).delete();
    await db.splitters.bulkPut(snapshot.splitters);
    await keepForms(db, snapshot);
    await db.queue
      .where('state')
      .equals('applied')
      .filter((item) => (item.appliedAt ?? '') < startedAt)
      .delete();
    await forgetGone(db, snapshot.current);
  });
