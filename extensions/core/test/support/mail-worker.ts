import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { noteTestWorker } from './product-worker.ts';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** A worker drains for 25 s at most. */
const STOP_MS = 30_000;

/** The key under which the product seals; tests that look inside need it too. */
export const productSecret = (): string =>
  (JSON.parse(readFileSync(join(inject('home'), 'secrets.json'), 'utf8')) as { secret: string })
    .secret;

export type MailWorker = { pid: number; kill: () => Promise<void>; stop: () => Promise<void> };

/** A worker process beside the product's own, which reads no mailboxes in tests. */
export const startMailWorker = async (env: Record<string, string> = {}): Promise<MailWorker> => {
  const home = inject('home');
  const child: ChildProcess = spawn(
    process.execPath,
    [join(ROOT, 'extensions/core/dist/worker.mjs')],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        CONFIG_PATH: join(home, 'run', 'worker.directus.json'),
        DATABASE_URL: inject('databaseUrl'),
        SECRET: productSecret(),
        WORKER_PORT: '0',
        WORKER_CONCURRENCY: '2',
        LOG_LEVEL: 'warn',
        MAIL_POLLING: 'true',
        // As the product's own: either may do a job of the other's tests.
        INTAKE_FILE_RETENTION_DAYS: '200',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  noteTestWorker(child.pid as number);
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4_000);
      if (said.includes('FIELDWRIGHT_WORKER_READY')) resolve();
    });
    child.once('exit', () => reject(new Error(`The worker ended:\n${said}`)));
  });
  const end = (signal: NodeJS.Signals) => async (): Promise<void> => {
    child.kill(signal);
    const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await exited;
    clearTimeout(late);
  };
  return { pid: child.pid as number, kill: end('SIGKILL'), stop: end('SIGTERM') };
};
