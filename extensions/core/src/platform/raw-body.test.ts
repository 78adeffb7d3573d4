import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import express, { type ErrorRequestHandler } from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { createBodyRoom } from './body-room.ts';
import { isDomainError } from './errors.ts';
import { readRawBody, type Pace } from './raw-body.ts';

const TYPE = 'message/rfc822';
const KIB = 1024;
const open: { close: () => void }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

/** A door with room for four bodies of the largest size, two of each company. */
const door = async (pace: Pace) => {
  const bodies = createBodyRoom({ bytes: 4 * KIB, perShare: 2 * KIB });
  const app = express();
  app.post('/:share', (req, res, next) => {
    readRawBody(req, { types: [TYPE], maxBytes: KIB }, req.params.share, { bodies, pace })
      .then((body) => void res.json({ size: body.length }))
      .catch(next);
  });
  const refuse: ErrorRequestHandler = (error, _req, res, _next) => {
    if (res.headersSent) return;
    res.status(isDomainError(error) ? error.status : 500).end();
  };
  app.use(refuse);
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  open.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  /** Announces a body of the largest size and sends as much of it as is said. */
  const begin = async (share: string, bytes: number): Promise<Socket> => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    const head = `POST /${share} HTTP/1.1\r\nhost: x\r\ncontent-type: ${TYPE}\r\ncontent-length: ${KIB}\r\n\r\n`;
    socket.write(head + 'x'.repeat(bytes));
    open.push({ close: () => socket.destroy() });
    return socket;
  };
  const send = (share: string) =>
    fetch(`http://127.0.0.1:${port}/${share}`, {
      method: 'POST',
      headers: { 'content-type': TYPE },
      body: 'x'.repeat(KIB),
    });
  return { begin, send };
};

const PATIENT = { graceMs: 60_000, bytesPerSecond: KIB };

describe('the door for bodies', () => {
  it('should take a body beside connections that send nothing', async () => {
    const { begin, send } = await door(PATIENT);
    for (let count = 0; count < 20; count += 1) await begin(count % 2 ? 'a' : 'b', 0);
    for (const share of ['a', 'b', 'c']) expect((await send(share)).status).toBe(200);
  });

  it('should keep room for others when one company sends much', async () => {
    const { begin, send } = await door(PATIENT);
    await begin('a', KIB - 1);
    await begin('a', KIB - 1);
    // Until both bodies have arrived.
    await expect.poll(async () => (await send('a')).status, { timeout: 10_000 }).toBe(503);
    expect((await send('b')).status).toBe(200);
  });

  it('should give the room back when the sender leaves', async () => {
    const { begin, send } = await door(PATIENT);
    const sockets = [await begin('a', KIB - 1), await begin('a', KIB - 1)];
    await expect.poll(async () => (await send('a')).status, { timeout: 10_000 }).toBe(503);
    for (const socket of sockets) socket.destroy();
    await expect.poll(async () => (await send('a')).status, { timeout: 10_000 }).toBe(200);
  });

  it('should cut a body that does not come', async () => {
    const { begin } = await door({ graceMs: 50, bytesPerSecond: KIB * KIB });
    const socket = await begin('a', 10);
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toContain('408');
    if (!socket.closed) await once(socket, 'close');
  });
});
