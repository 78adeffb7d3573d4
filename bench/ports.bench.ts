/** P4: port allocations per second of 64 clients, history and event in the same statement. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import knexFactory, { type Knex } from 'knex';
import pg from 'pg';
import { allocatePort } from '../extensions/core/src/plant/use-cases/allocate-port.ts';
import { systemActor } from '../extensions/core/src/platform/actor.ts';
import { inTransaction } from '../extensions/core/src/platform/context.ts';
import { DEFAULT_HOME } from '../scripts/lib/paths.ts';
import { startStack, type Stack } from '../scripts/lib/stack.ts';
import { report } from './lib/report.ts';
import { median } from './lib/statistics.ts';
import { hasPgbench, runPgbench } from './ports/pgbench.ts';
import { insertRows } from './ports/rows.ts';
import { benchStatement } from './ports/statement.ts';

const CLIENTS = 64;
const PER_CLIENT = 50;
const ROUND = CLIENTS * PER_CLIENT;
const ROUNDS = 3;
/** Per round: ours, the reference, the whole command; and one round to warm up. */
const RUNS = ROUNDS * 3 + 2;

type Allocate = (n: number) => Promise<unknown>;

/** Allocations per second when 64 clients take turns on `ROUND` orders from `first` on. */
const rate = async (first: number, allocate: Allocate): Promise<number> => {
  const start = performance.now();
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_, client) => {
      for (let i = 0; i < PER_CLIENT; i++) await allocate(first + client * PER_CLIENT + i);
    }),
  );
  return (ROUND / (performance.now() - start)) * 1000;
};

const refuseUnlessTaken = (taken: number | null): void => {
  if (taken !== 1) throw new Error('An allocation of the benchmark found no port.');
};

const byKnex =
  (knex: Knex, statement: string): Allocate =>
  async (n) => {
    const { rows } = await knex.raw<{ rows: unknown[] }>(statement, { n });
    refuseUnlessTaken(rows.length);
  };

const byCommand =
  (knex: Knex): Allocate =>
  (n) => {
    const id = (kind: string, of: number) =>
      `00000000-0000-${kind}-8000-${String(of).padStart(12, '0')}`;
    return inTransaction(knex, systemActor('worker'), (ctx) =>
      allocatePort(ctx, {
        splitter: id('4bbb', Math.floor(n / 31)),
        workOrder: id('4aaa', n),
      }),
    );
  };

const byPreparedStatement =
  (pool: pg.Pool, statement: string): Allocate =>
  async (n) => {
    const text = statement.replaceAll(':n', '$1');
    refuseUnlessTaken((await pool.query({ name: 'allocate', text, values: [n] })).rowCount);
  };

export const run = async (): Promise<void> => {
  const home = join(DEFAULT_HOME, 'bench-ports');
  rmSync(home, { recursive: true, force: true });
  const stack = await startStack({ dataDir: home, demo: false, worker: false });
  try {
    await measure(stack, home);
  } finally {
    await stack.stop();
    rmSync(home, { recursive: true, force: true });
  }
};

const measure = async ({ databaseUrl: url }: Stack, home: string): Promise<void> => {
  const knex = knexFactory({ client: 'pg', connection: url, pool: { min: 0, max: CLIENTS } });
  const pool = new pg.Pool({ connectionString: url, max: CLIENTS });
  try {
    const statement = benchStatement(await insertRows(knex, ROUND * RUNS));
    const reference = hasPgbench()
      ? {
          name: 'pgbench, extended protocol',
          run: (first: number) =>
            runPgbench({
              url,
              statement,
              file: join(home, 'allocate.sql'),
              clients: CLIENTS,
              perClient: PER_CLIENT,
              first,
            }),
        }
      : {
          name: 'the bare driver, prepared (no pgbench here)',
          run: (first: number) => rate(first, byPreparedStatement(pool, statement)),
        };
    const ours: number[] = [];
    const theirs: number[] = [];
    const commands: number[] = [];
    let next = 0;
    const take = (): number => (next += ROUND) - ROUND;
    await rate(take(), byKnex(knex, statement));
    await reference.run(take());
    for (let round = 0; round < ROUNDS; round++) {
      theirs.push(await reference.run(take()));
      ours.push(await rate(take(), byKnex(knex, statement)));
      commands.push(await rate(take(), byCommand(knex)));
    }
    await refuseDoubles(knex, next);
    publish(reference.name, { ours, theirs, commands });
  } finally {
    await knex.destroy();
    await pool.end();
  }
};

/** Every allocation that was counted must have a port of its own. */
const refuseDoubles = async (knex: Knex, wanted: number): Promise<void> => {
  const { rows } = await knex.raw<{ rows: { live: string; ports: string; events: string }[] }>(
    `select count(*) as live, count(distinct splitter_port) as ports,
       (select count(*) from work_order_events where kind = 'port_attached') as events
     from port_attachments where released_at is null`,
  );
  const [found] = rows;
  const counts = [found?.live, found?.ports, found?.events].map(Number);
  if (counts.some((one) => one !== wanted))
    throw new Error(`Counted ${wanted} allocations, found ${counts.join(', ')}.`);
};

const publish = (
  name: string,
  figures: Record<'ours' | 'theirs' | 'commands', readonly number[]>,
): void => {
  const words = (rates: readonly number[]): string => `${Math.round(median(rates))}/s`;
  const against = { reference: `${words(figures.theirs)} (${name})`, id: 'P4' };
  report({
    ...against,
    what: `port allocations, ${CLIENTS} clients, one statement`,
    ours: words(figures.ours),
    ratio: median(figures.ours) / median(figures.theirs),
    goal: { atLeast: 0.8 },
  });
  report({
    ...against,
    what: 'the whole command: rights, replay, audit, notices',
    ours: words(figures.commands),
    ratio: median(figures.commands) / median(figures.theirs),
    goal: null,
  });
};
