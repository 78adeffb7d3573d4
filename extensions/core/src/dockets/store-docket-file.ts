import type { Knex } from 'knex';
import { storeEvidenceFile, typeOfEvidence } from '../field/index.ts';
import { type Actor } from '../platform/actor.ts';
import type { UploadedFile } from '../platform/multipart.ts';
import { assertOwn } from '../platform/own-row.ts';

/** Stores a scan as a file of the order's company. `remove` takes it back when the rest fails. */
export const storeDocketFile = async (
  knex: Knex,
  actor: Actor,
  { order: id, file }: { order: string; file: UploadedFile },
): Promise<{ id: string; remove: () => Promise<void> }> => {
  const order = await knex('work_orders')
    .where({ id })
    .first<{ company: string; number: string } | undefined>('company', 'number');
  assertOwn(actor, order, { collection: 'work_orders', id, capability: 'docket-review' });
  return storeEvidenceFile({ knex, actor }, file, {
    type: await typeOfEvidence(file, 'document'),
    company: order.company,
    title: `Docket ${order.number}`,
    name: `docket-${order.number}`,
  });
};
