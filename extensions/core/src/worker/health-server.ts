import { createServer } from 'node:http';
import type { WorkerLog } from './log.ts';

export type WorkerHealth = { isReady: () => boolean; detail: () => object };

/** So long a taken port is left alone before it is tried again. */
const AGAIN_MS = 5_000;

/**
 * `GET /health` for container probes: 200 while the worker takes jobs, else 503. A port that is
 * taken, as by a predecessor who is still ending, holds up no jobs: it is tried again.
 */
export const startHealthServer = async ({
  port,
  health,
  log,
  retryMilliseconds = AGAIN_MS,
}: {
  port: number;
  health: WorkerHealth;
  log: WorkerLog;
  retryMilliseconds?: number;
}): Promise<{ stop: () => Promise<void> }> => {
  if (port === 0) return { stop: async () => undefined };
  const server = createServer((request, response) => {
    const isKnown = request.method === 'GET' && request.url === '/health';
    const status = isKnown ? (health.isReady() ? 200 : 503) : 404;
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(
        isKnown ? { status: status === 200 ? 'ok' : 'stopping', ...health.detail() } : {},
      ),
    );
  });
  let again: NodeJS.Timeout | undefined;
  const listen = (): void => {
    server.listen(port, process.env['WORKER_HOST'] ?? '127.0.0.1');
  };
  const opened = new Promise<void>((resolve) => {
    server.on('listening', () => {
      log.info({ port }, 'health is served');
      resolve();
    });
    server.on('error', (error) => {
      log.error({ err: error, port }, 'health is not served; jobs are taken all the same');
      again = setTimeout(listen, retryMilliseconds).unref();
      resolve();
    });
  });
  listen();
  await opened;
  return {
    stop: () =>
      new Promise((resolve) => {
        clearTimeout(again);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
