import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Passes connections on and cuts each after so many bytes from the server; null lets them be. */
export const startCuttingProxy = async (
  target: number,
): Promise<{
  port: number;
  cutAfter: (bytes: number | null) => void;
  cuts: () => number;
  stop: () => void;
}> => {
  let limit: number | null = null;
  let cuts = 0;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    let passed = 0;
    const end = () => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', end).on('close', () => {
        open.delete(socket);
        end();
      });
    }
    client.pipe(upstream);
    upstream.on('data', (chunk: Buffer) => {
      const rest = limit === null ? chunk.length : Math.max(0, limit - passed);
      passed += chunk.length;
      client.write(chunk.subarray(0, rest));
      if (rest < chunk.length) {
        cuts += 1;
        end();
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    cutAfter: (bytes) => {
      limit = bytes;
    },
    cuts: () => cuts,
    stop: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
};
