import { type FileStore, storeEvidenceFile, typeOfEvidence } from '../field/index.ts';
import { type Actor } from '../platform/actor.ts';
import type { UploadedFile } from '../platform/multipart.ts';
import { assertOwn } from '../platform/own-row.ts';

/** Stores a scan as a file of the order's company. `remove` takes it back when the rest fails. */
export const storeDocketFile = async (
  store: FileStore,
  actor: Actor,
  { order: id, file }: { order: string; file: UploadedFile },
): Promise<{ id: string; remove: () => Promise<void> }> => {
  const order = await store
    .knex('work_orders')
    .where({ id })
    .first<{ company: string; number: string } | undefined>('company', 'number');
  assertOwn(actor, order, { collection: 'work_orders', id, capability: 'docket-review' });
  return storeEvidenceFile(store, file, {
    type: await typeOfEvidence(file, 'document'),
    company: order.company,
    user: actor.userId,
    title: `Docket ${order.number}`,
    name: `docket-${order.number}`,
  });
};
