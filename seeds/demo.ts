/** Demo data of four companies. Quick when they are there already. */
import { useEnv } from '@directus/env';
import '../extensions/core/src/domains.ts';
import { configureSecrets, seal } from '../extensions/core/src/platform/secrets.ts';
import { seedDemo } from './demo/seed-demo.ts';
import { openDatabase } from './lib/open-database.ts';

/** The demo's photos need a local file store; elsewhere its orders come without. */
const localFiles = (): string | null => {
  const env = useEnv();
  const root: unknown = env['STORAGE_LOCAL_ROOT'];
  return typeof root === 'string' && root !== '' ? root : null;
};

const sealing = (): typeof seal | null => {
  const secret: unknown = process.env['CONFIG_PATH'] === undefined ? '' : useEnv()['SECRET'];
  if (typeof secret !== 'string' || secret === '') return null;
  configureSecrets(secret);
  return seal;
};

const knex = openDatabase();
try {
  await seedDemo(knex, {
    password: process.env['DEMO_PASSWORD'] ?? 'fieldwright-demo',
    seal: sealing(),
    filesFolder: process.env['CONFIG_PATH'] === undefined ? null : localFiles(),
  });
} finally {
  await knex.destroy();
}
