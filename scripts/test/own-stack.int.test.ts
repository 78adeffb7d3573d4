import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import argon2 from 'argon2';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../directus.config.ts';
import { DEFAULT_HOME } from '../lib/paths.ts';
import { isAlive } from '../lib/processes.ts';
import { resetHome } from '../lib/reset.ts';
import { startStack, type Stack } from '../lib/stack.ts';

/**
 * A product of this file's own, without demo data, that may be killed and spoilt. One start after
 * another goes over the same data, as after a crash or a mishap.
 */
const WAIT = { timeout: 120_000, interval: 250 };
let home = '';
let stack: Stack;
let said: string[] = [];
let givenUp: string[] = [];

/** A worker comes only where it is looked at. */
const start = async (settings: Partial<Settings> = {}, { worker = false } = {}): Promise<Stack> => {
  said = [];
  givenUp = [];
  return startStack({
    dataDir: home,
    demo: false,
    throwAway: true,
    worker,
    ports: { api: 28_255, database: 25_632, worker: 28_256 },
    settings: {
      HOST: '127.0.0.1',
      MAIL_POLLING: false,
      PUBLIC_URL: undefined,
      DATABASE_URL: undefined,
      DB_HOST: undefined,
      ...settings,
    },
    report: (text) => said.push(text),
    onGiveUp: (reason) => givenUp.push(reason),
  });
};

const sql = async (...statements: string[]): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: stack.databaseUrl });
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) rows = (await client.query(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
};

const answers = (path: string): Promise<boolean> =>
  fetch(`${stack.url}${path}`, { signal: AbortSignal.timeout(10_000) }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Somebody can read from the database through the API, and the worker is at work. */
const isWhole = async (): Promise<void> => {
  expect(await answers('/server/ping')).toBe(true);
  const response = await fetch(`${stack.url}/items/companies?limit=1`, {
    headers: { authorization: `Bearer ${stack.adminToken}` },
  });
  expect(response.status).toBe(200);
  const [worker] = await sql(
    `select count(*)::int as count from fieldwright.workers
      where pid = ${stack.worker.pid() ?? 0} and beat_at > now() - interval '1 minute'`,
  );
  expect(worker?.['count']).toBe(1);
};

const wide = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => existsSync(path) && (statSync(path).mode & 0o077) !== 0);

/** What somebody might do by SQL. The next start has to find it. */
const SPOILT = [
  'alter table customers drop column email',
  'alter table customers alter column name drop not null',
  'alter table splitters alter column created_at type text',
  'alter table work_orders drop constraint work_orders_company_customer_fkey',
  'drop index work_orders_created_at_id_idx',
  'drop trigger work_orders_version on work_orders',
  'drop function fieldwright.policy_id(uuid, text) cascade',
  'drop table reschedules cascade',
  `delete from directus_fields where collection = 'customers' and field = 'notes'`,
  `update directus_fields set special = 'conceal' where collection = 'customers' and field = 'number'`,
];

const NOT_MENDED =
  /WARNING: this could not be mended[^]*column customers\.name: expected .*not null/;

/** It looks at the structure before it refuses to open to others. */
const refusedStart = async (): Promise<void> => {
  await expect(start({ HOST: '0.0.0.0' })).rejects.toThrow(
    /HOST=0\.0\.0\.0.*admin@example\.com signs in with a well-known password/,
  );
};

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

beforeAll(async () => {
  mkdirSync(DEFAULT_HOME, { recursive: true });
  home = mkdtempSync(join(DEFAULT_HOME, 'own-'));
  stack = await start({}, { worker: true });
});
afterAll(async () => {
  await stack.stop();
  await resetHome(home);
  rmSync(home, { recursive: true, force: true });
});

describe('a product whose processes are killed', () => {
  it('is whole again when API, worker and database end together', async () => {
    const before = [stack.api.pid(), stack.worker.pid()];
    stack.api.kill();
    stack.worker.kill();
    stack.killDatabase();
    await vi.waitFor(isWhole, WAIT);
    expect([stack.api.pid(), stack.worker.pid()]).not.toEqual(before);
    expect(givenUp).toEqual([]);
    expect(said.join('\n')).toMatch(/PostgreSQL ended/);
  });

  it('is whole again when the database alone ends', async () => {
    stack.killDatabase();
    await vi.waitFor(isWhole, WAIT);
    expect(givenUp).toEqual([]);
  });

  it('leaves nothing running when it is stopped while its processes are down', async () => {
    const pids = [stack.api.pid(), stack.worker.pid()];
    await sql(...SPOILT);
    stack.api.kill();
    stack.worker.kill();
    await vi.waitFor(() => expect(pids.filter((pid) => isAlive(pid ?? 0))).toEqual([]), WAIT);
    await stack.stop();
    expect(await answers('/server/ping')).toBe(false);
    expect([stack.api.pid(), stack.worker.pid()].filter((pid) => isAlive(pid ?? 0))).toEqual([]);
    await expect(sql('select 1')).rejects.toThrow();
  });
});

describe('the folder of an installation', () => {
  it('is its user’s alone, and is made so again when it was opened', async () => {
    for (const name of ['secrets.json', 'logs', 'run', 'files']) chmodSync(join(home, name), 0o755);
    for (const name of readdirSync(join(home, 'logs'))) chmodSync(join(home, 'logs', name), 0o644);
    chmodSync(home, 0o755);
    // Nobody has a well-known password here, and so it may open to others.
    stack = await start({ HOST: '0.0.0.0' });
    expect(await answers('/server/ping')).toBe(true);
    expect(['files', 'logs', 'run'].flatMap((name) => wide(join(home, name)))).toEqual([]);
    const outside = readdirSync(home).filter(
      (name) => (statSync(join(home, name)).mode & 0o077) > 0,
    );
    expect(outside).toEqual([]);
    // PostgreSQL under a user of its own passes through, and reads nothing.
    expect((statSync(home).mode & 0o066).toString(8)).toBe('0');
  });
});

describe('a structure that was altered by SQL', () => {
  it('was said and made again at this start, whatever it was', async () => {
    const text = said.join('\n');
    for (const part of [
      /column customers\.email: expected .*, found nothing/,
      /column customers\.name: expected .*not null.*, found (?!.*not null)/,
      /column splitters\.created_at: expected timestamp with time zone.*, found text/,
      /constraint work_orders_company_customer_fkey of work_orders: expected FOREIGN KEY/,
      /index work_orders_created_at_id_idx/,
      /trigger work_orders_version of work_orders/,
      /function fieldwright\.policy_id/,
      /table reschedules: expected with its rows, found nothing/,
      /The structure is mended/,
    ]) {
      expect(text).toMatch(part);
    }
    const [row] = await sql(
      `select fieldwright.policy_id(gen_random_uuid(), 'admin') is not null as works,
         (select special from directus_fields where collection = 'customers' and field = 'number'),
         (select count(*)::int from directus_fields
           where collection = 'customers' and field = 'notes') as notes,
         (select count(*)::int from reschedules) as empty`,
    );
    expect(row).toEqual({ works: true, special: null, notes: 1, empty: 0 });
  });

  it('is told when the rows stand against it, at each start that opens and each that does not', async () => {
    await sql(
      `insert into companies (key, name, kind) values ('drift', 'Drift Sdn Bhd', 'installer')`,
      'alter table customers alter column name drop not null',
      `insert into customers (company, name, number)
         select id, null, 'C-1' from companies where key = 'drift'`,
      `update directus_users set password = '${await argon2.hash('fieldwright-demo')}'
        where email like 'admin@%'`,
    );
    await stack.stop();
    await refusedStart();
    expect(said.join('\n')).toMatch(NOT_MENDED);
    expect(await answers('/server/ping')).toBe(false);

    stack = await start({ HOST: '0.0.0.0', ALLOW_DEMO_PASSWORD: true });
    expect(said.join('\n')).toMatch(NOT_MENDED);
    expect(await answers('/server/ping')).toBe(true);
  });

  it('is mended once the rows allow it, and then looked at without being touched', async () => {
    const applied = async () =>
      Number((await sql('select max(id) from fieldwright.applied_manifest'))[0]?.['max']);
    const before = await applied();
    await sql(`update customers set name = 'Known' where name is null`);
    await stack.stop();
    await refusedStart();
    expect(said.join('\n')).toContain('The structure is mended');

    stack = await start({ HOST: '0.0.0.0', ALLOW_DEMO_PASSWORD: true });
    expect(await answers('/server/ping')).toBe(true);
    expect(said.join('\n')).not.toMatch(/structure|model/);
    // Once, to mend it.
    expect(await applied()).toBe(before + 1);
  });
});
