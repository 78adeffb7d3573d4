/** Prints what an administrator changed in the Studio as code for `schema/model`. */
import { createTechnicalTables } from './applier/technical-tables.ts';
import { connectDatabase } from './applier/database.ts';
import { connectDirectus } from './applier/directus-adapter.ts';
import { messageOf, SchemaError } from './applier/errors.ts';
import { isBootstrapped } from './applier/fingerprint.ts';
import { readApplied } from './applier/manifest.ts';
import { pinSearchPath } from './applier/search-path.ts';
import { chooseInstallation } from './environment.ts';
import { captureChanges } from './capture/capture.ts';

const run = async (): Promise<string[]> => {
  chooseInstallation();
  const db = await connectDatabase();
  const directus = connectDirectus();
  try {
    if (!(await isBootstrapped(db))) {
      throw new SchemaError('SCHEMA_NOT_INSTALLED', 'there is no installation in this database');
    }
    await pinSearchPath(db);
    await createTechnicalTables(db);
    const { base } = await readApplied(db);
    return captureChanges(base.fragment, await directus.snapshot());
  } finally {
    await directus.close();
    await db.end();
  }
};

try {
  const lines = await run();
  console.log(lines.length > 0 ? lines.join('\n') : 'Nothing was changed in the Studio.');
  process.exit(0);
} catch (error) {
  console.error(messageOf(error));
  process.exit(1);
}
