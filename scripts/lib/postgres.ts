import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { keepRunning, type Hooks } from './keep-running.ts';
import { endOf, openLog, rotateLog } from './log-file.ts';
import { findFreePort } from './ports.ts';
import { ensureCluster, SUPERUSER } from './postgres-cluster.ts';
import { findOwner, type Owner } from './postgres-owner.ts';
import { findPlace, knownDataDir, type Place } from './postgres-place.ts';
import { commandLine, endProcess, isAlive } from './processes.ts';

export type PostgresOptions = {
  home: string;
  logFile: string;
  password: string;
  /** Tried first; another is taken when it is in use. */
  port: number;
  /** A database that may be lost with the machine's power: faster, for tests. */
  throwAway?: boolean;
  hooks?: Hooks;
};

export type Postgres = {
  port: number;
  dataDir: string;
  url: (database: string) => string;
  stop: () => Promise<void>;
  /** Ends the server at once, as a crash would; it is started again. For tests. */
  kill: () => void;
};

/** Brings up the embedded PostgreSQL of this installation, making its cluster when it is new. */
export const startPostgres = async (options: PostgresOptions): Promise<Postgres> => {
  const owner = findOwner();
  const place = await findPlace(options.home, owner);
  refuseForeignCluster(place);
  await endLeftover(place.dataDir);
  ensureCluster(place, owner, options.password);
  const tried = new Set<number>();
  for (;;) {
    const port = await findFreePort(options.port, tried);
    const url = (database: string): string =>
      `postgresql://${SUPERUSER}:${options.password}@127.0.0.1:${port}/${database}`;
    let server = launch(place, owner, port, options);
    const state = await waitForAnswer(server, url('postgres'));
    if (state === 'ready') {
      let isFirst = true;
      const kept = keepRunning({
        ...options.hooks,
        name: 'PostgreSQL',
        logFile: options.logFile,
        // The first runs already.
        start: () => {
          if (!isFirst) server = launch(place, owner, port, options);
          isFirst = false;
          return server;
        },
        outcome: async (child) =>
          (await waitForAnswer(child, url('postgres'))) === 'ready' ? 'ready' : 'ended',
      });
      return {
        ...{ port, dataDir: place.dataDir, url },
        stop: () => kept.stop('SIGINT', 20_000),
        kill: () => void server.kill('SIGKILL'),
      };
    }
    await end(server);
    if (state === 'refused') {
      throw new Error(
        `The database in ${place.dataDir} does not know the password in ${options.home}/secrets.json. ` +
          'Bring back that file, or run npm run reset to begin anew.',
      );
    }
    // Somebody took the port between the look and the start: once more with the next.
    const log = endOf(options.logFile);
    if (!/could not bind|Address already in use/.test(log)) {
      throw new Error(`PostgreSQL did not start. The end of ${options.logFile}:\n${log}`);
    }
    rotateLog(options.logFile);
    tried.add(port);
  }
};

const end = async (server: ChildProcess): Promise<void> => {
  if (server.pid !== undefined) await endProcess(server.pid, 'SIGINT', 20_000);
};

/** Ends the server of this installation, if one runs without its starter; says whether one did. */
export const endClusterAt = async (home: string): Promise<boolean> => {
  const dataDir = knownDataDir(home);
  return dataDir !== undefined && (await endLeftover(dataDir));
};

export const ensureDatabase = async (
  url: (database: string) => string,
  name: string,
): Promise<void> => {
  const client = new pg.Client({ connectionString: url('postgres') });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
};

const refuseForeignCluster = (place: Place): void => {
  try {
    if (existsSync(place.dataDir)) readFileSync(join(place.dataDir, 'PG_VERSION'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EACCES') return;
    throw new Error(
      `The database in ${place.dataDir} belongs to another user of this machine. ` +
        'Start as that user, or remove the .fieldwright folder to begin anew.',
      { cause: error },
    );
  }
};

/**
 * After a crash the server may still run, or its pid file may name a process that is long gone or
 * by now somebody else's: only a server over this very folder is ended.
 */
const endLeftover = async (dataDir: string): Promise<boolean> => {
  const pidFile = join(dataDir, 'postmaster.pid');
  if (!existsSync(pidFile)) return false;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  const running = Number.isInteger(pid) && isAlive(pid) && commandLine(pid).includes(dataDir);
  if (running) await endProcess(pid, 'SIGINT', 20_000);
  rmSync(pidFile, { force: true });
  return running;
};

const launch = (
  place: Place,
  owner: Owner,
  port: number,
  options: PostgresOptions,
): ChildProcess => {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '256MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(options.throwAway === true
      ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
      : {}),
  };
  const log = openLog(options.logFile);
  try {
    return spawn(
      join(place.binDir, 'postgres'),
      [
        '-D',
        place.dataDir,
        '-p',
        String(port),
        ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ],
      // Its own group: Ctrl+C reaches us alone, and the database goes down last.
      { uid: owner.uid, gid: owner.gid, cwd: '/', detached: true, stdio: ['ignore', log, log] },
    );
  } finally {
    closeSync(log);
  }
};

const waitForAnswer = async (
  server: ChildProcess,
  url: string,
): Promise<'ready' | 'refused' | 'failed'> => {
  let ended = false;
  server.once('exit', () => (ended = true));
  server.once('error', () => (ended = true));
  const end = Date.now() + 60_000;
  while (!ended && Date.now() < end) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return 'ready';
    } catch (error) {
      await sleep(150);
      // Whoever refused is ours only when ours is still there.
      if (!ended && (error as { code?: string }).code === '28P01') return 'refused';
    }
  }
  return 'failed';
};
