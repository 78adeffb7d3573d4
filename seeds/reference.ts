/**
 * Gives reference data to every company that has not had them yet, and newer versions of our layouts
 * to those that have. Quick when there is nothing to do.
 */
import { openDatabase } from './lib/open-database.ts';
import { renewProfiles } from './reference/renew-profiles.ts';
import { seedReference, type SeededCompany } from './reference/seed-reference.ts';

const knex = openDatabase();
try {
  const companies: SeededCompany[] = await knex('companies').select('id', 'kind');
  for (const company of companies) {
    await seedReference(knex, company);
    await renewProfiles(knex, company.id);
  }
} finally {
  await knex.destroy();
}
