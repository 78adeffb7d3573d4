import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Owner } from './postgres-owner.ts';
import type { Place } from './postgres-place.ts';

export const SUPERUSER = 'fieldwright';

/**
 * Makes the cluster unless it is there. It is made aside and renamed, so that an interrupted first
 * start leaves nothing that looks like a database.
 */
export const ensureCluster = (place: Place, owner: Owner, password: string): void => {
  if (existsSync(join(place.dataDir, 'PG_VERSION'))) return;
  const aside = `${place.dataDir}.making`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { mode: 0o700 });
  giveTo(owner, aside);
  const folder = mkdtempSync(join(tmpdir(), 'fieldwright-'));
  try {
    const passwordFile = join(folder, 'password');
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    giveTo(owner, folder);
    giveTo(owner, passwordFile);
    runInitdb(place, aside, owner, passwordFile);
    rmSync(place.dataDir, { recursive: true, force: true });
    renameSync(aside, place.dataDir);
    chmodSync(place.dataDir, 0o700);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(aside, { recursive: true, force: true });
  }
};

const runInitdb = (place: Place, dataDir: string, owner: Owner, passwordFile: string): void => {
  const made = spawnSync(
    join(place.binDir, 'initdb'),
    [
      `--pgdata=${dataDir}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
    ],
    { uid: owner.uid, gid: owner.gid, cwd: '/', encoding: 'utf8' },
  );
  if (made.status === 0) return;
  throw new Error(
    `The database could not be made in ${place.dataDir}: ` +
      (made.error?.message ?? `${made.stdout}\n${made.stderr}`),
  );
};

const giveTo = (owner: Owner, path: string): void => {
  if (owner.uid !== undefined) chownSync(path, owner.uid, owner.gid ?? owner.uid);
};
