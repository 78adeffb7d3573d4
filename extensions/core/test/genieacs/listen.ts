import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Call } from './shapes.ts';

export type Listening = { url: string; port: number; close: () => Promise<void> };

const readBody = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

/** A server on this machine that shows each call to `answer`. */
export const listen = async (
  answer: (call: Call, response: ServerResponse, request: IncomingMessage) => void,
  port = 0,
): Promise<Listening> => {
  const server: Server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const url = new URL(request.url ?? '/', 'http://acs');
      const call = {
        method: request.method ?? 'GET',
        path: url.pathname,
        query: url.searchParams,
        body,
      };
      answer(call, response, request);
    });
  });
  await new Promise<void>((ready) => {
    server.listen(port, '127.0.0.1', ready);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(taken)}`,
    port: taken,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
};
