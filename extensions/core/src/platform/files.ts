import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Knex } from 'knex';
import { newId } from '../../../domain/kernel/index.ts';
import type { UseCaseContext } from './context.ts';
import { pictureColumns, storage } from './directus/storage.ts';

export type NewFile = {
  /** Derived from a purpose when a second attempt is to replace what the first one left. */
  id?: string;
  company: string;
  name: string;
  title?: string;
  /** What its bytes or its name prove, never what a sender says. */
  type: string;
  uploadedBy?: string | null;
  /** Read by the rights of what it belongs to alone: no list of files and no asset address shows it. */
  isPrivate?: boolean;
  /** The collection with whose rows it is read, not by the whole office. */
  heldBy?: string;
  content: Buffer | { size: number; open: () => Readable | Promise<Buffer> };
};

const AT_ONCE = 8;
const LONGEST_NAME = 255;
/** What a second attempt writes over. */
const MERGED = [
  'storage',
  'filename_disk',
  'filename_download',
  'title',
  'type',
  'filesize',
  'modified_on',
] as const satisfies readonly (keyof Row)[];

const extensionOf = (name: string): string =>
  /\.[a-z0-9]{1,8}$/i.exec(name)?.[0].toLowerCase() ?? '';

const streamOf = async ({ content }: NewFile): Promise<Readable> => {
  const opened = Buffer.isBuffer(content) ? content : await content.open();
  return Buffer.isBuffer(opened) ? Readable.from([opened]) : opened;
};

const rowOf = (file: NewFile, location: string, now: Date) => {
  const { id = newId(), company, title = file.name, type, content, uploadedBy = null } = file;
  // Numbers of orders may have slashes, which no file name has.
  const name = file.name.replaceAll(/[\\/]/g, '-');
  return {
    id,
    storage: location,
    filename_disk: `${id}${extensionOf(name)}`,
    filename_download: name.slice(0, LONGEST_NAME),
    title: title.slice(0, LONGEST_NAME),
    type,
    filesize: Buffer.isBuffer(content) ? content.length : content.size,
    company,
    uploaded_by: uploadedBy,
    is_private: file.isPrivate ?? false,
    held_by: file.heldBy ?? null,
    uploaded_on: now,
    created_on: now,
    modified_on: now,
  };
};

type Row = ReturnType<typeof rowOf>;

const insert = async (knex: Knex, rows: readonly Row[]): Promise<void> => {
  const folders = await knex('directus_folders')
    .whereIn('id', [...new Set(rows.map(({ company }) => company))])
    .select<{ id: string }[]>('id');
  const folderOf = new Set(folders.map(({ id }) => id));
  await knex('directus_files')
    .insert(rows.map((row) => ({ ...row, folder: folderOf.has(row.company) ? row.company : null })))
    .onConflict('id')
    .merge([...MERGED]);
};

/**
 * The one way by which we store files: as files of their company in the configured storage, with one
 * INSERT for all of them. Returns their ids in the given order. Should the transaction fail, only
 * bytes that nothing points at are left.
 */
export const storeFiles = async (knex: Knex, files: readonly NewFile[]): Promise<string[]> => {
  if (files.length === 0) return [];
  const { location, at } = await storage();
  const now = new Date();
  const waiting = files.map((file) => ({ file, row: rowOf(file, location, now) }));
  const rows = waiting.map(({ row }) => row);
  const next = async (): Promise<void> => {
    for (let one = waiting.shift(); one; one = waiting.shift())
      await at(location).write(one.row.filename_disk, await streamOf(one.file), one.row.type);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  await insert(knex, rows);
  return rows.map(({ id }) => id);
};

/** A picture keeps its size and what the camera wrote, as one that Directus took in. */
export const storePicture = async (knex: Knex, file: NewFile): Promise<string> => {
  const [id] = (await storeFiles(knex, [file])) as [string];
  const row = (await knex('directus_files')
    .where({ id })
    .first('storage', 'filename_disk', 'type')) as Row;
  await knex('directus_files')
    .where({ id })
    .update(await pictureColumns(row.storage, row));
  return id;
};

export type StoredFile = { content: Buffer; type: string; name: string };

/** Looks many files of a company up at once; each is read when it is asked for. */
export const locateFiles = async (
  knex: Knex,
  company: string,
  ids: readonly string[],
): Promise<(id: string) => Promise<StoredFile>> => {
  const rows = (await knex('directus_files')
    .where({ company })
    .whereIn('id', [...ids])
    .select('id', 'storage', 'filename_disk', 'filename_download', 'type')) as (Omit<
    Row,
    'type'
  > & { type: string | null })[];
  const byId = new Map(rows.map((row) => [row.id, row]));
  return async (id) => {
    const file = byId.get(id);
    if (!file) throw Object.assign(new Error(`File ${id} is gone.`), { code: 'FILE_MISSING' });
    const { at } = await storage();
    return {
      content: await buffer(await at(file.storage).read(file.filename_disk)),
      type: file.type ?? 'application/octet-stream',
      name: file.filename_download,
    };
  };
};

export const readFile = async (knex: Knex, company: string, id: string): Promise<StoredFile> =>
  (await locateFiles(knex, company, [id]))(id);

/** The bytes of a file of the company as they come, for what is too long to be held. */
export const openFile = async (knex: Knex, company: string, id: string): Promise<Readable> => {
  const file = (await knex('directus_files')
    .where({ company, id })
    .first('storage', 'filename_disk')) as Pick<Row, 'storage' | 'filename_disk'> | undefined;
  if (!file) throw Object.assign(new Error(`File ${id} is gone.`), { code: 'FILE_MISSING' });
  return (await storage()).at(file.storage).read(file.filename_disk);
};

/**
 * Takes a file away with the smaller pictures that Directus made of it. The bytes go after the
 * commit: until then the row might come back, and they could not.
 */
export const removeFile = async (
  { trx, afterCommit }: Pick<UseCaseContext, 'trx' | 'afterCommit'>,
  company: string,
  id: string,
): Promise<void> => {
  const [file] = (await trx('directus_files').where({ id, company }).delete(['storage'])) as Pick<
    Row,
    'storage'
  >[];
  if (!file) return;
  afterCommit(async () => {
    const disk = (await storage()).at(file.storage);
    for await (const path of disk.list(id)) await disk.delete(path);
  });
};
