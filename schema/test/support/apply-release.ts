/** Applies one of the releases below to the database of `CONFIG_PATH`; prints its result as JSON. */
import { parseArgs } from 'node:util';
import { applySchema } from '../../applier/apply.ts';
import { connectDatabase } from '../../applier/database.ts';
import { connectDirectus } from '../../applier/directus-adapter.ts';
import { messageOf } from '../../applier/errors.ts';
import { RELEASES } from './releases.ts';
import type { ReleaseName } from './releases.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean' }, 'delete-retired': { type: 'boolean' } },
});
const db = await connectDatabase();
const directus = connectDirectus();
try {
  const result = await applySchema({
    db,
    directus,
    source: await RELEASES[positionals[0] as ReleaseName](),
    dryRun: values['dry-run'] ?? false,
    deleteRetired: values['delete-retired'] ?? false,
  });
  console.log(JSON.stringify(result));
  process.exitCode = 0;
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
await directus.close();
await db.end();
process.exit();
