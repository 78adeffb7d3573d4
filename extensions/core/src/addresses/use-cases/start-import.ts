import type { ColumnPlaces } from '../../../../domain/addresses/index.ts';
import { newId } from '../../../../domain/kernel/ids.ts';
import type { Actor } from '../../platform/actor.ts';
import { inTransaction } from '../../platform/context.ts';
import { storeFiles } from '../../platform/files.ts';
import type { UploadedFile } from '../../platform/multipart.ts';
import { addToOutbox } from '../../platform/outbox.ts';
import type { Knex } from 'knex';
import { requireImport } from '../imports/may-import.ts';
import { runImport } from '../topics.ts';

export type StartInput = {
  company: string;
  places?: ColumnPlaces | undefined;
  town?: string | undefined;
  region?: string | undefined;
  skip: boolean;
};

/**
 * Keeps a long file and has the worker take it in. One at a time for a company.
 *
 * Errors: FORBIDDEN, ADDRESS_IMPORT_BUSY (409).
 */
export const startImport = async (
  { knex, actor }: { knex: Knex; actor: Actor },
  file: UploadedFile,
  { company, places, town, region, skip }: StartInput,
): Promise<{ id: string }> => {
  await requireImport(knex, actor, company);
  return inTransaction(knex, actor, async (ctx) => {
    const id = newId();
    const [stored] = await storeFiles(ctx.trx, [
      {
        ...{ company, name: file.fileName, type: 'text/csv', uploadedBy: actor.userId },
        content: { size: file.size, open: () => file.stream() },
      },
    ]);
    await ctx.trx('address_imports').insert({
      ...{ id, company, file_name: file.fileName, file: stored ?? null, state: 'waiting' },
      places: JSON.stringify(places ?? {}) as never,
      ...{ default_town: town || null, default_region: region || null, may_skip: skip },
      ...{ created_at: ctx.now, created_by: actor.userId },
    });
    await addToOutbox(ctx, { company, topic: runImport, payload: { id }, key: id });
    return { id };
  });
};
