import { FILE_KINDS_TOLD, typeOfFile } from '../../../domain/order-documents/index.ts';
import type { Knex } from 'knex';
import type { Actor } from '../platform/actor.ts';
import { bulkInsert, noteChange } from '../platform/audit.ts';
import { inTransaction, type UseCaseContext } from '../platform/context.ts';
import { refusal } from '../platform/errors.ts';
import { removeFile, storeFiles } from '../platform/files.ts';
import type { UploadedFile } from '../platform/multipart.ts';

const HEAD_BYTES = 512;

const headOf = async (file: UploadedFile): Promise<Buffer> => {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of file.stream()) {
    parts.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length >= HEAD_BYTES) break;
  }
  return Buffer.concat(parts).subarray(0, HEAD_BYTES);
};

/** What the file is by its own bytes. */
export const typeOf = async (file: UploadedFile): Promise<string> => {
  if (file.size === 0) throw refusal('ORDER_DOCUMENTS_EMPTY', 422, {}, { field: 'file' });
  const type = typeOfFile(await headOf(file), file.fileName);
  if (type) return type;
  throw refusal(
    'ORDER_DOCUMENTS_TYPE',
    415,
    { name: file.fileName, kinds: FILE_KINDS_TOLD },
    { field: 'file' },
  );
};

export type Stored = { id: string; type: string; remove: () => Promise<void> };

/** Stores the bytes as a private file of the company; taken back when its row cannot be written. */
export const storePrivate = async (
  { knex, actor }: { knex: Knex; actor: Actor },
  file: UploadedFile,
  { company, type }: { company: string; type: string },
): Promise<Stored> => {
  const [id] = (await storeFiles(knex, [
    {
      company,
      type,
      name: file.fileName,
      uploadedBy: actor.userId,
      isPrivate: true,
      content: { size: file.size, open: () => file.stream() },
    },
  ])) as [string];
  return {
    id,
    type,
    remove: () => inTransaction(knex, actor, (ctx) => removeFile(ctx, company, id)),
  };
};

export type Sent = { document: string; version: string; number: number };

/** What this person sent before under this reference. */
export const findSent = async (
  { trx, actor }: Pick<UseCaseContext, 'trx' | 'actor'>,
  company: string,
  clientRef: string | null,
): Promise<Sent | null> => {
  if (clientRef === null) return null;
  const row = await trx('order_document_versions')
    .where({ company, client_ref: clientRef, created_by: actor.userId })
    .first('id', 'document', 'number');
  return row ? { document: row.document, version: row.id, number: row.number } : null;
};

type NewVersion = {
  company: string;
  document: string;
  file: UploadedFile;
  stored: Stored;
  comment: string | null;
  clientRef: string | null;
};

/** The next version of a document whose order is locked. */
export const insertVersion = async (
  ctx: UseCaseContext,
  { company, document, file, stored, comment, clientRef }: NewVersion,
): Promise<Sent> => {
  const [counted] = (await ctx
    .trx('order_documents')
    .where({ company, id: document })
    .increment('version_count', 1)
    .update({ updated_at: ctx.now, updated_by: ctx.actor.userId })
    .returning('version_count')) as [{ version_count: number }];
  const [version] = (await bulkInsert(ctx, {
    collection: 'order_document_versions',
    revisions: false,
    rows: [
      {
        company,
        document,
        number: counted.version_count,
        file: stored.id,
        file_name: file.fileName.slice(0, 255),
        file_type: stored.type,
        size_bytes: file.size,
        sha256: file.sha256,
        comment,
        client_ref: clientRef,
      },
    ],
  })) as [string];
  await noteChange(ctx, {
    collection: 'order_documents',
    action: 'update',
    ids: [document],
    revisions: false,
  });
  return { document, version, number: counted.version_count };
};
