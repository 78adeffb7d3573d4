import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whom PostgreSQL runs as. Undefined ids mean: the current user. */
export type Owner = { uid?: number; gid?: number; name: string };

const SYSTEM_USER = 'fieldwright';

/**
 * PostgreSQL refuses to run as root, so root needs somebody else for it: the `postgres` user when
 * the machine has one, else a system user of ours, made once.
 */
export const findOwner = (): Owner => {
  if (process.getuid?.() !== 0) return { name: process.env['USER'] ?? 'the current user' };
  const existing = lookUp('postgres') ?? lookUp(SYSTEM_USER);
  if (existing !== undefined) return existing;
  const [command, ...args] = existsSync('/etc/alpine-release')
    ? ['adduser', '-S', '-D', '-H', SYSTEM_USER]
    : ['useradd', '--system', '--no-create-home', '--shell', '/usr/sbin/nologin', SYSTEM_USER];
  spawnSync(command as string, args, { stdio: 'ignore' });
  const made = lookUp(SYSTEM_USER) ?? lookUp('nobody');
  if (made !== undefined) return made;
  throw new Error(
    'PostgreSQL does not run as root and no unprivileged user could be found or made. ' +
      'Start Fieldwright as an ordinary user, or set DATABASE_URL to a running PostgreSQL.',
  );
};

/** Can the owner read and enter this path? Answered by trying, so that ACLs count too. */
export const canReach = (owner: Owner, path: string): boolean =>
  passes(owner, 'test -r "$1" && test -x "$1"', path);

/** Can the owner pass through this folder to one of his own? */
export const canEnter = (owner: Owner, folder: string): boolean =>
  passes(owner, 'test -x "$1"', folder);

const passes = (owner: Owner, test: string, path: string): boolean => {
  if (owner.uid === undefined) return true;
  const attempt = spawnSync('/bin/sh', ['-c', test, 'sh', path], {
    uid: owner.uid,
    gid: owner.gid ?? owner.uid,
    cwd: '/',
    stdio: 'ignore',
  });
  return attempt.status === 0;
};

const lookUp = (name: string): Owner | undefined => {
  try {
    const id = (flag: string): number =>
      Number(
        execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
      );
    return { uid: id('-u'), gid: id('-g'), name };
  } catch {
    return undefined;
  }
};
