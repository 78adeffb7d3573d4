import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What our processes put aside; the name tells whose it is, so that a later one can clear up. */
export type TemporaryKind = 'browser' | 'upload';

const NAME = /^fieldwright-(?:browser|upload)-(?:(\d+)-)?\w{6}$/;
/** Of a version that did not write down its process. */
const OLD = 24 * 60 * 60 * 1000;

/** Made by this process: its number may have been another's before. */
const own = new Set<string>();

/** A folder for this process alone. Who asks for it removes it; after a kill the next start does. */
export const temporaryFolder = async (kind: TemporaryKind): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), `fieldwright-${kind}-${process.pid}-`));
  own.add(folder);
  return folder;
};

/** Removes what processes left behind that were killed. Answers with the folders it removed. */
export const sweepTemporaryFolders = async (): Promise<string[]> => {
  const names = await readdir(tmpdir()).catch(() => []);
  const removed: string[] = [];
  for (const name of names) {
    const folder = join(tmpdir(), name);
    if (own.has(folder) || !(await isLeftBehind(name, folder))) continue;
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
    removed.push(folder);
  }
  return removed;
};

const isLeftBehind = async (name: string, folder: string): Promise<boolean> => {
  const match = NAME.exec(name);
  if (!match) return false;
  const stat = await lstat(folder).catch(() => undefined);
  if (!stat?.isDirectory() || stat.uid !== process.getuid?.()) return false;
  if (match[1] === undefined) return Date.now() - stat.mtimeMs > OLD;
  const pid = Number(match[1]);
  return pid === process.pid || !isAlive(pid);
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
