import type { Accountability, SchemaOverview } from '@directus/types';
import type { Knex } from 'knex';
import { valueRefused } from '../column-errors.ts';
import { checkColumn } from '../../../../domain/kernel/column-value.ts';
import { directusRights } from '../directus-internals.ts';
import { heldNow } from '../directus/own-exports.ts';
import { wrapMethod } from '../directus/wrap-method.ts';
import { forbidden } from '../errors.ts';
import type { RegisterHooks } from '../hooks.ts';
import { assertMayWrite, type RightsContext } from '../write-rights.ts';

type Row = Record<string, unknown>;
type Service = { knex: Knex; schema: SchemaOverview; accountability: Accountability | null };

/** What a new content changes besides what the form says. */
const REPLACED = ['filename_disk', 'filename_download', 'type'];

export const storagesOf = (env: Record<string, unknown>): ReadonlySet<string> =>
  new Set([env['STORAGE_LOCATIONS']].flat().flatMap((one) => String(one).split(',')));

const checkStorage = ({ storage }: Row, known: ReadonlySet<string>): void => {
  if (storage === undefined || known.has(storage as string)) return;
  throw valueRefused('choice', {
    collection: 'directus_files',
    field: 'storage',
    params: { choices: [...known].join(', ') },
  });
};

/** A folder of others and one that is not there are refused with the same words. */
const checkFolder = async ({ folder }: Row, context: RightsContext): Promise<void> => {
  const { accountability, schema, database: knex } = context;
  if (folder === undefined || folder === null) return;
  const problem = checkColumn({ type: 'uuid' }, folder);
  if (problem) throw valueRefused(problem.word, { collection: 'directus_files', field: 'folder' });
  if (!accountability || accountability.admin) return;
  const { change } = await directusRights();
  await change(
    {
      accountability,
      action: 'read',
      collection: 'directus_folders',
      primaryKeys: [String(folder)],
    },
    { schema, knex },
  );
};

/**
 * Directus looks at the file that is replaced, its storage and its folder before it asks whether the
 * caller may, and raises no event for an upload: each answered in words of its own.
 */
export const registerFileGuard: RegisterHooks = ({ filter }, { env, services }) => {
  const known = storagesOf(env);
  const check = async (row: Row, context: RightsContext): Promise<void> => {
    checkStorage(row, known);
    await checkFolder(row, context);
  };
  for (const verb of ['create', 'update']) {
    filter(`files.${verb}`, async (payload, _meta, context) => {
      await check(payload as Row, context as unknown as RightsContext);
      return payload;
    });
  }
  wrapMethod<Service>(
    services.FilesService.prototype,
    'uploadOne',
    (next) =>
      async function (content, row, key, ...rest) {
        const { knex: database, schema, accountability } = this;
        const context = { database, schema, accountability };
        if (key !== undefined)
          await assertMayWrite(
            {
              action: 'update',
              collection: 'directus_files',
              keys: [String(key)],
              fields: [...Object.keys(row as Row), ...REPLACED],
            },
            context,
          );
        await check(row as Row, context);
        const id = await next.call(this, content, row, key, ...rest);
        const held = heldNow();
        if (held) await database('directus_files').where({ id }).update({ held_by: held });
        return id;
      },
  );
  // A row may be made without content; Directus looks for a file without a name.
  wrapMethod<Service>(
    services.AssetsService.prototype,
    'getAsset',
    (next) =>
      async function (id, ...rest) {
        const isKey = checkColumn({ type: 'uuid' }, id) === null;
        const row = isKey
          ? ((await this.knex('directus_files').where({ id }).first('filename_disk')) as
              | { filename_disk: string | null }
              | undefined)
          : undefined;
        if (row && !row.filename_disk) throw forbidden();
        return next.call(this, id, ...rest);
      },
  );
};
