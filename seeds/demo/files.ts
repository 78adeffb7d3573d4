import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Knex } from 'knex';
import { insertMissing } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';
import { demoPdf } from './drawings/pdf.ts';
import { drawing, type DrawingName, signature } from './drawings/png.ts';

/** Ids of the placeholder files that all demo orders share. */
export type DemoFiles = Record<DrawingName | 'signature' | 'docket', string>;

type Made = { key: keyof DemoFiles; title: string; extension: string; type: string; body: Buffer };

const made = (): Made[] => [
  ...(['splitter', 'onu', 'completion'] as const).map((key) => ({
    key,
    title: `Demo photo: ${key}`,
    extension: 'png',
    type: 'image/png',
    body: drawing(key),
  })),
  {
    key: 'signature',
    title: 'Demo signature',
    extension: 'png',
    type: 'image/png',
    body: signature(),
  },
  {
    key: 'docket',
    title: 'Demo docket',
    extension: 'pdf',
    type: 'application/pdf',
    body: demoPdf(['Docket (demo)', 'A placeholder: the demo has no scanned paper.']),
  },
];

/**
 * Writes the placeholders into the local file store. Null when files are kept elsewhere: then the
 * demo orders come without photos.
 */
export const addDemoFiles = async (
  trx: Knex,
  { company, folder }: { company: string; folder: string | null },
): Promise<DemoFiles | null> => {
  if (folder === null) return null;
  await mkdir(folder, { recursive: true });
  const ids: Partial<DemoFiles> = {};
  for (const { key, title, extension, type, body } of made()) {
    const id = seedId(company, 'file', key);
    ids[key] = id;
    await writeFile(join(folder, `${id}.${extension}`), body);
    await insertMissing(trx, 'directus_files', [
      {
        id,
        storage: 'local',
        filename_disk: `${id}.${extension}`,
        filename_download: `${key}.${extension}`,
        title,
        type,
        filesize: body.length,
        uploaded_on: new Date(),
        company,
        ...(type === 'image/png' ? { width: 480, height: 360 } : {}),
      },
    ]);
  }
  return ids as DemoFiles;
};
