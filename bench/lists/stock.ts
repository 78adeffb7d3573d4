import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { ROOT } from '../../scripts/lib/paths.ts';
import { findFreePort } from '../../scripts/lib/ports.ts';
import { supervise } from '../../scripts/lib/supervisor.ts';

export type Stock = { url: string; token: string; stop: () => Promise<void> };

/**
 * Directus as it comes: no extensions, default settings, on a copy of the same database, with a
 * user who may read the orders of the companies in a `$CURRENT_USER` list, as its documentation
 * advises.
 */
export const startStock = async (input: { databaseUrl: string; home: string }): Promise<Stock> => {
  const databaseUrl = await copyDatabase(input.databaseUrl);
  const token = await allowByCurrentUser(databaseUrl);
  const folder = join(input.home, 'stock');
  mkdirSync(join(folder, 'extensions'), { recursive: true });
  const port = await findFreePort(8090);
  const settings = join(folder, 'directus.json');
  writeFileSync(
    settings,
    JSON.stringify({
      PORT: String(port),
      HOST: '127.0.0.1',
      SECRET: randomUUID(),
      DB_CLIENT: 'pg',
      DB_CONNECTION_STRING: `string:${databaseUrl}`,
      EXTENSIONS_PATH: join(folder, 'extensions'),
      PRESSURE_LIMITER_ENABLED: false,
      TELEMETRY: false,
      LOG_LEVEL: 'warn',
    }),
  );
  const url = `http://127.0.0.1:${port}`;
  const program = supervise({
    name: 'Stock Directus',
    script: join(ROOT, 'node_modules/@directus/api/dist/cli/run.js'),
    args: ['start'],
    env: { ...process.env, CONFIG_PATH: settings, NODE_ENV: 'production' },
    logFile: join(folder, 'stock.log'),
    nodeFlags: ['--no-node-snapshot'],
  });
  await program.ready(90_000);
  return { url, token, stop: () => program.stop() };
};

const copyDatabase = async (source: string): Promise<string> => {
  const from = new URL(source);
  const name = from.pathname.slice(1);
  const admin = new URL(source);
  admin.pathname = '/postgres';
  const client = new pg.Client({ connectionString: admin.href });
  await client.connect();
  try {
    // A database can be copied only while nobody is connected; the API's pool connects anew later.
    await client.query(`alter database "${name}" allow_connections false`);
    await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1`,
      [name],
    );
    await client.query(`create database stock template "${name}"`);
    await client.query(`alter database "${name}" allow_connections true`);
  } finally {
    await client.end();
  }
  from.pathname = '/stock';
  return from.href;
};

const allowByCurrentUser = async (databaseUrl: string): Promise<string> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const token = randomUUID();
  const policy = randomUUID();
  const user = randomUUID();
  await client.query(
    `update directus_relations set one_field = 'memberships'
     where many_collection = 'memberships' and many_field = 'user'`,
  );
  await client.query(
    `insert into directus_fields (collection, field, special) values ('directus_users', 'memberships', 'o2m')`,
  );
  await client.query(
    `insert into directus_policies (id, name, app_access, admin_access) values ($1, 'By current user', false, false)`,
    [policy],
  );
  const rule = { company: { _in: '$CURRENT_USER.memberships.company' } };
  await client.query(
    `insert into directus_permissions (collection, action, permissions, fields, policy)
     values ('work_orders', 'read', $1, '*', $2), ('memberships', 'read', '{}', '*', $2)`,
    [JSON.stringify(rule), policy],
  );
  await client.query(
    `insert into directus_users (id, email, token, status) values ($1, 'stock@example.com', $2, 'active')`,
    [user, token],
  );
  await client.query(
    `insert into directus_access (id, "user", policy, sort) values (gen_random_uuid(), $1, $2, 1)`,
    [user, policy],
  );
  await client.query(
    `insert into memberships (id, company, "user", persona)
     select gen_random_uuid(), id, $1, 'auditor' from companies where key = 'bench1'`,
    [user],
  );
  await client.query(`delete from directus_access where "user" = $1 and policy <> $2`, [
    user,
    policy,
  ]);
  await client.end();
  return token;
};
