import type { Db } from './database.ts';

/**
 * PostgreSQL looks first into a schema named like the user. A user called `fieldwright` would find
 * our technical schema there, and Directus would create its tables in it.
 */
export const pinSearchPath = async (db: Db): Promise<void> => {
  await db.query(`do $$ begin
    if current_user = 'fieldwright' and current_setting('search_path') like '%$user%' then
      execute format('alter role %I in database %I set search_path = public',
        current_user, current_database());
    end if;
  end $$`);
  await db.query('set search_path = public');
};
