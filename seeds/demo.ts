/** Demo data of four companies. Quick when they are there already. */
import { seedDemo } from './demo/seed-demo.ts';
import { openDatabase } from './lib/open-database.ts';

const knex = openDatabase();
try {
  await seedDemo(knex, {
    password: process.env['DEMO_PASSWORD'] ?? 'fieldwright-demo',
    filesFolder:
      process.env['STORAGE_LOCATIONS'] === 'local'
        ? (process.env['STORAGE_LOCAL_ROOT'] ?? null)
        : null,
  });
} finally {
  await knex.destroy();
}
