import { Readable } from 'node:stream';
import type { Knex } from 'knex';
import type { BackgroundFiles, NewFile } from '../platform/background.ts';
import { storage } from './storage.ts';

type FileRow = {
  id: string;
  storage: string;
  filename_disk: string;
  filename_download: string;
  type: string | null;
};

/** Files of jobs, on the same storage and in the same collection as everybody's. */
export const createJobFiles = (knex: Knex): BackgroundFiles => ({
  put: (trx, file) => putAll(trx, [file]),
  putAll,
  read: async (company, fileId) => (await locate(knex, company, [fileId]))(fileId),
  locate: (company, fileIds) => locate(knex, company, fileIds),
  remove: async ({ trx, afterCommit }, company, fileId) => {
    const [file] = await trx('directus_files')
      .where({ id: fileId, company })
      .delete(['storage', 'filename_disk']);
    if (!file) return;
    afterCommit(async () => (await storage()).at(file.storage).delete(file.filename_disk));
  },
});

const locate = async (
  knex: Knex,
  company: string,
  fileIds: readonly string[],
): ReturnType<BackgroundFiles['locate']> => {
  const rows = await knex<FileRow>('directus_files')
    .where('company', company)
    .whereIn('id', [...fileIds])
    .select('id', 'storage', 'filename_disk', 'filename_download', 'type');
  const byId = new Map(rows.map((row) => [row.id, row]));
  return async (fileId) => {
    const file = byId.get(fileId);
    if (!file) throw Object.assign(new Error(`File ${fileId} is gone.`), { code: 'FILE_MISSING' });
    const { at } = await storage();
    const chunks: Buffer[] = [];
    for await (const chunk of await at(file.storage).read(file.filename_disk)) {
      chunks.push(Buffer.from(chunk as Uint8Array));
    }
    return {
      content: Buffer.concat(chunks),
      type: file.type ?? 'application/octet-stream',
      name: file.filename_download,
    };
  };
};

const putAll = async (trx: Knex, files: readonly NewFile[]): Promise<void> => {
  const { location, driver } = await storage();
  const diskOf = ({ id, name }: NewFile): string => `${id}${extensionOf(name)}`;
  await Promise.all(
    files.map((file) => driver.write(diskOf(file), Readable.from([file.content]), file.type)),
  );
  await trx.raw(
    `insert into directus_files
       (id, storage, filename_disk, filename_download, title, type, filesize, company, uploaded_on)
     select id, ?, disk, name, title, type, size, company, now()
     from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::uuid[])
       as file (id, disk, name, title, type, size, company)
     on conflict (id) do update set filename_download = excluded.filename_download,
       title = excluded.title, filesize = excluded.filesize, modified_on = now()`,
    [
      location,
      files.map(({ id }) => id),
      files.map(diskOf),
      files.map(({ name }) => name),
      files.map(({ title, name }) => title ?? name),
      files.map(({ type }) => type),
      files.map(({ content }) => content.length),
      files.map(({ company }) => company),
    ],
  );
};

const extensionOf = (name: string): string =>
  /\.[a-z0-9]{1,8}$/i.exec(name)?.[0].toLowerCase() ?? '';
