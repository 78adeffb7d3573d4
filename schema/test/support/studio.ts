import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { DIRECTUS_FLAGS } from '../../../scripts/lib/directus.ts';
import type { Installation } from './installation.ts';

const DIRECTUS = fileURLToPath(new URL('../../../node_modules/directus/cli.js', import.meta.url));

const ADMIN_TOKEN = 'schema-test-administrator';

/** What an administrator does in the Studio, over the same routes. */
export type Studio = {
  call: (method: string, path: string, body?: unknown) => Promise<unknown>;
  close: () => Promise<void>;
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
};

export const openStudio = async (installation: Installation): Promise<Studio> => {
  await installation.query(
    `update directus_users set token = $1 where email = 'admin@example.com'`,
    [ADMIN_TOKEN],
  );
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [...DIRECTUS_FLAGS, DIRECTUS, 'start'], {
    env: {
      ...process.env,
      CONFIG_PATH: installation.configPath,
      HOST: '127.0.0.1',
      PORT: String(port),
      SERVE_APP: 'false',
    },
    stdio: 'ignore',
  });
  await untilUp(url);
  return {
    call: async (method, path, body) => {
      const response = await fetch(`${url}${path}`, {
        method,
        headers: { authorization: `Bearer ${ADMIN_TOKEN}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
      return text === '' ? undefined : (JSON.parse(text) as { data: unknown }).data;
    },
    close: async () => {
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      await closed;
    },
  };
};

const untilUp = async (url: string): Promise<void> => {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const isUp = await fetch(`${url}/server/ping`).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Directus did not answer at ${url}`);
};
