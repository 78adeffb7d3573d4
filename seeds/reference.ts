/** Gives reference data to every company that has not had them yet. Quick when there is nothing to do. */
import { openDatabase } from './lib/open-database.ts';
import { seedReference, type SeededCompany } from './reference/seed-reference.ts';

const knex = openDatabase();
try {
  const companies: SeededCompany[] = await knex('companies').select('id', 'kind');
  for (const company of companies) await seedReference(knex, company);
} finally {
  await knex.destroy();
}
