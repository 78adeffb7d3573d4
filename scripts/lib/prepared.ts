import pg from 'pg';

/**
 * What was done to this database, and from which state of the sources. It lives in the database
 * itself, so that a restored backup or another server says the truth about itself.
 */
export type Prepared = {
  fingerprintOf: (step: string) => Promise<string | undefined>;
  remember: (step: string, fingerprint: string) => Promise<void>;
  close: () => Promise<void>;
};

export const openPrepared = async (databaseUrl: string): Promise<Prepared> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('create schema if not exists fieldwright');
  await client.query(
    `create table if not exists fieldwright.prepared (
       step text primary key,
       fingerprint text not null,
       prepared_at timestamptz not null default now()
     )`,
  );
  return {
    fingerprintOf: async (step) => {
      const { rows } = await client.query<{ fingerprint: string }>(
        'select fingerprint from fieldwright.prepared where step = $1',
        [step],
      );
      return rows[0]?.fingerprint;
    },
    remember: async (step, fingerprint) => {
      await client.query(
        `insert into fieldwright.prepared (step, fingerprint) values ($1, $2)
         on conflict (step) do update set fingerprint = excluded.fingerprint, prepared_at = now()`,
        [step, fingerprint],
      );
    },
    close: () => client.end(),
  };
};
