import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { systemActor } from '../src/platform/actor.ts';
import { inTransaction } from '../src/platform/context.ts';
import { fileIdFor } from '../src/platform/file-id.ts';
import {
  locateFiles,
  readFile,
  removeFile,
  storeFiles,
  storePicture,
} from '../src/platform/files.ts';
import { drawing } from '../../../seeds/demo/drawings/png.ts';
import { database } from './support/database.ts';

/** Two locations, and the first is where new files go: as when a bucket was added to a folder. */
const folders = vi.hoisted(() => ({ bucket: '', local: '' }));
folders.bucket = mkdtempSync(join(tmpdir(), 'fieldwright-bucket-'));
folders.local = mkdtempSync(join(tmpdir(), 'fieldwright-local-'));
Object.assign(process.env, {
  STORAGE_LOCATIONS: 'bucket,local',
  STORAGE_BUCKET_DRIVER: 'local',
  STORAGE_BUCKET_ROOT: folders.bucket,
  STORAGE_LOCAL_DRIVER: 'local',
  STORAGE_LOCAL_ROOT: folders.local,
});

const knex = database();
const actor = systemActor('system');
const companies = async (): Promise<[string, string]> => {
  const rows = await knex('companies').orderBy('id').limit(2).select<{ id: string }[]>('id');
  return rows.map(({ id }) => id) as [string, string];
};
const rowOf = (id: string) => knex('directus_files').where({ id }).first();

afterAll(() => {
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
});

describe('a file of ours', () => {
  it('should go to the configured storage, whatever its name', async () => {
    const [company] = await companies();
    const [small, large] = await storeFiles(knex, [
      { company, name: 'form.XLSX', type: 'application/x', content: Buffer.from('one') },
      {
        company,
        name: 'list.csv',
        type: 'text/csv',
        content: { size: 3, open: async () => Buffer.from('two') },
      },
    ]);
    expect(await rowOf(small as string)).toMatchObject({
      storage: 'bucket',
      filename_disk: `${small}.xlsx`,
      filesize: '3',
      company,
    });
    expect(readFileSync(join(folders.bucket, `${large}.csv`), 'utf8')).toBe('two');
    expect(readdirSync(folders.local)).toEqual([]);
  });

  it('should be read where it was stored, by its own company alone', async () => {
    const [company, other] = await companies();
    const [id] = (await storeFiles(knex, [
      { company, name: 'a.txt', type: 'text/plain', content: Buffer.from('mine') },
    ])) as [string];
    expect((await readFile(knex, company, id)).content.toString()).toBe('mine');
    const foreign = await locateFiles(knex, other, [id]);
    await expect(foreign(id)).rejects.toMatchObject({ code: 'FILE_MISSING' });
  });

  it('should be replaced by a second attempt for the same purpose', async () => {
    const [company] = await companies();
    const file = {
      id: fileIdFor(`test ${company}`),
      company,
      name: 'b.pdf',
      type: 'application/pdf',
    };
    await storeFiles(knex, [{ ...file, content: Buffer.from('first') }]);
    await storeFiles(knex, [{ ...file, content: Buffer.from('second one') }]);
    expect(await rowOf(file.id)).toMatchObject({ filesize: '10' });
    expect((await readFile(knex, company, file.id)).content.toString()).toBe('second one');
  });

  it('should be gone with what was made of it once that is certain', async () => {
    const [company] = await companies();
    const [id] = (await storeFiles(knex, [
      { company, name: 'c.txt', type: 'text/plain', content: Buffer.from('x') },
    ])) as [string];
    const path = join(folders.bucket, `${id}.txt`);
    await expect(
      inTransaction(knex, actor, async (ctx) => {
        await removeFile(ctx, company, id);
        throw new Error('back');
      }),
    ).rejects.toThrow('back');
    expect(existsSync(path)).toBe(true);
    await inTransaction(knex, actor, (ctx) => removeFile(ctx, company, id));
    expect(await rowOf(id)).toBeUndefined();
    expect(existsSync(path)).toBe(false);
  });

  it('should keep the size of a picture', async () => {
    const [company] = await companies();
    const content = drawing('onu');
    const id = await storePicture(knex, { company, name: 'p.png', type: 'image/png', content });
    expect(await rowOf(id)).toMatchObject({ width: 480, height: 360, storage: 'bucket' });
  });
});
