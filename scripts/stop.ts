import { claimedBy, release } from './lib/instance.ts';
import { DEFAULT_HOME } from './lib/paths.ts';
import { endClusterAt } from './lib/postgres.ts';
import { endProcess } from './lib/processes.ts';

const STOP_WITHIN = 45_000;

const pid = claimedBy(DEFAULT_HOME);
if (pid !== undefined) await endProcess(pid, 'SIGTERM', STOP_WITHIN);
// After a crash of the starter the database may still be there.
const cluster = await endClusterAt(DEFAULT_HOME);
release(DEFAULT_HOME);
console.log(pid === undefined && !cluster ? 'Nothing was running.' : 'Stopped.');
