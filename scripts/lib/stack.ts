import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, type Settings } from '../../directus.config.ts';
import { buildAll } from './build.ts';
import type { ProcessSettings } from './directus-env.ts';
import { bootstrapDirectus, directusProgram, waitForDirectus } from './directus.ts';
import { endLeftovers, rememberPids } from './leftovers.ts';
import { DEFAULT_HOME, instancePaths, ROOT, type InstancePaths } from './paths.ts';
import { findFreePort } from './ports.ts';
import { ensureDatabase, startPostgres } from './postgres.ts';
import { prepareModel } from './prepare-model.ts';
import { loadSecrets, type Secrets } from './secrets.ts';
import { endOf, rotateLog, supervise, type Supervised } from './supervisor.ts';
import { workerProgram } from './worker.ts';

export type StackOptions = {
  /** Folder of data, logs and generated settings; each stack needs its own. */
  dataDir?: string;
  /** Demo companies beside the reference data. */
  demo?: boolean;
  ports?: { api?: number; database?: number; worker?: number };
  worker?: boolean;
  /** A database that may be lost with the machine's power: faster, for tests. */
  throwAway?: boolean;
  settings?: Partial<Settings>;
  report?: (text: string) => void;
};

export type Stack = {
  url: string;
  portalUrl: string;
  databaseUrl: string;
  adminToken: string;
  adminPassword: string;
  workerToken: string;
  settings: Settings;
  paths: InstancePaths;
  api: Supervised;
  worker: Supervised | undefined;
  restartApi: () => Promise<void>;
  restartWorker: () => Promise<void>;
  stop: () => Promise<void>;
};

type Undo = () => Promise<void>;

/**
 * Brings up the whole product: database, model, data, API and worker. What was brought up is taken
 * down again, last first, by `stop` and also when a later step fails.
 */
export const startStack = async (options: StackOptions = {}): Promise<Stack> => {
  const undo: Undo[] = [];
  const stop = async (): Promise<void> => {
    for (let step = undo.pop(); step !== undefined; step = undo.pop()) await step();
  };
  try {
    return { ...(await bringUp(options, undo)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

const bringUp = async (options: StackOptions, undo: Undo[]): Promise<Omit<Stack, 'stop'>> => {
  const report = options.report ?? (() => undefined);
  const paths = instancePaths(options.dataDir ?? DEFAULT_HOME);
  for (const folder of [paths.home, paths.files, paths.logs, paths.run]) {
    mkdirSync(folder, { recursive: true });
  }
  const settings = { ...readSettings(ROOT), ...options.settings };
  const demo = options.demo ?? true;
  const adminPassword = settings.ADMIN_PASSWORD ?? (demo ? settings.DEMO_PASSWORD : undefined);
  const secrets = loadSecrets(paths.secrets, adminPassword === undefined ? {} : { adminPassword });
  await endLeftovers(paths);

  const database = await bringDatabase(options, settings, secrets, paths, undo);
  await buildAll(report);

  const port = await choosePort('API', options.ports?.api ?? settings.PORT, paths, report);
  const url = `http://${settings.HOST === '0.0.0.0' ? '127.0.0.1' : settings.HOST}:${port}`;
  const shared: ProcessSettings = {
    settings,
    secrets,
    paths,
    databaseUrl: database.url,
    port,
    publicUrl: settings.PUBLIC_URL ?? url,
  };
  report('Preparing Directus');
  await bootstrapDirectus(shared);
  await prepareModel({ ...shared, demo, report });

  report('Starting the API');
  const keep = (programName: string): { onCrash: (message: string) => void } => ({
    onCrash: (message) => report(`${programName}: ${message}`),
  });
  rotateLog(join(paths.logs, 'api.log'));
  const startApi = async (): Promise<Supervised> => {
    const api = supervise(directusProgram('api', 'start', shared), keep('API'));
    try {
      await waitForDirectus(url, 90_000);
    } catch (error) {
      await api.stop();
      throw new Error(
        `${(error as Error).message} The end of its log:\n${endOf(join(paths.logs, 'api.log'))}`,
        { cause: error },
      );
    }
    return api;
  };
  let api = await startApi();
  undo.push(() => api.stop());

  let worker: Supervised | undefined;
  const startWorker = async (): Promise<void> => {
    if (options.worker === false) return;
    const workerPort = await findFreePort(options.ports?.worker ?? settings.WORKER_PORT);
    const program = workerProgram({ ...shared, apiUrl: url, workerPort });
    if (program !== undefined) worker = supervise(program, keep('Worker'));
  };
  rotateLog(join(paths.logs, 'worker.log'));
  await startWorker();
  undo.push(async () => worker?.stop());

  const remember = (): void => rememberPids(paths, [api.pid(), worker?.pid()]);
  remember();
  return {
    url,
    portalUrl: `${url}/portal`,
    databaseUrl: database.url,
    adminToken: settings.ADMIN_TOKEN ?? secrets.adminToken,
    adminPassword: secrets.adminPassword,
    workerToken: settings.WORKER_TOKEN ?? secrets.workerToken,
    settings,
    paths,
    get api() {
      return api;
    },
    get worker() {
      return worker;
    },
    restartApi: async () => {
      await api.stop();
      api = await startApi();
      remember();
    },
    restartWorker: async () => {
      await worker?.stop();
      await startWorker();
      remember();
    },
  };
};

const bringDatabase = async (
  options: StackOptions,
  settings: Settings,
  secrets: Secrets,
  paths: InstancePaths,
  undo: Undo[],
): Promise<{ url: string }> => {
  const report = options.report ?? (() => undefined);
  const external = externalDatabase(settings);
  if (external !== undefined) {
    report('Using the database of DATABASE_URL');
    return { url: external };
  }
  report('Starting PostgreSQL');
  rotateLog(join(paths.logs, 'postgres.log'));
  const preferred =
    rememberedPort(paths, 'database') ?? options.ports?.database ?? settings.DB_PORT;
  const postgres = await startPostgres({
    home: paths.home,
    logFile: join(paths.logs, 'postgres.log'),
    password: secrets.databasePassword,
    port: preferred,
    ...(options.throwAway === undefined ? {} : { throwAway: options.throwAway }),
  });
  undo.push(postgres.stop);
  if (postgres.port !== preferred) {
    report(`Port ${preferred} is taken; PostgreSQL listens on ${postgres.port}`);
  }
  rememberPort(paths, 'database', postgres.port);
  await ensureDatabase(postgres.url, settings.DB_DATABASE);
  return { url: postgres.url(settings.DB_DATABASE) };
};

const externalDatabase = (settings: Settings): string | undefined => {
  if (settings.DATABASE_URL !== undefined) return settings.DATABASE_URL;
  if (settings.DB_HOST === undefined) return undefined;
  const url = new URL(`postgresql://${settings.DB_HOST}:${settings.DB_PORT}`);
  url.username = encodeURIComponent(settings.DB_USER ?? 'postgres');
  url.password = encodeURIComponent(settings.DB_PASSWORD ?? '');
  url.pathname = `/${settings.DB_DATABASE}`;
  return url.href;
};

const choosePort = async (
  name: string,
  wish: number,
  paths: InstancePaths,
  report: (text: string) => void,
): Promise<number> => {
  const preferred = rememberedPort(paths, name) ?? wish;
  const port = await findFreePort(preferred);
  if (port !== preferred) report(`Port ${preferred} is taken; the ${name} listens on ${port}`);
  rememberPort(paths, name, port);
  return port;
};

/** Ports stay the same from start to start, so that bookmarks and installed portals keep working. */
const rememberedPort = (paths: InstancePaths, name: string): number | undefined =>
  ports(paths)[name];

const rememberPort = (paths: InstancePaths, name: string, port: number): void =>
  writeFileSync(
    join(paths.run, 'ports.json'),
    `${JSON.stringify({ ...ports(paths), [name]: port })}\n`,
  );

const ports = (paths: InstancePaths): Record<string, number> => {
  const file = join(paths.run, 'ports.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>) : {};
};
