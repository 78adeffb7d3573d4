import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { instancePaths, ROOT } from './paths.ts';
import { commandLine, isAlive, workingFolder } from './processes.ts';

export type DemoUser = { email: string; role: string; company: string | null };

/** What scripts need to find a running installation. */
export type Instance = {
  url: string;
  portalUrl: string;
  pid: number;
  databaseUrl: string;
  users: DemoUser[];
};

/** The running installation of this folder, undefined when there is none. */
export const readInstance = (home: string): Instance | undefined => {
  const file = instancePaths(home).instance;
  if (!existsSync(file)) return undefined;
  const instance = JSON.parse(readFileSync(file, 'utf8')) as Instance;
  return isStarter(instance.pid) ? instance : undefined;
};

/** Readable by its owner alone: the database's password is in it. */
export const writeInstance = (home: string, instance: Instance): void =>
  writeFileSync(instancePaths(home).instance, `${JSON.stringify(instance, null, 2)}\n`, {
    mode: 0o600,
  });

export const removeInstance = (home: string): void =>
  rmSync(instancePaths(home).instance, { force: true });

/**
 * Claims the folder for this process. False when another starter that is alive holds it; the claim
 * of one that crashed is taken over.
 */
export const claim = (home: string): boolean => {
  mkdirSync(home, { recursive: true });
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      writeFileSync(claimFile(home), String(process.pid), { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = claimedBy(home);
    if (holder !== undefined) return holder === process.pid;
    rmSync(claimFile(home), { force: true });
  }
  return false;
};

export const release = (home: string): void => {
  removeInstance(home);
  rmSync(claimFile(home), { force: true });
};

/** Pid of the starter that holds the folder, also while it is still starting. */
export const claimedBy = (home: string): number | undefined => {
  try {
    const pid = Number(readFileSync(claimFile(home), 'utf8'));
    return isStarter(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
};

/** Everybody who can sign in, as far as memberships say; empty before there are any. */
export const listUsers = async (databaseUrl: string): Promise<DemoUser[]> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<DemoUser>(
      `select u.email, m.persona as role, c.key as company
         from memberships m
         join directus_users u on u.id = m."user"
         join companies c on c.id = m.company
        where u.email is not null and m.is_active
        order by c.created_at, c.key, m.persona, length(u.email), u.email
        limit 200`,
    );
    return rows;
  } catch {
    return [];
  } finally {
    await client.end();
  }
};

const claimFile = (home: string): string => join(home, 'starter.pid');

/** A pid may by now be another program, or the starter of another clone. */
const isStarter = (pid: number): boolean =>
  Number.isInteger(pid) &&
  pid > 0 &&
  isAlive(pid) &&
  /\b(start|reset)\.ts\b/.test(commandLine(pid)) &&
  [ROOT, undefined].includes(workingFolder(pid));
