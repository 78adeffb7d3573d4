import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Settings } from '../../directus.config.ts';
import { DEFAULT_HOME } from '../lib/paths.ts';
import { findFreePort } from '../lib/ports.ts';
import { resetHome } from '../lib/reset.ts';
import { startStack, type Stack } from '../lib/stack.ts';

/** Where the product is that tests run against. */
export type Product = {
  url: string;
  databaseUrl: string;
  adminToken: string;
  demoPassword: string;
  /** Folder of its data, logs and generated settings. */
  home: string;
  /** Where it looks for the stand-in of the card processor, which tests start. */
  cards: string;
  /** A database beside it with Directus' own tables alone, from which tests copy. */
  bootstrapped: string;
};

export type TestStack = {
  product: Product;
  /** A second product with the same data and a database, API and worker of its own. */
  startCopy: () => Promise<Product>;
  /** Stops and removes both; with KEEP_TEST_DATA in the environment their folders stay for a look. */
  end: () => Promise<void>;
};

/** Limits that many clients on one address would meet; a test of the limits sets its own. */
const testSettings = (cards: string): Partial<Settings> => ({
  // One company of its own takes cards.
  STRIPE_SECRET_KEY: 'sk_test_standin',
  STRIPE_PUBLISHABLE_KEY: 'pk_test_standin',
  STRIPE_WEBHOOK_SECRET: 'whsec_standin',
  STRIPE_COMPANY: 'test-cards',
  STRIPE_STAND_IN_URL: cards,
  RATE_LIMIT_PER_SECOND: 20_000,
  RATE_LIMIT_GLOBAL_PER_SECOND: 50_000,
  PRESSURE_MAX_DELAY_MS: 10_000,
  HOST: '127.0.0.1',
  CHECK_ANSWERS: true,
  // The tests of mailboxes run a worker of their own.
  MAIL_POLLING: false,
  // Not the default, so that a test sees whether the setting arrives.
  INTAKE_FILE_RETENTION_DAYS: 200,
  PUBLIC_URL: undefined,
  DATABASE_URL: undefined,
  DB_HOST: undefined,
});

const PORTS = { api: 28_055, database: 25_432, worker: 28_056 };
const CARDS_PORT = 29_055;
const BOOTSTRAPPED = 'bootstrapped';
const PREPARED = 'prepared';
const report = (text: string): void => console.log(`  ${text}`);

/** Nobody may be connected to the one that is copied. */
const copyDatabase = async (from: string, name: string): Promise<string> => {
  const url = new URL(from);
  const original = url.pathname.slice(1);
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(`create database ${name} template ${original}`);
  } finally {
    await client.end();
  }
  url.pathname = `/${name}`;
  return url.href;
};

const newHome = (prefix: string): { home: string; remove: () => Promise<void> } => {
  mkdirSync(DEFAULT_HOME, { recursive: true });
  const home = mkdtempSync(join(DEFAULT_HOME, prefix));
  return {
    home,
    remove: async () => {
      if (process.env['KEEP_TEST_DATA'] !== undefined) return;
      await resetHome(home);
      rmSync(home, { recursive: true, force: true });
    },
  };
};

const productOf = (stack: Stack, cards: string): Product => ({
  url: stack.url,
  cards,
  databaseUrl: stack.databaseUrl,
  adminToken: stack.adminToken,
  demoPassword: stack.settings.DEMO_PASSWORD,
  home: stack.paths.home,
  bootstrapped: BOOTSTRAPPED,
});

/** A whole product with demo data in a folder of its own. */
export const startTestStack = async (
  prefix: string,
  { mayBeCopied = false } = {},
): Promise<TestStack> => {
  const undo: (() => Promise<void>)[] = [];
  const end = async (): Promise<void> => {
    for (let step = undo.pop(); step !== undefined; step = undo.pop()) await step();
  };
  const cards = `http://127.0.0.1:${String(await findFreePort(CARDS_PORT))}`;
  let prepared: { home: string; databaseUrl: string } | undefined;
  const bring = async (home: string, settings: Partial<Settings>): Promise<Product> => {
    const stack = await startStack({
      ...{ dataDir: home, demo: true, throwAway: true, ports: PORTS, report },
      settings: { ...testSettings(cards), ...settings },
      onStep: async (step, databaseUrl) => {
        if (settings.DATABASE_URL !== undefined) return;
        if (step === 'bootstrapped') await copyDatabase(databaseUrl, BOOTSTRAPPED);
        if (step === 'prepared' && mayBeCopied) prepared = await keepPrepared(home, databaseUrl);
      },
    });
    undo.push(stack.stop);
    return productOf(stack, cards);
  };
  /** Before API and worker begin to change it: the database, and what lies beside it. */
  const keepPrepared = async (home: string, databaseUrl: string) => {
    const copy = newHome(`${prefix}copy-`);
    undo.unshift(copy.remove);
    for (const name of ['files', 'secrets.json'])
      cpSync(join(home, name), join(copy.home, name), { recursive: true });
    return { home: copy.home, databaseUrl: await copyDatabase(databaseUrl, PREPARED) };
  };

  const { home, remove } = newHome(prefix);
  undo.push(remove);
  try {
    return {
      product: await bring(home, {}),
      startCopy: async () => {
        if (!prepared) throw new Error('This product was not started to be copied.');
        return bring(prepared.home, { DATABASE_URL: prepared.databaseUrl });
      },
      end,
    };
  } catch (error) {
    await end();
    throw error;
  }
};
