import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { directusProcessEnv } from './directus.ts';
import type { ProcessSettings } from './directus-env.ts';
import type { Hooks } from './keep-running.ts';
import { rotateLog } from './log-file.ts';
import { DEFAULT_HOME, ROOT } from './paths.ts';
import { findFreePort } from './ports.ts';
import { supervise, type Supervised } from './supervisor.ts';

/** Chromium is unpacked here once for every installation and test run of this folder. */
export const RUNTIME_DIR = join(DEFAULT_HOME, 'runtime', 'chromium');
export const WORKER_SCRIPT = join(ROOT, 'extensions/core/dist/worker.mjs');

type Input = Omit<ProcessSettings, 'port'> & {
  port: number;
  url: string;
  preferredPort: number;
  hooks: Hooks;
};

const READY_WITHIN = 60_000;

/** Starts the worker; undefined while the bundle has none. */
export const startWorker = async (input: Input): Promise<Supervised | undefined> => {
  if (!existsSync(WORKER_SCRIPT)) return undefined;
  const port = await findFreePort(input.preferredPort);
  const log = join(input.paths.logs, 'worker.log');
  rotateLog(log);
  const worker = supervise(
    { name: 'The worker', script: WORKER_SCRIPT, logFile: log, env: workerEnv(input, port) },
    input.hooks,
  );
  try {
    await worker.ready(READY_WITHIN);
  } catch (error) {
    await worker.stop();
    throw error;
  }
  return worker;
};

/** The worker has Directus' settings for files and mail, and its own as variables. */
export const workerEnv = (input: ProcessSettings, port: number): NodeJS.ProcessEnv => {
  const { settings, secrets } = input;
  return {
    ...directusProcessEnv('worker', input),
    ...optional({ REDIS_URL: settings.REDIS_URL, CHROMIUM_PATH: settings.CHROMIUM_PATH }),
    ...optional({
      MAIL_HOSTS: settings.MAIL_HOSTS?.join(','),
      MAIL_CA_FILE: settings.MAIL_CA_FILE,
    }),
    ...optional({
      GENIEACS_NBI_URL: settings.GENIEACS_NBI_URL,
      GENIEACS_NBI_USER: settings.GENIEACS_NBI_USER,
      GENIEACS_NBI_PASSWORD: settings.GENIEACS_NBI_PASSWORD,
      GENIEACS_COMPANY: settings.GENIEACS_COMPANY,
    }),
    MAIL_POLLING: String(settings.MAIL_POLLING),
    MAIL_ALLOW_UNENCRYPTED: String(settings.MAIL_ALLOW_UNENCRYPTED),
    DATABASE_URL: input.databaseUrl,
    PUBLIC_URL: input.publicUrl,
    SECRET: settings.SECRET ?? secrets.secret,
    WORKER_PORT: String(port),
    WORKER_CONCURRENCY: String(settings.WORKER_CONCURRENCY),
    PARSER_SNAPSHOT_RETENTION_DAYS: String(settings.PARSER_SNAPSHOT_RETENTION_DAYS),
    INTAKE_FILE_RETENTION_DAYS: String(settings.INTAKE_FILE_RETENTION_DAYS),
    EVENT_RETENTION_MONTHS: String(settings.EVENT_RETENTION_MONTHS),
    BACKGROUND_RETENTION_DAYS: String(settings.BACKGROUND_RETENTION_DAYS),
    NOTIFICATION_RETENTION_DAYS: String(settings.NOTIFICATION_RETENTION_DAYS),
    BACKGROUND_FAILED_RETENTION_DAYS: String(settings.BACKGROUND_FAILED_RETENTION_DAYS),
    LOG_LEVEL: settings.LOG_LEVEL,
    FIELDWRIGHT_RUNTIME_DIR: process.env['FIELDWRIGHT_RUNTIME_DIR'] ?? RUNTIME_DIR,
  };
};

const optional = (values: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
