import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import type { FieldEvidenceForm } from '../../../extensions/domain/work/field-contract.ts';
import { type LocalDatabase, openDatabase } from '../store/database.ts';
import { enqueueEvidence } from '../store/enqueue.ts';

let count = 0;
const opened: LocalDatabase[] = [];

export const freshStore = (): LocalDatabase => {
  const db = openDatabase(`test-${String((count += 1))}`);
  opened.push(db);
  return db;
};

afterEach(async () => {
  for (const db of opened.splice(0)) await db.delete();
});

export const WORDS = { orderNumber: 'WO-2026-00001', label: 'Test' };

export const keepPhoto = (
  db: LocalDatabase,
  id: string,
  form: Partial<FieldEvidenceForm> = {},
): Promise<void> =>
  enqueueEvidence(
    db,
    {
      order: 'order-1',
      kind: 'photo',
      category: 'onu',
      clientRef: id,
      takenAt: '2026-03-02T05:05:00.000Z',
      sha256: '0',
      ...form,
    },
    { bytes: new ArrayBuffer(4), thumbnail: new ArrayBuffer(2), type: 'image/jpeg' },
    WORDS,
  );
