import { useEnv } from '@directus/env';
import pg from 'pg';

export type Db = pg.Client;

/** One connection of our own: the advisory lock and the ledger live on it. */
export const connectDatabase = async (): Promise<Db> => {
  const client = new pg.Client(settingsFromEnv(useEnv()));
  client.on('error', () => undefined);
  await client.connect();
  return client;
};

const settingsFromEnv = (env: Record<string, unknown>): pg.ClientConfig => {
  const connectionString = env['DB_CONNECTION_STRING'];
  if (typeof connectionString === 'string' && connectionString) return { connectionString };
  return {
    host: String(env['DB_HOST'] ?? '127.0.0.1'),
    port: Number(env['DB_PORT'] ?? 5432),
    database: String(env['DB_DATABASE']),
    user: String(env['DB_USER']),
    password: env['DB_PASSWORD'] === undefined ? undefined : String(env['DB_PASSWORD']),
    ssl: env['DB_SSL'] as pg.ClientConfig['ssl'],
  };
};

/** Everything inside happens, or nothing. */
export const inTransaction = async <T>(db: Db, run: () => Promise<T>): Promise<T> => {
  await db.query('begin');
  try {
    const result = await run();
    await db.query('commit');
    return result;
  } catch (error) {
    await db.query('rollback');
    throw error;
  }
};
