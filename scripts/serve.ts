/**
 * One process of a production installation, as its container runs it:
 *   serve.ts prepare   Directus' tables, model, reference data (and demo data with --demo)
 *   serve.ts api       the API, Studio and portal
 *   serve.ts worker    background work
 * Settings come from the environment; nothing is made up here that would differ between replicas.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readSettings } from '../directus.config.ts';
import { urlsOf } from './lib/api.ts';
import { externalDatabase } from './lib/database.ts';
import { refuseKnownPasswords, refuseKnownSettings } from './lib/exposure.ts';
import type { ProcessSettings } from './lib/directus-env.ts';
import { bootstrapDirectus, DIRECTUS_CLI, directusProcessEnv } from './lib/directus.ts';
import { ROOT } from './lib/paths.ts';
import { prepareModel } from './lib/prepare-model.ts';
import { preparePaths } from './lib/private-paths.ts';
import { reporter } from './lib/reporter.ts';
import { workerEnv, WORKER_SCRIPT } from './lib/worker.ts';

const serviceSettings = (): ProcessSettings => {
  const settings = readSettings(ROOT);
  const databaseUrl = externalDatabase(settings);
  const missing = [
    ...(databaseUrl === undefined ? ['DATABASE_URL'] : []),
    ...(settings.SECRET === undefined ? ['SECRET'] : []),
    ...(settings.PUBLIC_URL === undefined ? ['PUBLIC_URL'] : []),
  ];
  if (databaseUrl === undefined || settings.SECRET === undefined || missing.length > 0) {
    throw new Error(`In production these settings must be given: ${missing.join(', ')}.`);
  }
  const paths = preparePaths(process.env['FIELDWRIGHT_HOME'] ?? join(ROOT, '.fieldwright'));
  const secrets = {
    secret: settings.SECRET,
    databasePassword: '',
    adminToken: settings.ADMIN_TOKEN ?? '',
    adminPassword: settings.ADMIN_PASSWORD ?? '',
  };
  const port = settings.PORT;
  return { settings, secrets, paths, databaseUrl, port, ...urlsOf(settings, port) };
};

const prepare = async (demo: boolean): Promise<void> => {
  const input = serviceSettings();
  const report = reporter();
  if (input.settings.ADMIN_PASSWORD === undefined) {
    throw new Error('ADMIN_PASSWORD must be given: the first administrator signs in with it.');
  }
  refuseKnownSettings(input.settings, demo);
  report('Preparing Directus');
  await bootstrapDirectus(input);
  await prepareModel({ ...input, demo, report });
  report('Prepared');
};

const api = async (): Promise<void> => {
  const input = serviceSettings();
  await refuseKnownPasswords(input.settings, input.databaseUrl);
  Object.assign(process.env, directusProcessEnv('api', input));
  process.argv = [process.execPath, 'directus', 'start'];
  await import(pathToFileURL(DIRECTUS_CLI).href);
};

const worker = async (): Promise<void> => {
  const input = serviceSettings();
  Object.assign(process.env, workerEnv(input, input.settings.WORKER_PORT), {
    WORKER_HOST: input.settings.HOST,
  });
  await import(pathToFileURL(WORKER_SCRIPT).href);
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { demo: { type: 'boolean', default: false } },
});

try {
  if (positionals[0] === 'prepare') await prepare(values.demo);
  else if (positionals[0] === 'api') await api();
  else if (positionals[0] === 'worker') await worker();
  else throw new Error('Say what to serve: prepare, api or worker.');
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
