/** P1: a list of 10,000 rows read, validated and staged; forms per second. P2: 1,000 approvals. */
import { fork } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import knexFactory, { type Knex } from 'knex';
import '../extensions/core/src/domains.ts';
import { loadProfiles } from '../extensions/core/src/intake/profiles.ts';
import { createFileReader } from '../extensions/core/src/intake/reader/file-reader.ts';
import { approveDrafts } from '../extensions/core/src/intake/use-cases/approve-drafts.ts';
import { receiveFile } from '../extensions/core/src/intake/use-cases/receive-file.ts';
import { systemActor } from '../extensions/core/src/platform/actor.ts';
import { inTransaction } from '../extensions/core/src/platform/context.ts';
import { configureSecrets } from '../extensions/core/src/platform/secrets.ts';
import { DEFAULT_HOME } from '../scripts/lib/paths.ts';
import { startStack, type Stack } from '../scripts/lib/stack.ts';
import { ANY_DAY } from '../seeds/factories/any-day.ts';
import { createCompany } from '../seeds/index.ts';
import { orderList } from '../seeds/factories/partner-forms.ts';
import type { Order, Round, Way } from './intake/list-process.ts';
import { measureForms } from './intake/measure-forms.ts';
import { businessRows } from './intake/raw.ts';
import { bigList, listRows } from './intake/rows.ts';
import type { World } from './intake/world.ts';
import { report } from './lib/report.ts';
import { median, pairedRatio, timed } from './lib/statistics.ts';

const ROUNDS = 5;
const APPROVALS = 1_000;

export const run = async (): Promise<void> => {
  const home = join(DEFAULT_HOME, 'bench-intake');
  rmSync(home, { recursive: true, force: true });
  const stack = await startStack({ dataDir: home, demo: false, worker: true });
  const knex = knexFactory({
    client: 'pg',
    connection: stack.databaseUrl,
    pool: { min: 0, max: 4 },
  });
  const reader = createFileReader();
  try {
    configureSecrets('benchmark');
    const key = 'bench-intake';
    const company = await createCompany(knex, {
      key,
      name: 'Benchmark',
      kind: 'installer',
      settings: ANY_DAY,
    });
    const world = { knex, databaseUrl: stack.databaseUrl, home, reader, company };
    await measureList(world);
    await measureForms(world, stack);
    await measureApproval(world, stack);
  } finally {
    await reader.close();
    await knex.destroy();
    await stack.stop();
    rmSync(home, { recursive: true, force: true });
  }
};

/** Reads and stages one file as the route does, without the multipart and the stored copy. */
const stage = async (
  { knex, reader, company }: World,
  fileName: string,
  content: Buffer,
): Promise<string[]> => {
  const profiles = await loadProfiles(knex, company, new Date());
  const result = await reader.read({ bytes: content, fileName, profiles, today: new Date() });
  const sha256 = createHash('sha256').update(content).digest('hex');
  const received = {
    company,
    source: 'upload',
    upload: null,
    site: null,
    fileName,
  } as const;
  const { drafts } = await inTransaction(knex, systemActor('parser'), (ctx) =>
    receiveFile(
      ctx,
      { ...received, sha256, content, result, profiles, duplicateOf: null },
      async () => storedFile(ctx.trx, company),
    ),
  );
  return drafts;
};

/** A file's row without its bytes: storage has its own speed. */
const storedFile = async (knex: Knex, company: string): Promise<string> => {
  const id = randomUUID();
  await knex('directus_files').insert({ id, company, storage: 'local', filename_download: 'x' });
  return id;
};

const wayOf = (world: World, way: Way, file: string) => {
  // Without the starter's guard, under which a child lives only as long as it has work.
  const child = fork(join(import.meta.dirname, 'intake/list-process.ts'), { execArgv: [] });
  const died = once(child, 'exit').then(([code]): never => {
    throw new Error(`The process of "${way}" ended with ${code}`);
  });
  died.catch(() => undefined);
  const order: Order = { databaseUrl: world.databaseUrl, company: world.company, file, way };
  return {
    round: async (): Promise<Round> => {
      child.send(order);
      const [round] = (await Promise.race([once(child, 'message'), died])) as [Round];
      return round;
    },
    end: () => child.kill(),
  };
};

/** A figure counts only when the work was done. */
const requireDrafts = async ({ knex, company }: World, wanted: number): Promise<void> => {
  const [row] = await knex('parse_drafts')
    .where({ company })
    .count<{ count: string }[]>('* as count');
  if (Number(row?.count) !== wanted) throw new Error(`${row?.count} of ${wanted} drafts are there`);
};

const measureList = async (world: World): Promise<void> => {
  const file = join(world.home, 'list.xlsx');
  writeFileSync(file, bigList());
  const ways = {
    ours: wayOf(world, 'ours', file),
    rows: wayOf(world, 'rows', file),
    library: wayOf(world, 'library', file),
    'at once': wayOf(world, 'at once', file),
  };
  const times: Record<Way, number[]> = { ours: [], rows: [], library: [], 'at once': [] };
  const peaks: Record<Way, number> = { ours: 0, rows: 0, library: 0, 'at once': 0 };
  for (let round = 0; round <= ROUNDS; round++) {
    for (const way of Object.keys(ways) as Way[]) {
      const { ms, peakMib } = await ways[way].round();
      // The first round warms up.
      if (round > 0) times[way].push(ms);
      peaks[way] = peakMib;
      if (way === 'ours') await requireDrafts(world, 10_000);
    }
    await world.knex('parse_sessions').where({ company: world.company }).delete();
    // Every round meets the same tables: what this one left in them would be tidied during the next.
    await world.knex.raw('vacuum parse_drafts, parse_sessions');
  }
  for (const { end } of Object.values(ways)) end();
  const words = (way: Way): string => `${Math.round(median(times[way]))} ms`;
  const references = {
    library: 'exceljs row by row, COPY',
    'at once': 'SheetJS at once, COPY',
    rows: 'its rows raw by our own reader, COPY',
  } as const;
  for (const [way, said] of Object.entries(references) as [keyof typeof references, string][])
    report({
      id: 'P1',
      what: '10,000-row list read, validated and staged',
      ours: words('ours'),
      reference: `${words(way)} (${said})`,
      ratio: pairedRatio(times.ours, times[way]),
      goal: { atMost: 2 },
    });
  report({
    id: 'P1',
    what: `peak memory of the process in MiB (the references: ${Math.round(peaks.library)}, ${Math.round(peaks['at once'])}, ${Math.round(peaks.rows)})`,
    ours: String(Math.round(peaks.ours)),
    reference: '300',
    ratio: peaks.ours / 300,
    goal: { atMost: 1 },
  });
};

const createMany = async (stack: Stack, rows: readonly Record<string, unknown>[]) => {
  const response = await fetch(`${stack.url}/items/work_orders?fields=id`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${stack.adminToken}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(rows.map((row) => ({ ...row, phones: JSON.parse(String(row.phones)) }))),
  });
  if (!response.ok)
    throw new Error(`createMany answered ${response.status}: ${await response.text()}`);
};

const measureApproval = async (world: World, stack: Stack): Promise<void> => {
  const { knex, company } = world;
  const ours: number[] = [];
  const raw: number[] = [];
  const directus: number[] = [];
  // The first round of each warms up.
  for (let round = 0; round <= ROUNDS; round++) {
    const content = orderList(listRows(APPROVALS, 100_000 + round * APPROVALS));
    const ids = await stage(world, 'list.xlsx', content);
    const elapsed = await timed(() =>
      inTransaction(knex, systemActor('parser'), (ctx) => approveDrafts(ctx, { ids })),
    );
    const rows = await businessRows(knex, company, round);
    const reference = await timed(() =>
      knex.transaction((trx) =>
        trx('work_orders').insert(rows.map((row) => ({ ...row, id: randomUUID() }))),
      ),
    );
    if (round === 0) continue;
    ours.push(elapsed);
    raw.push(reference);
  }
  // Afterwards: the seven seconds that it takes leave the others something to tidy.
  for (let round = 0; round <= 1; round++) {
    const rows = await businessRows(knex, company, ROUNDS + 1 + round);
    const stock = await timed(() => createMany(stack, rows));
    if (round > 0) directus.push(stock);
  }
  const words = (times: readonly number[]): string => `${Math.round(median(times))} ms`;
  report({
    id: 'P2',
    what: '1,000 drafts approved with events and audit',
    ours: words(ours),
    reference: `${words(raw)} (one INSERT of the same orders)`,
    ratio: pairedRatio(ours, raw),
    goal: { atMost: 3 },
  });
  report({
    id: 'P2',
    what: '1,000 drafts approved with events and audit',
    ours: words(ours),
    reference: `${words(directus)} (Directus createMany)`,
    ratio: median(ours) / median(directus),
    goal: { atMost: 0.1 },
  });
};
