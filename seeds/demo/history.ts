import { mkdir, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Knex } from 'knex';
import type { StoreFile } from '../../extensions/core/src/intake/index.ts';
import { typeOf } from '../../extensions/core/src/intake/store-file.ts';
import type { Actor } from '../../extensions/core/src/platform/actor.ts';
import type { UseCaseContext } from '../../extensions/core/src/platform/context.ts';
import { insertMissing } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';

/** What a use case needs to do its work at a moment of the past. */
export const contextAt = (trx: Knex.Transaction, actor: Actor, now: Date): UseCaseContext => ({
  trx,
  actor,
  now,
  requestId: actor.requestId,
  afterCommit: () => undefined,
});

/** Writes the files where the demo's photos are. */
export const storeIn =
  (folder: string): StoreFile =>
  async (ctx, { company, name, content }) => {
    const id = seedId(company, 'file', name, ctx.now.toISOString());
    const disk = `${id}${extname(name)}`;
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, disk), content);
    await insertMissing(ctx.trx, 'directus_files', [
      {
        id,
        storage: 'local',
        filename_disk: disk,
        filename_download: name,
        title: name,
        type: typeOf(name),
        filesize: content.length,
        uploaded_on: ctx.now,
        company,
      },
    ]);
    return id;
  };
