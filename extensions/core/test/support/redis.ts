import { execFileSync, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { connect } from 'node:net';
import { freePort } from './free-port.ts';

const PROGRAM = '/usr/bin/redis-server';

const isThere = (): boolean => {
  try {
    accessSync(PROGRAM, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where there are root and apt the package is installed; elsewhere it must be there already. */
export const findRedis = (): string | null => {
  if (isThere()) return PROGRAM;
  if (process.getuid?.() !== 0) return null;
  const options = {
    stdio: 'ignore',
    timeout: 180_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'redis-server'], options);
  } catch {
    return null;
  }
  return isThere() ? PROGRAM : null;
};

/** A Redis of the test's own that keeps nothing on disk. */
export const startRedis = async (program: string): Promise<{ url: string; stop: () => void }> => {
  const port = await freePort();
  const server = spawn(program, ['--port', String(port), '--save', '', '--bind', '127.0.0.1'], {
    stdio: 'ignore',
  });
  while (!(await answers(port))) await new Promise((resolve) => setTimeout(resolve, 50));
  return { url: `redis://127.0.0.1:${port}`, stop: () => void server.kill() };
};

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
