import { readSettings, type Settings, unknownSettings } from '../../directus.config.ts';
import { startApi, urlsOf } from './api.ts';
import { buildAll } from './build.ts';
import { answers, bringDatabase } from './database.ts';
import { bootstrapDirectus } from './directus.ts';
import type { Hooks } from './keep-running.ts';
import { refuseKnownPasswords, refuseKnownSettings } from './exposure.ts';
import { endLeftovers, rememberPids } from './leftovers.ts';
import { DEFAULT_HOME, ROOT, type InstancePaths } from './paths.ts';
import { prepareModel } from './prepare-model.ts';
import { preparePaths } from './private-paths.ts';
import { loadSecrets } from './secrets.ts';
import type { Supervised } from './supervisor.ts';
import { startWorker } from './worker.ts';

export type StackOptions = {
  /** Folder of data, logs and generated settings; each stack needs its own. */
  dataDir?: string;
  /** Demo companies beside the reference data. */
  demo?: boolean;
  /** Preferred ports; the next free ones are taken. */
  ports?: { api?: number; database?: number; worker?: number };
  worker?: boolean;
  /** A database that may be lost with the machine's power: faster, for tests. */
  throwAway?: boolean;
  settings?: Partial<Settings>;
  report?: (text: string) => void;
  /** Nobody is connected to the database: it can be copied. For tests. */
  onStep?: (step: 'bootstrapped' | 'prepared', databaseUrl: string) => Promise<void>;
  /** A process keeps ending and was given up; what is to become of the others is the caller's. */
  onGiveUp?: (reason: string) => void;
};

/** One of the stack's processes; it is started again when it crashes. */
export type Kept = {
  pid: () => number | undefined;
  /** Ends it as a crash would. For tests. */
  kill: () => void;
  stop: () => Promise<void>;
  restart: () => Promise<void>;
};

export type Stack = {
  url: string;
  portalUrl: string;
  databaseUrl: string;
  adminToken: string;
  adminPassword: string;
  settings: Settings;
  paths: InstancePaths;
  api: Kept;
  worker: Kept;
  /** Ends the embedded database as a crash would; it is started again. For tests. */
  killDatabase: () => void;
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
  const demo = options.demo ?? true;
  const paths = preparePaths(options.dataDir ?? DEFAULT_HOME);
  const settings = { ...readSettings(ROOT), ...options.settings };
  refuseKnownSettings(settings, demo);
  for (const name of unknownSettings(ROOT)) report(unknownSetting(name));
  const secrets = loadSecrets(paths.secrets, firstAdmin(settings, demo));
  await endLeftovers(paths);

  const common: Hooks = { onCrash: report, onGiveUp: options.onGiveUp ?? report };
  const ports = { api: settings.PORT, database: settings.DB_PORT, worker: settings.WORKER_PORT };
  Object.assign(ports, options.ports);
  const database = await bringDatabase({
    ...{ settings, secrets, paths, report },
    preferredPort: ports.database,
    throwAway: options.throwAway ?? false,
    hooks: common,
  });
  undo.push(database.stop);
  await buildAll(report);

  const shared = { settings, secrets, paths, databaseUrl: database.url };
  const pids = new Map<string, number | undefined>();
  const hooksOf = (name: string): Hooks => ({
    ...common,
    missing: async () =>
      (await answers(database.url)) ? undefined : 'the database does not answer',
    onLaunch: (pid) => {
      pids.set(name, pid);
      try {
        rememberPids(paths, [...pids.values()]);
      } catch (error) {
        // On a full disk the process still runs; only a crash of the starter would miss the note.
        report(`The process numbers were not written down: ${(error as Error).message}`);
      }
    },
  });
  const preparing = { ...shared, port: ports.api, ...urlsOf(settings, ports.api) };
  report('Preparing Directus');
  await bootstrapDirectus(preparing);
  await options.onStep?.('bootstrapped', database.url);
  await prepareModel({ ...preparing, demo, report });

  await refuseKnownPasswords(settings, database.url);
  await options.onStep?.('prepared', database.url);

  report('Starting the API');
  const hooks = hooksOf('api');
  const first = await startApi({ ...shared, preferredPort: ports.api, report, hooks });
  const api = keep(first.process, async () => {
    const again = await startApi({ ...shared, preferredPort: first.port, report, hooks });
    return again.process;
  });
  undo.push(api.stop);

  const launchWorker = (): Promise<Supervised | undefined> =>
    options.worker === false
      ? Promise.resolve(undefined)
      : startWorker({
          ...{ ...shared, ...first },
          ...{ preferredPort: ports.worker, hooks: hooksOf('worker') },
        });
  report('Starting the worker');
  const worker = keep(await launchWorker(), launchWorker);
  undo.push(worker.stop);

  return {
    url: first.url,
    portalUrl: `${first.url}/portal`,
    databaseUrl: database.url,
    adminToken: settings.ADMIN_TOKEN ?? secrets.adminToken,
    adminPassword: secrets.adminPassword,
    ...{ settings, paths, api, worker },
    killDatabase: database.kill,
  };
};

const unknownSetting = (name: string): string =>
  `${name} in .env is no setting of Fieldwright and does nothing; .env.example lists all`;

/** With demo data everybody has the demo password; without, the administrator gets one of his own. */
const firstAdmin = (settings: Settings, demo: boolean): { adminPassword?: string } => {
  const password = settings.ADMIN_PASSWORD ?? (demo ? settings.DEMO_PASSWORD : undefined);
  return password === undefined ? {} : { adminPassword: password };
};

const keep = (
  first: Supervised | undefined,
  again: () => Promise<Supervised | undefined>,
): Kept => {
  let current = first;
  return {
    pid: () => current?.pid(),
    kill: () => current?.kill(),
    stop: async () => current?.stop(),
    restart: async () => {
      await current?.stop();
      current = await again();
    },
  };
};
