import type { Knex } from 'knex';
import { insertMissing } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';

/** A building with splitters of the given types, e.g. `['1:8', '1:32']`. The database makes the ports. */
export const createBuilding = async (
  knex: Knex,
  { company, name, splitters }: { company: string; name: string; splitters: readonly string[] },
): Promise<{ building: string; splitters: string[] }> => {
  const building = seedId(company, 'building', name);
  const rows = splitters.map((type, index) => ({
    id: seedId(building, 'splitter', index),
    company,
    building,
    type: seedId(company, 'splitter-type', type),
    code: `SP${String(index + 1).padStart(2, '0')}`,
    name: `${name} SP${String(index + 1).padStart(2, '0')}`,
  }));
  await insertMissing(knex, 'buildings', [{ id: building, company, name, code: name }]);
  await insertMissing(knex, 'splitters', rows);
  return { building, splitters: rows.map(({ id }) => id) };
};
