/** P1: a list of 10,000 rows read, validated and staged; forms per second. P2: 1,000 approvals. */
import { createHash, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import knexFactory, { type Knex } from 'knex';
import { loadProfiles } from '../extensions/core/src/intake/profiles.ts';
import {
  createFileReader,
  type FileReader,
} from '../extensions/core/src/intake/reader/file-reader.ts';
import { approveDrafts } from '../extensions/core/src/intake/use-cases/approve-drafts.ts';
import { receiveFile } from '../extensions/core/src/intake/use-cases/receive-file.ts';
import { systemActor } from '../extensions/core/src/platform/actor.ts';
import { inTransaction } from '../extensions/core/src/platform/context.ts';
import { configureSecrets } from '../extensions/core/src/platform/secrets.ts';
import { DEFAULT_HOME } from '../scripts/lib/paths.ts';
import { startStack, type Stack } from '../scripts/lib/stack.ts';
import { createCompany } from '../seeds/index.ts';
import { activationForm, orderList } from '../seeds/factories/partner-forms.ts';
import { businessRows, rawReadAndCopy } from './intake/raw.ts';
import { bigList, listRows } from './intake/rows.ts';
import { report } from './lib/report.ts';
import { median, timed } from './lib/statistics.ts';

const ROUNDS = 5;
const APPROVALS = 1_000;
const FORMS = 200;
const MIB = 1024 * 1024;

type World = { knex: Knex; reader: FileReader; company: string };

export const run = async (): Promise<void> => {
  const home = join(DEFAULT_HOME, 'bench-intake');
  rmSync(home, { recursive: true, force: true });
  const stack = await startStack({ dataDir: home, demo: false, worker: false });
  const knex = knexFactory({
    client: 'pg',
    connection: stack.databaseUrl,
    pool: { min: 0, max: 4 },
  });
  const reader = createFileReader();
  try {
    configureSecrets('benchmark');
    const key = 'bench-intake';
    const company = await createCompany(knex, { key, name: 'Benchmark', kind: 'installer' });
    await measureList({ knex, reader, company });
    await measureForms({ knex, reader, company });
    await measureApproval({ knex, reader, company }, stack);
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
  const received = { company, source: 'upload', upload: null, fileName, mimeType: '' } as const;
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

const peakDuring = async (run: () => Promise<unknown>): Promise<number> => {
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 10);
  await run();
  clearInterval(look);
  return peak / MIB;
};

const measureList = async (world: World): Promise<void> => {
  const content = bigList();
  const ours: number[] = [];
  const theirs: number[] = [];
  let peak = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const elapsed = await timed(async () => {
      peak = Math.max(peak, await peakDuring(() => stage(world, 'list.xlsx', content)));
    });
    const reference = await timed(() => rawReadAndCopy(world.knex, content));
    // The first round warms up both.
    if (round > 0) {
      ours.push(elapsed);
      theirs.push(reference);
    }
    await world.knex('parse_sessions').where({ company: world.company }).delete();
  }
  report({
    id: 'P1',
    what: '10,000-row list read, validated and staged with audit',
    ours: `${Math.round(median(ours))} ms`,
    reference: `${Math.round(median(theirs))} ms (same library, COPY)`,
    ratio: median(ours) / median(theirs),
    goal: { atMost: 2 },
  });
  report({
    id: 'P1',
    what: 'peak memory of the process meanwhile, MiB',
    ours: String(Math.round(peak)),
    reference: '300',
    ratio: peak / 300,
    goal: { atMost: 1 },
  });
};

const measureForms = async (world: World): Promise<void> => {
  const forms = Array.from({ length: FORMS }, (_, index) => ({
    name: `A${2_000_000 + index}.xls`,
    content: activationForm({ serviceId: `TBBNF${200_000 + index}G` }),
  }));
  const profiles = await loadProfiles(world.knex, world.company, new Date());
  const reading = await timed(async () => {
    for (const { name, content } of forms)
      await world.reader.read({ bytes: content, fileName: name, profiles, today: new Date() });
  });
  const staging = await timed(async () => {
    for (const { name, content } of forms) await stage(world, name, content);
  });
  const rate = (milliseconds: number): string => `${Math.round((FORMS / milliseconds) * 1_000)}/s`;
  report({
    id: 'P1',
    what: 'forms read and staged, one after the other',
    ours: rate(staging),
    reference: `${rate(reading)} (read only)`,
    ratio: reading / staging,
    goal: null,
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
  for (let round = 0; round <= 3; round++) {
    const content = orderList(listRows(APPROVALS, 100_000 + round * APPROVALS));
    const ids = await stage(world, 'list.xlsx', content);
    const elapsed = await timed(() =>
      inTransaction(knex, systemActor('parser'), (ctx) => approveDrafts(ctx, { ids })),
    );
    const rows = await businessRows(knex, company, round * 2);
    const reference = await timed(() =>
      knex.transaction((trx) =>
        trx('work_orders').insert(rows.map((row) => ({ ...row, id: randomUUID() }))),
      ),
    );
    const again = await businessRows(knex, company, round * 2 + 1);
    const stock = await timed(() => createMany(stack, again));
    if (round === 0) continue;
    ours.push(elapsed);
    raw.push(reference);
    directus.push(stock);
  }
  const words = (times: readonly number[]): string => `${Math.round(median(times))} ms`;
  report({
    id: 'P2',
    what: '1,000 drafts approved with events and audit',
    ours: words(ours),
    reference: `${words(raw)} (one INSERT of the same orders)`,
    ratio: median(ours) / median(raw),
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
