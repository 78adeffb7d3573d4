import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InstancePaths } from './paths.ts';
import { commandLine, endProcess, isAlive, waitForExit } from './processes.ts';

const OURS = /end-with-parent\.mjs/;

const fileOf = ({ run }: InstancePaths): string => join(run, 'pids.json');

/** Put in its place whole: a starter that is killed while it writes would leave half of it. */
export const rememberPids = (paths: InstancePaths, pids: (number | undefined)[]): void => {
  const next = `${fileOf(paths)}.next`;
  writeFileSync(next, JSON.stringify(pids.filter((pid) => pid !== undefined)));
  renameSync(next, fileOf(paths));
};

const rememberedPids = (file: string): number[] => {
  try {
    const pids: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(pids) ? pids.filter(Number.isInteger) : [];
  } catch {
    // Cut off by a crash of the machine: nothing that it names runs any more.
    return [];
  }
};

/**
 * After a crash of the starter its processes are about to end; the new start waits for them, and
 * ends them when they hang. A pid that by now belongs to something else is left alone.
 */
export const endLeftovers = async (paths: InstancePaths): Promise<void> => {
  const file = fileOf(paths);
  for (const pid of rememberedPids(file)) {
    if (!isAlive(pid) || !OURS.test(commandLine(pid))) continue;
    if (!(await waitForExit(pid, 8_000))) await endProcess(pid, 'SIGTERM', 3_000);
  }
  rmSync(file, { force: true });
};
