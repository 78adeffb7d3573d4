import type { Knex } from 'knex';

/** PostgreSQL channel on which a transaction wakes the API processes at its commit. */
export const NOTICE_CHANNEL = 'fieldwright_notice';

export type Change = {
  collection: string;
  action: 'create' | 'update' | 'delete';
  ids: readonly string[];
};

/** A change as it stands in the table: with what leads to its events, and who made it. */
export type ChangeNotice = Change & { transaction: string; at: string; user: string | null };

/** Rows of one notice; a large change leaves several. */
const ROWS = 500;

/**
 * Leaves notices of rows written past Directus' services. Whichever API process takes one purges
 * caches and tells subscribers, hooks and flows; nothing is said about a transaction that rolls back,
 * and what nobody could hear is taken later.
 */
export const announce = async (trx: Knex, { collection, action, ids }: Change): Promise<void> => {
  if (ids.length === 0) return;
  await trx.raw(
    `with part as (
       select json_agg(id order by place) as ids from (
         select id, place, (place - 1) / ? as part
         from unnest(?::text[]) with ordinality as given (id, place)
       ) as parted group by part order by part
     ), notice as (
       insert into fieldwright.notices (body)
       select jsonb_build_object('collection', ?::text, 'action', ?::text, 'ids', ids,
         'transaction', pg_current_xact_id()::text, 'at', now()::text,
         'user', nullif(current_setting('fieldwright.actor', true), '')::jsonb->>'user')
       from part returning id
     )
     select pg_notify(?, '') from (select count(*) from notice) as all_of_them`,
    [ROWS, ids, collection, action, NOTICE_CHANNEL],
  );
};
