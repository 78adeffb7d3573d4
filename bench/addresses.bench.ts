/** B1: addresses among a million: how long an answer takes, and how often a misspelt one is found. */
import { openAsBlob, rmSync } from 'node:fs';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import knexFactory, { type Knex } from 'knex';
import '../extensions/core/src/domains.ts';
import { findAddresses } from '../extensions/core/src/addresses/index.ts';
import { DEFAULT_HOME } from '../scripts/lib/paths.ts';
import { startStack, type Stack } from '../scripts/lib/stack.ts';
import { createCompany } from '../seeds/factories/company.ts';
import { HEAD, madeAddresses, type MadeRow, type Misspelt, misspelt } from './addresses/made-up.ts';
import { report } from './lib/report.ts';
import { median } from './lib/statistics.ts';

const ADDRESSES = Number(process.env['BENCH_ADDRESSES'] ?? 1_000_000);
const TRIES = 500;
const SHOWN = 8;
const COMPANY = { key: 'bench-addresses', name: 'Bench Fibre', kind: 'operator' } as const;

export const run = async (): Promise<void> => {
  const home = join(DEFAULT_HOME, 'bench-addresses');
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const stack = await startStack({ dataDir: join(home, 'ours'), demo: false });
  const knex = knexFactory({
    client: 'pg',
    connection: stack.databaseUrl,
    pool: { min: 0, max: 4 },
  });
  try {
    const company = await createCompany(knex, COMPANY);
    const sample = await bring(stack, knex, { company, file: join(home, 'addresses.csv') });
    await measure(knex, company, sample);
  } finally {
    await knex.destroy();
    await stack.stop();
    rmSync(home, { recursive: true, force: true });
  }
};

/** Every so many rows one is kept, to be misspelt. */
const EVERY = Math.max(1, Math.floor(ADDRESSES / 20_000));

export const writeFile = async (file: string): Promise<MadeRow[]> => {
  const sample: MadeRow[] = [];
  const lines = function* (): Generator<string> {
    yield `${HEAD.join(',')}\n`;
    let at = 0;
    for (const row of madeAddresses(ADDRESSES, 7)) {
      at += 1;
      if (at % EVERY === 0) sample.push(row);
      yield `${row.join(',')}\n`;
    }
  };
  await pipeline(Readable.from(lines()), createWriteStream(file));
  return sample;
};

/** As people do it: the file is sent, and the worker takes it in. */
const bring = async (
  { url, adminToken }: Stack,
  knex: Knex,
  { company, file }: { company: string; file: string },
): Promise<MadeRow[]> => {
  const sample = await writeFile(file);
  const started = performance.now();
  const form = new FormData();
  form.set('company', company);
  form.set('file', await openAsBlob(file), 'addresses.csv');
  const answer = await fetch(`${url}/api/addresses/import`, {
    method: 'POST',
    headers: { authorization: `Bearer ${adminToken}` },
    body: form,
  });
  if (answer.status !== 202) throw new Error(await answer.text());
  for (;;) {
    const row = (await knex('address_imports').where({ company }).first()) as
      | { state: string; added: number; problems: unknown }
      | undefined;
    if (row?.state === 'done') break;
    if (row?.state === 'refused') throw new Error(JSON.stringify(row.problems));
    await setTimeout(500);
  }
  const seconds = (performance.now() - started) / 1000;
  report({
    id: 'B1',
    what: `import of ${ADDRESSES.toLocaleString('en')} addresses by the worker`,
    ours: `${seconds.toFixed(0)} s, ${Math.round(ADDRESSES / seconds).toLocaleString('en')} rows/s`,
    reference: 'five minutes',
    ratio: seconds / 300,
    goal: { atMost: 1 },
  });
  await knex.raw('vacuum analyze addresses, address_streets, address_towns');
  return sample;
};

type Score = { first: number; shown: number; times: number[]; missed: string[] };

export const score = async (
  knex: Knex,
  company: string,
  tries: readonly Misspelt[],
): Promise<Score> => {
  const found: Score = { first: 0, shown: 0, times: [], missed: [] };
  for (const { typed, line } of tries) {
    const started = performance.now();
    const { addresses } = await findAddresses(knex, { company, text: typed, limit: SHOWN });
    found.times.push(performance.now() - started);
    const at = addresses.findIndex(
      (one) => `${String(one.civic)} ${one.street} ${one.town}` === line,
    );
    if (at === 0) found.first += 1;
    if (at >= 0) found.shown += 1;
    else found.missed.push(`${typed} -> ${line}`);
  }
  return found;
};

const quantile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0;

const measure = async (knex: Knex, company: string, sample: readonly MadeRow[]): Promise<void> => {
  const tries = misspelt(sample, TRIES, 11);
  await score(knex, company, tries.slice(0, 50));
  const { first, shown, times, missed } = await score(knex, company, tries);
  const p95 = quantile(times, 0.95);
  report({
    id: 'B1',
    what: `an address among ${ADDRESSES.toLocaleString('en')}, p95`,
    ours: `${p95.toFixed(1)} ms (median ${median(times).toFixed(1)} ms)`,
    reference: '50 ms',
    ratio: p95 / 50,
    goal: { atMost: 1 },
  });
  const share = shown / TRIES;
  report({
    id: 'B1',
    what: `${String(TRIES)} misspelt addresses found among the ${String(SHOWN)} shown`,
    ours: `${(share * 100).toFixed(1)} %, first ${((first / TRIES) * 100).toFixed(1)} %`,
    reference: '90 %',
    ratio: share / 0.9,
    goal: { atLeast: 1 },
  });
  for (const line of missed.slice(0, 20)) console.log(`  missed: ${line}`);
};
