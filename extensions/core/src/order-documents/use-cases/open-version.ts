import type { Knex } from 'knex';
import { isShown } from '../../../../domain/order-documents/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { refusal } from '../../platform/errors.ts';
import { readFile } from '../../platform/files.ts';
import type { OpenedFile } from '../../platform/send-file.ts';
import { findDocument } from '../repository.ts';

/**
 * The bytes of a version, for somebody who sees its document.
 *
 * Errors: FORBIDDEN, ORDER_DOCUMENTS_GONE (410) when the storage has lost them.
 */
export const openVersion = async (knex: Knex, actor: Actor, id: string): Promise<OpenedFile> => {
  const { document } = await findDocument(knex, actor, {
    ...{ collection: 'order_document_versions', id },
  } as const);
  const version = await knex('order_document_versions')
    .where({ id, company: document.company })
    .first('file', 'file_name', 'file_type');
  if (!version) throw new Error(`Version ${id} is gone`);
  const { file_name: name, file_type: type } = version;
  const { content } = await readFile(knex, document.company, version.file).catch(
    (error: unknown) => {
      const { code } = error as { code?: unknown };
      throw code === 'FILE_MISSING' || code === 'ENOENT'
        ? refusal('ORDER_DOCUMENTS_GONE', 410, { name })
        : error;
    },
  );
  return { name, type, content, isShown: isShown(type) };
};
