import { createServer } from 'node:http';
import type { WorkerLog } from './log.ts';

export type WorkerHealth = { isReady: () => boolean; detail: () => object };

/** `GET /health` for container probes: 200 while the worker takes jobs, else 503. */
export const startHealthServer = async ({
  port,
  health,
  log,
}: {
  port: number;
  health: WorkerHealth;
  log: WorkerLog;
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
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, process.env['WORKER_HOST'] ?? '127.0.0.1', resolve);
  });
  log.info({ port }, 'health is served');
  return {
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
