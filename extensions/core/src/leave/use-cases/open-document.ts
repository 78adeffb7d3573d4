import type { Knex } from 'knex';
import { refusal } from '../../platform/errors.ts';
import { readFile } from '../../platform/files.ts';
import type { OpenedFile } from '../../platform/send-file.ts';
import { findRequest } from '../requests.ts';

const SHOWN = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];

/**
 * The certificate of a request, for somebody who sees the request; that was asked before.
 *
 * Errors: LEAVE_NO_DOCUMENT (404).
 */
export const openDocument = async (knex: Knex, id: string): Promise<OpenedFile> => {
  const request = await findRequest(knex, id);
  const none = refusal('LEAVE_NO_DOCUMENT', 404, {}, { field: 'attachment' });
  if (!request?.attachment) throw none;
  const file = await knex('directus_files')
    .where({ id: request.attachment, company: request.company })
    .first<{ name: string; type: string | null } | undefined>('filename_download as name', 'type');
  if (!file) throw none;
  const { content } = await readFile(knex, request.company, request.attachment);
  const type = file.type ?? 'application/octet-stream';
  return { name: file.name, type, content, isShown: SHOWN.includes(type) };
};
