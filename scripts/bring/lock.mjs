import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Does the work while no other process does it. The lock is a folder, which only one can make; one
 * whose owner is gone is taken over.
 */
export const withLock = async (folder, work) => {
  let told = false;
  while (!take(folder)) {
    if (isStale(folder)) {
      rmSync(folder, { recursive: true, force: true });
      continue;
    }
    if (!told) console.log('Waiting for another start in this folder ...');
    told = true;
    await sleep(500);
  }
  const release = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.removeListener('exit', release);
    release();
  }
};

const take = (folder) => {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(folder, 'pid'), String(process.pid));
  return true;
};

/** Also without a pid, when its maker died before he could write one. */
const isStale = (folder) => {
  try {
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    if (pid === 0) return isOld(folder);
    process.kill(pid, 0);
    return false;
  } catch (error) {
    if (error.code === 'ESRCH') return true;
    return error.code === 'ENOENT' && isOld(folder);
  }
};

const isOld = (folder) => {
  try {
    return Date.now() - statSync(folder).mtimeMs > 10_000;
  } catch {
    return true;
  }
};
