import type { Knex } from 'knex';
import { type DocumentVisibility, mayChoose } from '../../../../domain/order-documents/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { bulkInsert } from '../../platform/audit.ts';
import { inTransaction } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import type { UploadedFile } from '../../platform/multipart.ts';
import { noteDocument } from '../history.ts';
import { namePeople } from '../name-people.ts';
import { findSent, insertVersion, type Sent, storePrivate, typeOf } from '../store-version.ts';
import { lockFor, lookAt, requireAdd } from '../viewer.ts';

export type NewDocument = {
  title: string;
  category: string;
  visibility: DocumentVisibility;
  people: readonly string[];
  comment: string | null;
  clientRef: string;
};

/**
 * Adds a document to an order with its first version, once per `clientRef`. The bytes are stored first
 * and taken back when the rows cannot be written.
 *
 * Errors: FORBIDDEN, ORDER_DOCUMENTS_TYPE (415), ORDER_DOCUMENTS_EMPTY, ORDER_DOCUMENTS_PEOPLE (422).
 */
export const addDocument = async (
  { knex, actor }: { knex: Knex; actor: Actor },
  order: string,
  file: UploadedFile,
  { people, clientRef, comment, ...input }: NewDocument,
): Promise<Sent> => {
  const looking = await lookAt(knex, actor, order);
  requireAdd(actor, looking);
  if (!mayChoose(looking.viewer, input.visibility))
    throw refusal('ORDER_DOCUMENTS_VISIBILITY', 422, {}, { field: 'visibility' });
  const { company } = looking.item.order;
  const before = await inTransaction(knex, actor, (ctx) => findSent(ctx, company, clientRef));
  if (before) return before;
  const stored = await storePrivate({ knex, actor }, file, { company, type: await typeOf(file) });
  let isKept = false;
  try {
    return await inTransaction(knex, actor, async (ctx) => {
      await lockFor(ctx, order);
      const again = await findSent(ctx, company, clientRef);
      if (again) return again;
      const row = { company, work_order: order, ...input };
      const [id] = (await bulkInsert(ctx, {
        collection: 'order_documents',
        revisions: false,
        rows: [row],
      })) as [string];
      await namePeople(ctx, { company, order, document: id }, people);
      const sent = await insertVersion(ctx, {
        ...{ company, document: id, file, stored, comment, clientRef },
      });
      await noteDocument(ctx, 'document_added', { ...row, id });
      isKept = true;
      return sent;
    });
  } catch (error) {
    isKept = false;
    throw error;
  } finally {
    if (!isKept) await stored.remove();
  }
};
