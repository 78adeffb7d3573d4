import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepRunning } from './keep-running.ts';
import { ROOT } from './paths.ts';
import { isAlive, send } from './processes.ts';
import { supervise } from './supervisor.ts';

const FIXTURES = join(ROOT, 'scripts/test/fixtures');
const WAIT = { timeout: 60_000, interval: 50 };

let folder = '';
const begun: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'supervisor-'));
});
afterEach(() => {
  for (const starter of begun.splice(0)) starter.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

// Only whole lines: a program may be writing its own at this moment, and an empty one would read
// as 0, the number of our own process group.
const pidsOf = (name: string): number[] =>
  existsSync(join(folder, `${name}.pids`))
    ? [...readFileSync(join(folder, `${name}.pids`), 'utf8').matchAll(/^(\d+)\n/gm)].map(
        ([, pid]) => Number(pid),
      )
    : [];
const last = (name: string): number => pidsOf(name).at(-1) ?? 0;
const allPids = (): number[] => [...pidsOf('one'), ...pidsOf('two')];

type Starter = { process: ChildProcess; said: () => string; code: Promise<number | null> };

const startStarter = (...args: string[]): Starter => {
  const child = spawn(process.execPath, [join(FIXTURES, 'fake-starter.ts'), folder, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  begun.push(child);
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { process: child, said: () => text, code };
};

const both = (starts: number): Promise<void> =>
  vi.waitFor(() => {
    expect([pidsOf('one').length, pidsOf('two').length]).toEqual([starts, starts]);
  }, WAIT);

const fake = (behaviour: string, detail = '') => ({
  name: 'one',
  script: join(FIXTURES, 'fake-program.mjs'),
  args: [behaviour, join(folder, 'one.pids'), detail],
  env: process.env,
  logFile: join(folder, 'one.log'),
});

describe('a starter whose programs end', () => {
  it('starts both again when they are killed together', async () => {
    const starter = startStarter('lives');
    await both(1);
    for (const pid of allPids()) send(pid, 'SIGKILL');
    await both(2);
    expect(starter.process.exitCode).toBeNull();
    expect(isAlive(last('one')) && isAlive(last('two'))).toBe(true);

    starter.process.kill('SIGTERM');
    expect(await starter.code).toBe(0);
    expect(allPids().filter(isAlive)).toEqual([]);
  });

  it('gives up when they never come up, says why and leaves nothing running', async () => {
    const starter = startStarter('fails');
    expect(await starter.code).toBe(1);
    expect(starter.said()).toMatch(/Giving up\..*3 times in a row.*it cannot be done/s);
    expect(allPids().filter(isAlive)).toEqual([]);
  });

  it('ends at once when asked during a pause', async () => {
    const kept = supervise(fake('fails'), { firstPause: 3_600_000 });
    await vi.waitFor(() => expect(pidsOf('one')).toHaveLength(1), WAIT);
    await vi.waitFor(() => expect(isAlive(last('one'))).toBe(false), WAIT);
    await kept.stop();
    expect(pidsOf('one')).toHaveLength(1);
  });

  it('takes its programs along when it is killed itself', async () => {
    const starter = startStarter('lives');
    await both(1);
    starter.process.kill('SIGKILL');
    await vi.waitFor(() => expect(allPids().filter(isAlive)).toEqual([]), WAIT);
  });

  it('takes programs along that are booting and hear nothing', async () => {
    const starter = startStarter('boots');
    await both(1);
    starter.process.kill('SIGKILL');
    await vi.waitFor(() => expect(allPids().filter(isAlive)).toEqual([]), WAIT);
  });
});

describe('a supervised program', () => {
  it('is not given up while what it needs is away', async () => {
    const needed = join(folder, 'database');
    const said: string[] = [];
    const kept = supervise(fake('needs', needed), {
      onCrash: (message) => said.push(message),
      onGiveUp: (reason) => said.push(`given up: ${reason}`),
      missing: () => Promise.resolve(existsSync(needed) ? undefined : 'no database'),
      ...{ firstPause: 1, giveUpAfter: 2 },
    });
    await vi.waitFor(() => expect(pidsOf('one').length).toBeGreaterThan(4), WAIT);
    writeFileSync(needed, '');
    await vi.waitFor(() => expect(isAlive(last('one'))).toBe(true), WAIT);
    expect(said.join('\n')).toContain('no database');
    expect(said.join('\n')).not.toContain('given up');
    await kept.stop();
  });

  it('comes back on its port once that is free again', async () => {
    const squatter = await listen();
    const { port } = squatter.address() as { port: number };
    const kept = supervise(fake('listens', String(port)), { firstPause: 20, giveUpAfter: 1_000 });
    await vi.waitFor(() => expect(pidsOf('one').length).toBeGreaterThan(1), WAIT);
    squatter.close();
    await vi.waitFor(async () => expect(await isListening(port)).toBe(true), WAIT);
    await kept.stop();
  });

  it('that lives and does not answer is ended and started again', async () => {
    const said: string[] = [];
    const kept = supervise(fake('hangs'), {
      onCrash: (message) => said.push(message),
      ...{ watch: { every: 50, misses: 3 }, firstPause: 1 },
    });
    await vi.waitFor(() => expect(pidsOf('one').length).toBeGreaterThan(1), WAIT);
    expect(said.join('\n')).toContain('does not answer');
    // It hears no request to end, either.
    const stopped = kept.stop();
    kept.kill();
    await stopped;
  });

  it('whose log cannot be opened is given up like one that ends', async () => {
    const reason = await new Promise<string>((resolve) => {
      const program = { ...fake('lives'), logFile: join(folder, 'nowhere', 'one.log') };
      supervise(program, { firstPause: 1, giveUpAfter: 2, onGiveUp: resolve });
    });
    expect(reason).toContain('ENOENT');
  });

  it('that cannot be run at all is given up, and brings nobody down', async () => {
    const reason = await new Promise<string>((resolve) => {
      keepRunning({
        name: 'Nothing',
        logFile: join(folder, 'nothing.log'),
        start: () => spawn(join(folder, 'no-such-program')),
        outcome: (child) => new Promise((end) => child.once('error', () => end('ended'))),
        ...{ firstPause: 1, giveUpAfter: 2, onGiveUp: resolve },
      });
    });
    expect(reason).toMatch(/Nothing ended 2 times/);
  });
});

const listen = (): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
  });

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(true));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(false)));
  });
