/**
 * Brings an installation, the one of `CONFIG_PATH` or else the one that runs here, to this release.
 *   --dry-run         prints the plan and changes nothing
 *   --delete-retired  deletes, with its data, what `retired.ts` lists
 */
import { parseArgs } from 'node:util';
import { FLOWS } from '../flows/index.ts';
import { applyFlows } from '../flows/apply-flows.ts';
import { applySchema } from './applier/apply.ts';
import { connectDatabase, inTransaction } from './applier/database.ts';
import { connectDirectus } from './applier/directus-adapter.ts';
import { messageOf } from './applier/errors.ts';
import { tellRunningServer } from './applier/running-server.ts';
import { chooseInstallation } from './environment.ts';
import { loadSource } from './source.ts';

const { values } = parseArgs({
  options: { 'dry-run': { type: 'boolean' }, 'delete-retired': { type: 'boolean' } },
});

const run = async (): Promise<void> => {
  const started = performance.now();
  chooseInstallation();
  const db = await connectDatabase();
  const directus = connectDirectus();
  try {
    const { outcome, lines } = await applySchema({
      db,
      directus,
      source: await loadSource(),
      dryRun: values['dry-run'] ?? false,
      deleteRetired: values['delete-retired'] ?? false,
    });
    const dryRun = values['dry-run'] ?? false;
    const flows = await inTransaction(db, () => applyFlows(db, FLOWS, { dryRun }));
    const changed = flows.filter((flow) => flow.outcome !== 'unchanged');
    lines.push(...changed.map((flow) => `flow ${flow.outcome}: ${flow.name}`));
    if (outcome === 'applied') await tellRunningServer();
    for (const line of lines) console.log(line);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`Model ${outcome} (${seconds} s)`);
  } finally {
    await directus.close();
    await db.end();
  }
};

try {
  await run();
  process.exit(0);
} catch (error) {
  console.error(messageOf(error));
  process.exit(1);
}
