import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { instancePaths } from './paths.ts';
import { removePlace } from './postgres-place.ts';
import { endClusterAt } from './postgres.ts';

/** What was brought from npm belongs to the machine and not to the installation's data. */
const KEPT = new Set(['runtime', 'npm', 'bring.lock', 'starter.pid']);

/** Empties the installation: its database, files, logs, keys. Nothing of it may be running. */
export const resetHome = async (home: string): Promise<void> => {
  if (!existsSync(home)) return;
  await endClusterAt(home);
  removePlace(home);
  rmSync(instancePaths(home).instance, { force: true });
  for (const entry of readdirSync(home)) {
    if (!KEPT.has(entry)) rmSync(join(home, entry), { recursive: true, force: true });
  }
};
