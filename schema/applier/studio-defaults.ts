import type { Db } from './database.ts';

/** Hash of a default of the Studio as we last wrote it; null when we never did. */
export const lastDefault = async (db: Db, name: string): Promise<string | null> => {
  const { rows } = await db.query<{ hash: string }>(
    'select hash from fieldwright.studio_defaults where name = $1',
    [name],
  );
  return rows[0]?.hash ?? null;
};

export const rememberDefault = async (db: Db, name: string, hash: string): Promise<void> => {
  await db.query(
    `insert into fieldwright.studio_defaults (name, hash) values ($1, $2)
     on conflict (name) do update set hash = excluded.hash`,
    [name, hash],
  );
};
