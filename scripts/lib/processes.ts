import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** The command line of a process, empty when it is gone or cannot be seen. */
export const commandLine = (pid: number): string => {
  try {
    if (process.platform === 'linux') {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    }
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
};

/** The folder a process works in, undefined where that cannot be seen. */
export const workingFolder = (pid: number): string | undefined => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
};

/** Waits until the process is gone; false when it is still there after `milliseconds`. */
export const waitForExit = async (pid: number, milliseconds: number): Promise<boolean> => {
  const end = Date.now() + milliseconds;
  while (isAlive(pid)) {
    if (Date.now() > end) return false;
    await sleep(50);
  }
  return true;
};

/** Asks a process to end and, when it does not within `milliseconds`, ends it. */
export const endProcess = async (
  pid: number,
  signal: NodeJS.Signals,
  milliseconds: number,
): Promise<void> => {
  send(pid, signal);
  if (await waitForExit(pid, milliseconds)) return;
  send(pid, 'SIGKILL');
  await waitForExit(pid, 5_000);
};

/**
 * Signals one process, and is silent when it is gone.
 * @throws RangeError for 0 and below: they mean whole groups, our own and those who started it
 */
export const send = (pid: number, signal: NodeJS.Signals): void => {
  if (!Number.isInteger(pid) || pid <= 0) throw new RangeError(`${pid} is no process.`);
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
};

const isZombie = (pid: number): boolean => {
  if (process.platform !== 'linux') return false;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return false;
  }
};
