import { join } from 'node:path';
import pg from 'pg';
import type { Settings } from '../../directus.config.ts';
import type { InstancePaths } from './paths.ts';
import type { Hooks } from './keep-running.ts';
import { rotateLog } from './log-file.ts';
import { ensureDatabase, startPostgres } from './postgres.ts';
import { rememberedPort, rememberPort } from './remembered-ports.ts';
import type { Secrets } from './secrets.ts';

export type Database = {
  url: string;
  stop: () => Promise<void>;
  /** Ends it at once, as a crash would. For tests; an external one is left alone. */
  kill: () => void;
};

/** The database that the settings name, else the embedded one of this installation. */
export const bringDatabase = async (input: {
  settings: Settings;
  secrets: Secrets;
  paths: InstancePaths;
  preferredPort: number;
  throwAway: boolean;
  report: (text: string) => void;
  hooks: Hooks;
}): Promise<Database> => {
  const { settings, paths, report } = input;
  const external = externalDatabase(settings);
  if (external !== undefined) {
    await checkExternal(external);
    return { url: external, stop: () => Promise.resolve(), kill: () => undefined };
  }
  report('Starting PostgreSQL');
  rotateLog(join(paths.logs, 'postgres.log'));
  const preferred = rememberedPort(paths, 'database') ?? input.preferredPort;
  const postgres = await startPostgres({
    home: paths.home,
    logFile: join(paths.logs, 'postgres.log'),
    password: input.secrets.databasePassword,
    port: preferred,
    throwAway: input.throwAway,
    hooks: input.hooks,
  });
  if (postgres.port !== preferred) {
    report(`Port ${preferred} is taken; PostgreSQL listens on ${postgres.port}`);
  }
  rememberPort(paths, 'database', postgres.port);
  await ensureDatabase(postgres.url, settings.DB_DATABASE);
  return { url: postgres.url(settings.DB_DATABASE), stop: postgres.stop, kill: postgres.kill };
};

/** The database that the settings name, if they name one. */
export const externalDatabase = (settings: Settings): string | undefined => {
  if (settings.DATABASE_URL !== undefined) return settings.DATABASE_URL;
  if (settings.DB_HOST === undefined) return undefined;
  const url = new URL(`postgresql://${settings.DB_HOST}:${settings.DB_PORT}`);
  url.username = encodeURIComponent(settings.DB_USER ?? 'postgres');
  url.password = encodeURIComponent(settings.DB_PASSWORD ?? '');
  url.pathname = `/${settings.DB_DATABASE}`;
  return url.href;
};

const OLDEST = 150_000;

const checkExternal = async (connectionString: string): Promise<void> => {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  const where = new URL(connectionString);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      `select current_setting('server_version_num')::int as version`,
    );
    if ((rows[0]?.version ?? 0) < OLDEST) {
      throw new Error('it is older than PostgreSQL 15');
    }
  } catch (error) {
    throw new Error(
      `The database at ${where.host}${where.pathname} cannot be used: ${(error as Error).message}`,
      { cause: error },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
};

/** Does the database take connections at present? */
export const answers = async (connectionString: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};
