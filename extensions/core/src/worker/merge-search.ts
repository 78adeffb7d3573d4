import type { Knex } from 'knex';

/**
 * Merges what was added to the search indexes since the last time; returns how many pages waited.
 * Their waiting lists are long (`gin_pending_list_limit`), so that whoever brings ten thousand rows
 * does not merge them as well; they must not stay long, for every search reads them through.
 */
export const mergeSearchIndexes = async (knex: Knex): Promise<number> => {
  const { rows } = await knex.raw<{ rows: { pages: string | null }[] }>(
    `select sum(gin_clean_pending_list(index.oid)) as pages
     from pg_class index
     join pg_am on pg_am.oid = index.relam and amname = 'gin'
     where index.relkind = 'i' and index.relnamespace in ('public'::regnamespace, 'fieldwright'::regnamespace)
       and pg_has_role(index.relowner, 'usage')`,
  );
  return Number(rows[0]?.pages ?? 0);
};
