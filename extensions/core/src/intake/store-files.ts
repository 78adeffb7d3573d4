import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { newId } from '../../../domain/kernel/index.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { storageLocation } from '../platform/directus-internals.ts';
import { insertRows } from '../platform/insert-rows.ts';
import { typeOf } from './store-file.ts';

export type FileToStore = { name: string; size: number; read: () => Promise<Buffer> };

const AT_ONCE = 8;

/**
 * Stores many files of a company with one INSERT for all of them. Returns their ids in the given
 * order. Should the transaction fail, only bytes that nothing points at are left.
 */
export const storeFiles = async (
  ctx: UseCaseContext,
  { company, files }: { company: string; files: readonly FileToStore[] },
): Promise<string[]> => {
  const { name: location, driver } = await storageLocation();
  const folder = await ctx
    .trx('directus_folders')
    .where({ id: company })
    .first<{ id: string } | undefined>('id');
  const rows = files.map((file) => {
    const id = newId();
    return {
      id,
      storage: location,
      filename_disk: `${id}${extname(file.name).toLowerCase().slice(0, 9)}`,
      filename_download: file.name.slice(0, 255),
      title: file.name.slice(0, 255),
      type: typeOf(file.name),
      filesize: file.size,
      company,
      folder: folder?.id ?? null,
      uploaded_by: ctx.actor.userId,
      uploaded_on: ctx.now,
      created_on: ctx.now,
    };
  });
  const waiting = rows.map((row, index) => ({ row, file: files[index] as FileToStore }));
  const next = async (): Promise<void> => {
    for (let job = waiting.shift(); job; job = waiting.shift())
      await driver.write(
        job.row.filename_disk,
        Readable.from([await job.file.read()]),
        job.row.type,
      );
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  await insertRows(ctx.trx, 'directus_files', rows);
  return rows.map(({ id }) => id);
};
