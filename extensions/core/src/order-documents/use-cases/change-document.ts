import {
  type DocumentVisibility,
  mayChoose,
  mayKeep,
} from '../../../../domain/order-documents/index.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { forbidden, refusal } from '../../platform/errors.ts';
import { noteDocument } from '../history.ts';
import { namePeople } from '../name-people.ts';
import { type Held, lockDocument } from '../repository.ts';

export type DocumentPatch = {
  title?: string | undefined;
  category?: string | undefined;
  visibility?: DocumentVisibility | undefined;
  people?: readonly string[] | undefined;
};

const lockKept = async (ctx: UseCaseContext, id: string): Promise<Held> => {
  const held = await lockDocument(ctx, id);
  if (!mayKeep(held.viewer, held.document)) throw forbidden();
  return held;
};

const write = async (
  ctx: UseCaseContext,
  { document }: Held,
  columns: Record<string, unknown>,
): Promise<void> => {
  const { id, company } = document;
  await ctx
    .trx('order_documents')
    .where({ company, id })
    .update({ ...columns, updated_at: ctx.now, updated_by: ctx.actor.userId });
  await noteChange(ctx, {
    ...{ collection: 'order_documents', action: 'update', ids: [id], revisions: false },
  });
};

/**
 * Says anew what a document is called, is, and who sees it.
 *
 * Errors: FORBIDDEN, ORDER_DOCUMENTS_VISIBILITY, ORDER_DOCUMENTS_PEOPLE (422).
 */
export const changeDocument = async (
  ctx: UseCaseContext,
  id: string,
  { people, ...patch }: DocumentPatch,
): Promise<{ id: string }> => {
  const held = await lockKept(ctx, id);
  const { company, work_order: order } = held.document;
  if (patch.visibility && !mayChoose(held.viewer, patch.visibility))
    throw refusal('ORDER_DOCUMENTS_VISIBILITY', 422, {}, { field: 'visibility' });
  const columns = Object.fromEntries(
    Object.entries(patch).filter(([, value]) => value !== undefined),
  );
  await write(ctx, held, columns);
  if (people) await namePeople(ctx, { company, order, document: id }, people);
  await noteDocument(ctx, 'document_changed', { ...held.document, ...columns });
  return { id };
};

/**
 * A document counts no longer. It stays with its versions, and says who withdrew it and why.
 *
 * Errors: FORBIDDEN, ORDER_DOCUMENTS_WITHDRAWN (409).
 */
export const withdrawDocument = async (
  ctx: UseCaseContext,
  id: string,
  reason: string,
): Promise<{ id: string }> => {
  const held = await lockKept(ctx, id);
  const { document } = held;
  if (document.withdrawn_at)
    throw refusal('ORDER_DOCUMENTS_WITHDRAWN', 409, { title: document.title });
  await write(ctx, held, {
    withdrawn_at: ctx.now,
    withdrawn_by: ctx.actor.userId,
    withdraw_reason: reason,
  });
  await noteDocument(ctx, 'document_withdrawn', document, { reason });
  return { id };
};

/** A withdrawn document counts again. */
export const restoreDocument = async (ctx: UseCaseContext, id: string): Promise<{ id: string }> => {
  const held = await lockKept(ctx, id);
  if (!held.document.withdrawn_at) return { id };
  await write(ctx, held, { withdrawn_at: null, withdrawn_by: null, withdraw_reason: null });
  await noteDocument(ctx, 'document_restored', held.document);
  return { id };
};
