import type { Knex } from 'knex';
import type { Actor } from '../../platform/actor.ts';
import { inTransaction } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import type { UploadedFile } from '../../platform/multipart.ts';
import { noteDocument } from '../history.ts';
import { type DocumentRow, findDocument, lockDocument } from '../repository.ts';
import { findSent, insertVersion, type Sent, storePrivate, typeOf } from '../store-version.ts';
import { requireAdd } from '../viewer.ts';

const refuseWithdrawn = ({ withdrawn_at, title }: DocumentRow): void => {
  if (withdrawn_at) throw refusal('ORDER_DOCUMENTS_WITHDRAWN', 409, { title });
};

/**
 * Adds the next version to a document, once per `clientRef`; earlier ones stay as they are.
 *
 * Errors: FORBIDDEN, ORDER_DOCUMENTS_WITHDRAWN (409), ORDER_DOCUMENTS_TYPE (415).
 */
export const addVersion = async (
  { knex, actor }: { knex: Knex; actor: Actor },
  id: string,
  file: UploadedFile,
  { comment, clientRef }: { comment: string | null; clientRef: string },
): Promise<Sent> => {
  const held = await findDocument(knex, actor, { collection: 'order_documents', id });
  requireAdd(actor, held);
  const { company } = held.document;
  const before = await inTransaction(knex, actor, (ctx) => findSent(ctx, company, clientRef));
  if (before) return before;
  refuseWithdrawn(held.document);
  const stored = await storePrivate({ knex, actor }, file, { company, type: await typeOf(file) });
  let isKept = false;
  try {
    return await inTransaction(knex, actor, async (ctx) => {
      const { document } = await lockDocument(ctx, id);
      const again = await findSent(ctx, company, clientRef);
      if (again) return again;
      refuseWithdrawn(document);
      const sent = await insertVersion(ctx, {
        ...{ company, document: id, file, stored, comment, clientRef },
      });
      await noteDocument(ctx, 'document_version', document, { version: sent.number });
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
