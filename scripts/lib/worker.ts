import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { directusProcessEnv } from './directus.ts';
import type { ProcessSettings } from './directus-env.ts';
import { DEFAULT_HOME, ROOT } from './paths.ts';
import type { Program } from './supervisor.ts';

/** Chromium is unpacked here once for every installation and test run of this folder. */
export const RUNTIME_DIR = join(DEFAULT_HOME, 'runtime', 'chromium');
const SCRIPT = join(ROOT, 'extensions/core/dist/worker.mjs');

/** The worker process, or nothing while it is not built. It gets its settings as variables. */
export const workerProgram = (
  input: ProcessSettings & { apiUrl: string; workerPort: number },
): Program | undefined => {
  if (!existsSync(SCRIPT)) return undefined;
  const { settings, secrets } = input;
  return {
    name: 'Worker',
    script: SCRIPT,
    logFile: join(input.paths.logs, 'worker.log'),
    env: {
      ...directusProcessEnv('worker', input),
      ...optional({ REDIS_URL: settings.REDIS_URL, CHROMIUM_PATH: settings.CHROMIUM_PATH }),
      DATABASE_URL: input.databaseUrl,
      API_URL: input.apiUrl,
      PUBLIC_URL: input.publicUrl,
      SECRET: settings.SECRET ?? secrets.secret,
      WORKER_TOKEN: settings.WORKER_TOKEN ?? secrets.workerToken,
      WORKER_PORT: String(input.workerPort),
      WORKER_CONCURRENCY: String(settings.WORKER_CONCURRENCY),
      PARSER_SNAPSHOT_RETENTION_DAYS: String(settings.PARSER_SNAPSHOT_RETENTION_DAYS),
      LOG_LEVEL: settings.LOG_LEVEL,
      FIELDWRIGHT_RUNTIME_DIR: RUNTIME_DIR,
      WORKER_HOST: settings.HOST,
    },
  };
};

const optional = (values: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
