import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { SETTING_NAMES } from '../../directus.config.ts';
import { directusEnv, type ProcessSettings } from './directus-env.ts';
import { ROOT } from './paths.ts';
import { runProgram, type Program } from './supervisor.ts';

/** Not `directus/cli.js`, which first asks the network for a newer version. */
export const DIRECTUS_CLI = join(ROOT, 'node_modules/@directus/api/dist/cli/run.js');

/** For every process that loads Directus; isolated-vm needs the first on Node 20 and newer. */
export const DIRECTUS_FLAGS: readonly string[] = [
  '--no-node-snapshot',
  '--import',
  pathToFileURL(join(ROOT, 'scripts/lib/quick-imports.mjs')).href,
];

const MIGRATIONS = join(ROOT, 'node_modules/@directus/api/dist/database/migrations');

const LOCK_MS = 60_000;
const IDLE_MS = 120_000;

/**
 * A request neither waits for a row for ever nor keeps what it has locked when it does nothing more:
 * the pool of connections is everybody's. Work in the background takes its time.
 */
export const impatient = (databaseUrl: string): string => {
  if (!URL.canParse(databaseUrl)) return databaseUrl;
  const url = new URL(databaseUrl);
  for (const [name, milliseconds] of [
    ['lock_timeout', LOCK_MS],
    ['idle_in_transaction_session_timeout', IDLE_MS],
  ] as const)
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(milliseconds));
  return url.href;
};

/** Writes the settings file of one Directus process and gives the environment that names it. */
export const directusProcessEnv = (name: string, input: ProcessSettings): NodeJS.ProcessEnv => {
  const file = join(input.paths.run, `${name}.directus.json`);
  const databaseUrl = name === 'api' ? impatient(input.databaseUrl) : input.databaseUrl;
  const env = directusEnv({ ...input, databaseUrl });
  writeFileSync(file, `${JSON.stringify(env, null, 2)}\n`, { mode: 0o600 });
  return { ...surroundings(), CONFIG_PATH: file, NODE_ENV: 'production' };
};

export const directusProgram = (
  name: string,
  command: 'start' | 'bootstrap',
  input: ProcessSettings,
): Program => ({
  name: `Directus ${command}`,
  script: DIRECTUS_CLI,
  args: [command],
  env: directusProcessEnv(name, input),
  logFile: join(input.paths.logs, `${name}.log`),
  nodeFlags: [...DIRECTUS_FLAGS, '--disable-warning=DEP0169'],
});

/** Makes or upgrades Directus' own tables; does nothing when they are of this version already. */
export const bootstrapDirectus = async (input: ProcessSettings): Promise<boolean> => {
  if (await isBootstrapped(input.databaseUrl)) return false;
  await runProgram(directusProgram('bootstrap', 'bootstrap', input));
  return true;
};

const isBootstrapped = async (databaseUrl: string): Promise<boolean> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ done: string[] | null }>(
      'select array_agg(version) as done from directus_migrations',
    );
    const done = new Set(rows[0]?.done ?? []);
    return shippedMigrations().every((version) => done.has(version));
  } catch {
    return false;
  } finally {
    await client.end();
  }
};

const shippedMigrations = (): string[] =>
  readdirSync(MIGRATIONS)
    .filter((file) => /^\d+[A-Z]-.*\.js$/.test(file))
    .map((file) => file.split('-')[0] as string);

/** The environment without our own settings, which reach Directus through its file alone. */
const surroundings = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !SETTING_NAMES.includes(name)));
