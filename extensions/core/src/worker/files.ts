import { Readable } from 'node:stream';
import type { Knex } from 'knex';
import type { JobFiles } from '../platform/job.ts';
import { storage } from './storage.ts';

type FileRow = {
  storage: string;
  filename_disk: string;
  filename_download: string;
  type: string | null;
};

/** Files of jobs, on the same storage and in the same collection as everybody's. */
export const createJobFiles = (knex: Knex): JobFiles => ({
  put: async (trx, { id, company, name, type, title, content }) => {
    const { location, driver } = await storage();
    const disk = `${id}${extensionOf(name)}`;
    await driver.write(disk, Readable.from([content]), type);
    await trx.raw(
      `insert into directus_files
         (id, storage, filename_disk, filename_download, title, type, filesize, company, uploaded_on)
       values (?, ?, ?, ?, ?, ?, ?, ?, now())
       on conflict (id) do update set filename_download = excluded.filename_download,
         title = excluded.title, filesize = excluded.filesize, modified_on = now()`,
      [id, location, disk, name, title ?? name, type, content.length, company],
    );
  },
  read: async (fileId) => {
    const file = await knex<FileRow>('directus_files')
      .where({ id: fileId } as never)
      .first<FileRow | undefined>('storage', 'filename_disk', 'filename_download', 'type');
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
  },
  remove: async (trx, fileId) => {
    const file = await trx('directus_files')
      .where({ id: fileId })
      .first('storage', 'filename_disk');
    if (!file) return;
    await trx('directus_files').where({ id: fileId }).delete();
    const { at } = await storage();
    await at(file.storage).delete(file.filename_disk);
  },
});

const extensionOf = (name: string): string =>
  /\.[a-z0-9]{1,8}$/i.exec(name)?.[0].toLowerCase() ?? '';
