import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { DIRECTUS_FLAGS } from '../../../scripts/lib/directus.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A database of its own with the settings that point Directus at it. */
export type Installation = {
  name: string;
  url: string;
  configPath: string;
  query: <T extends pg.QueryResultRow>(sql: string, values?: unknown[]) => Promise<T[]>;
  /** Runs a program of ours against it; rejects with what it wrote when it fails. */
  run: (script: string, ...args: string[]) => Promise<string>;
  close: () => Promise<void>;
};

const administer = async (databaseUrl: string, sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

export const runProgram = async (
  args: readonly string[],
  configPath: string,
): Promise<{ output: string; code: number }> => {
  const child = spawn(process.execPath, [...DIRECTUS_FLAGS, ...args], {
    cwd: ROOT,
    env: { ...process.env, CONFIG_PATH: configPath },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  // Set once: a letter may lie across two chunks.
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  return { output, code: code ?? 1 };
};

let counter = 0;

/** A database of the server at `databaseUrl`: empty, or a copy of the one with this name. */
export const createInstallation = async (
  databaseUrl: string,
  template?: string,
): Promise<Installation> => {
  counter += 1;
  const name = `schema_${process.pid}_${counter}_${Date.now().toString(36)}`;
  const from = template ? ` template ${template}` : '';
  await administer(databaseUrl, `create database ${name}${from}`);
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  const folder = await mkdtemp(join(tmpdir(), 'fieldwright-schema-'));
  const configPath = join(folder, 'directus.json');
  await writeFile(configPath, JSON.stringify(settingsFor(url.href, folder)));
  return {
    name,
    url: url.href,
    configPath,
    query: async (sql, values) => {
      const client = new pg.Client({ connectionString: url.href });
      await client.connect();
      try {
        return (await client.query(sql, values)).rows;
      } finally {
        await client.end();
      }
    },
    run: async (script, ...args) => {
      const { output, code } = await runProgram([join(ROOT, script), ...args], configPath);
      if (code !== 0) throw new Error(output);
      return output;
    },
    close: async () => {
      await administer(databaseUrl, `drop database if exists ${name} with (force)`);
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const settingsFor = (databaseUrl: string, folder: string) => ({
  DB_CLIENT: 'pg',
  DB_CONNECTION_STRING: databaseUrl,
  SECRET: 'schema-test-schema-test-schema-test',
  EXTENSIONS_PATH: join(folder, 'extensions'),
  STORAGE_LOCAL_ROOT: join(folder, 'files'),
  LOG_LEVEL: 'warn',
  TELEMETRY: false,
  RATE_LIMITER_ENABLED: false,
});
