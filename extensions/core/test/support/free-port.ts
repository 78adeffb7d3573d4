import { type AddressInfo, createServer, type Server } from 'node:net';

const hold = (): Promise<Server> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => resolve(probe));
  });

/** Ports that nobody listens on at this moment, each another one. */
export const freePorts = async (count: number): Promise<number[]> => {
  const held = await Promise.all(Array.from({ length: count }, hold));
  const ports = held.map((probe) => (probe.address() as AddressInfo).port);
  await Promise.all(held.map((probe) => new Promise((resolve) => probe.close(resolve))));
  return ports;
};

/** A port that nobody listens on at this moment. */
export const freePort = async (): Promise<number> => (await freePorts(1))[0] as number;
