import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../lib/paths.ts';
import type { Told } from './hold-products.ts';
import type { Product } from './test-stack.ts';

/** The products of a run of all layers. One that could not be started is undefined, and why was said. */
export type Products = {
  integration: Promise<Product | undefined>;
  /** Started when it is asked for. */
  browser: () => Promise<Product | undefined>;
  end: () => Promise<void>;
};

/** Starts them in a process of its own, whose words go to `say`. */
export const bringProducts = (say: (text: string) => void): Products => {
  const child = fork(join(ROOT, 'scripts/test/hold-products.ts'), {
    cwd: ROOT,
    env: { ...process.env, FIELDWRIGHT_STARTER: String(process.pid) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', say);
  const ended = once(child, 'exit');
  const told = (wanted: Told['product']): Promise<Product | undefined> =>
    new Promise((resolve) => {
      child.on('message', (message: Told) => {
        if (message.product !== wanted) return;
        if ('failed' in message) say(`${message.failed}\n`);
        resolve('is' in message ? message.is : undefined);
      });
      void ended.then(() => resolve(undefined));
    });
  const integration = told('integration');
  return {
    integration,
    browser: async () => {
      if ((await integration) === undefined) return undefined;
      const browser = told('browser');
      child.send('browser');
      return browser;
    },
    end: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
};
