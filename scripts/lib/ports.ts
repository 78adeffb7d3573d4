import { createServer } from 'node:net';

const ADDRESSES = ['127.0.0.1', '0.0.0.0', '::1', '::'];

/**
 * The first free TCP port at or above `preferred`, skipping `taken`. A port counts as free when
 * nobody listens on it at any local address, so that `localhost` cannot mean somebody else.
 */
export const findFreePort = async (
  preferred: number,
  taken: ReadonlySet<number> = new Set(),
): Promise<number> => {
  for (let port = preferred; port < Math.min(preferred + 500, 65_536); port += 1) {
    if (!taken.has(port) && (await isPortFree(port))) return port;
  }
  throw new Error(`No free port between ${preferred} and ${preferred + 499}.`);
};

export const isPortFree = async (port: number): Promise<boolean> => {
  for (const address of ADDRESSES) {
    if (!(await canListen(port, address))) return false;
  }
  return true;
};

export type HeldPort = { release: () => Promise<void> };

/** Keeps a port for a program that will listen there; undefined when somebody has it already. */
export const holdPort = (port: number, host: string): Promise<HeldPort | undefined> =>
  new Promise((resolve) => {
    // Whoever asks here before the program listens is told to come again.
    const server = createServer((socket) => socket.destroy());
    const release = (): Promise<void> => new Promise((done) => server.close(() => done()));
    server.once('error', () => resolve(undefined));
    server.listen({ port, host, exclusive: true }, () => resolve({ release }));
  });

const canListen = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 has no such address; that is no reason to call the port taken.
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'EADDRINUSE'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
