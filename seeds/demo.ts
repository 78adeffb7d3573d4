/** Demo data of four companies. Quick when they are there already. */
import { seedDemo } from './demo/seed-demo.ts';
import { openDatabase } from './lib/open-database.ts';

const knex = openDatabase();
try {
  await seedDemo(knex, { password: process.env['DEMO_PASSWORD'] ?? 'fieldwright-demo' });
} finally {
  await knex.destroy();
}
