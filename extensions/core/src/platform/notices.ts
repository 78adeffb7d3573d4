import type { Knex } from 'knex';

/** PostgreSQL channel on which a transaction wakes the API processes at its commit. */
export const NOTICE_CHANNEL = 'fieldwright_notice';

export type ChangeNotice = {
  collection: string;
  action: 'create' | 'update' | 'delete';
  ids: readonly string[];
};

/** One realtime event per row up to here; beyond it subscribers reload their list. */
const MAX_IDS = 500;

/**
 * Leaves a notice of rows written past Directus' services. Whichever API process takes it purges
 * caches and tells subscribers; nothing is said about a transaction that rolls back.
 */
export const announce = async (trx: Knex, notice: ChangeNotice): Promise<void> => {
  const body = { ...notice, ids: notice.ids.slice(0, MAX_IDS), total: notice.ids.length };
  await trx.raw(
    `with notice as (
       insert into fieldwright.notices (body) values (?::jsonb) returning id
     )
     select pg_notify(?, id::text) from notice`,
    [JSON.stringify(body), NOTICE_CHANNEL],
  );
};
