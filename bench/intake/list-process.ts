/**
 * One way to bring a list into the database, in a process of its own: what it needs of memory is its
 * peak, and nobody else's.
 */
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import knexFactory, { type Knex } from 'knex';
import { sharedReader } from '../../extensions/core/src/intake/reader/shared-reader.ts';
import { receiveFiles } from '../../extensions/core/src/intake/use-cases/receive-files.ts';
import { systemActor } from '../../extensions/core/src/platform/actor.ts';
import { configureSecrets } from '../../extensions/core/src/platform/secrets.ts';
import { timed } from '../lib/statistics.ts';
import { readAndCopy, streamAndCopy, streamByLibrary } from './raw.ts';

export type Way = 'ours' | 'rows' | 'library' | 'at once';
export type Order = { databaseUrl: string; company: string; file: string; way: Way };
export type Round = { ms: number; peakMib: number };

/** A file's row without its bytes: storage has its own speed. */
const storedFile = async (knex: Knex, company: string): Promise<string> => {
  const id = randomUUID();
  await knex('directus_files').insert({ id, company, storage: 'local', filename_download: 'x' });
  return id;
};

const ours = async (knex: Knex, company: string, content: Buffer): Promise<void> => {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const file = { fileName: 'list.xlsx', sha256, size: content.length };
  await receiveFiles(
    {
      knex,
      actor: systemActor('parser'),
      reader: sharedReader(),
      store: (ctx) => storedFile(ctx.trx, company),
    },
    { company, site: null, source: 'upload', files: [{ ...file, read: async () => content }] },
  );
};

const REFERENCES = {
  rows: streamAndCopy,
  library: streamByLibrary,
  'at once': readAndCopy,
} satisfies Record<Exclude<Way, 'ours'>, (knex: Knex, content: Buffer) => Promise<void>>;

const run = async ({ databaseUrl, company, file, way }: Order): Promise<Round> => {
  const knex = (connected ??= knexFactory({
    client: 'pg',
    connection: databaseUrl,
    pool: { min: 0, max: 4 },
  }));
  const content = readFileSync(file);
  const ms = await timed(() => {
    if (way === 'ours') return ours(knex, company, content);
    return REFERENCES[way](knex, content);
  });
  return { ms, peakMib: process.resourceUsage().maxRSS / 1024 };
};

let connected: Knex | undefined;
configureSecrets('benchmark');
process.on('message', (order: Order) => {
  run(order).then(
    (round) => process.send?.(round),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
