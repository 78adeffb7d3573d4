/** P7: what a dispatcher waits for on a day of 500 technicians with 15 visits each. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { DEFAULT_HOME } from '../scripts/lib/paths.ts';
import { startStack, type Stack } from '../scripts/lib/stack.ts';
import { DAY, DISPATCHER, fillBoard, firstTechnician, orderIds } from './board/fill.ts';
import { report } from './lib/report.ts';
import { percentile, timed } from './lib/statistics.ts';

const READ_MS = 300;
const DROP_MS = 300;
const TIMES = 30;

export const run = async (): Promise<void> => {
  const home = join(DEFAULT_HOME, 'bench-board');
  rmSync(home, { recursive: true, force: true });
  const stack = await startStack({
    dataDir: home,
    demo: true,
    worker: false,
    throwAway: true,
    settings: { RATE_LIMIT_PER_SECOND: 1_000_000, RATE_LIMIT_GLOBAL_PER_SECOND: 2_000_000 },
  });
  const database = new pg.Client({ connectionString: stack.databaseUrl });
  await database.connect();
  try {
    const company = await dispatcherOf(database);
    await fillBoard(database, stack, company);
    await measure(stack, company);
  } finally {
    await database.end();
    await stack.stop();
    rmSync(home, { recursive: true, force: true });
  }
};

/** Gives the demo's dispatcher a token; answers the company. */
const dispatcherOf = async (database: pg.Client): Promise<string> => {
  const { rows } = await database.query<{ company: string }>(
    `update directus_users u set token = $1 from memberships m join companies c on c.id = m.company
     where m."user" = u.id and m.persona = 'dispatcher' and c.key = 'installer'
     returning m.company`,
    [DISPATCHER],
  );
  return rows[0]?.company ?? '';
};

const measure = async ({ url }: Stack, company: string): Promise<void> => {
  const send = async (path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${url}/api/dispatch/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${DISPATCHER}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(text.slice(0, 500));
    return JSON.parse(text);
  };
  const span = `company=${company}&from=${DAY}`;
  const { data } = (await send(`board?${span}`)) as { data: { visits: unknown[]; asOf: string } };
  console.log(`${data.visits.length} visits on the board`);
  const sample = async (runOnce: (index: number) => Promise<unknown>): Promise<number> => {
    const taken: number[] = [];
    for (let index = 0; index < TIMES; index++) taken.push(await timed(() => runOnce(index)));
    return percentile(taken, 0.95);
  };
  const line = (what: string, p95: number, limit: number): void =>
    report({
      id: 'P7',
      what: `${what}, p95`,
      ours: `${p95.toFixed(0)} ms`,
      reference: `${limit} ms`,
      ratio: p95 / limit,
      goal: { atMost: 1 },
    });
  line('the day is read', await sample(() => send(`board?${span}`)), READ_MS);
  line('the pool is read', await sample(() => send(`pool?company=${company}`)), READ_MS);
  const orders = orderIds(TIMES);
  const start = Date.parse(`${DAY}T12:00:00Z`);
  const drop = (index: number) =>
    send('plan', {
      moves: [
        {
          order: orders[index],
          technician: firstTechnician,
          startsAt: new Date(start + index * 60_000).toISOString(),
          endsAt: new Date(start + (index + 30) * 60_000).toISOString(),
        },
      ],
    });
  line('a visit is dropped and saved', await sample(drop), DROP_MS);
  line(
    'changes are asked for',
    await sample(() => send(`changes?${span}&since=${encodeURIComponent(data.asOf)}`)),
    READ_MS,
  );
  line(
    'places are looked for, 500 technicians',
    await sample((index) => send(`slots?order=${orders[index]}&from=${DAY}&days=1`)),
    1_000,
  );
};
