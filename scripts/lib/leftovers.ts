import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InstancePaths } from './paths.ts';
import { commandLine, endProcess, isAlive, waitForExit } from './processes.ts';

const OURS = /end-with-parent\.mjs/;

export const rememberPids = (paths: InstancePaths, pids: (number | undefined)[]): void =>
  writeFileSync(
    join(paths.run, 'pids.json'),
    JSON.stringify(pids.filter((pid) => pid !== undefined)),
  );

/**
 * After a crash of the starter its processes are about to end; the new start waits for them, and
 * ends them when they hang. A pid that by now belongs to something else is left alone.
 */
export const endLeftovers = async (paths: InstancePaths): Promise<void> => {
  const file = join(paths.run, 'pids.json');
  if (!existsSync(file)) return;
  for (const pid of JSON.parse(readFileSync(file, 'utf8')) as number[]) {
    if (!isAlive(pid) || !OURS.test(commandLine(pid))) continue;
    if (!(await waitForExit(pid, 8_000))) await endProcess(pid, 'SIGTERM', 3_000);
  }
  rmSync(file, { force: true });
};
