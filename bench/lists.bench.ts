/** P3: first page of work orders as the table grows, throughput against a stock Directus. */
import { join } from 'node:path';
import { rmSync } from 'node:fs';
import pg from 'pg';
import { DEFAULT_HOME } from '../scripts/lib/paths.ts';
import { startStack, type Stack } from '../scripts/lib/stack.ts';
import { report } from './lib/report.ts';
import { median } from './lib/statistics.ts';
import { get, graphql, latency, throughput, type Latency } from './lists/requests.ts';
import { insertCompanies, insertDispatcher, insertOrders } from './lists/rows.ts';
import { startStock } from './lists/stock.ts';

const SIZES = [10_000, 100_000, 1_000_000];
const FIELDS = 'id,number,status,customer_name,service_id,scheduled_start,created_at';
const PAGE = `fields=${FIELDS}&sort=-created_at,-id&limit=50`;
const NEXT = encodeURIComponent(JSON.stringify({ status: { _eq: 'Assigned' } }));
const DISPATCHER = 'bench-dispatcher-token-0000000001';

type Reader = { name: string; token: string };

const cases = (url: string, { token }: Reader): Record<string, () => Promise<unknown>> => ({
  'REST list': () => get(`${url}/items/work_orders?${PAGE}&filter=${NEXT}`, token),
  'REST search': () => get(`${url}/items/work_orders?${PAGE}&search=WO-B-00004320`, token),
  'REST search that finds nothing': () =>
    get(`${url}/items/work_orders?${PAGE}&search=WO-B-99999999`, token),
  'REST count': () =>
    get(`${url}/items/work_orders?${PAGE}&filter=${NEXT}&meta=filter_count`, token),
  'GraphQL list': () =>
    graphql(
      url,
      token,
      `{ work_orders(sort: ["-created_at", "-id"], limit: 50, filter: {status: {_eq: "Assigned"}}) { ${FIELDS.replaceAll(',', ' ')} } }`,
    ),
  'own list': () => get(`${url}/api/orders?status=Assigned&limit=50`, token),
  'own search': () => get(`${url}/api/orders?search=WO-B-00004320`, token),
  'own list with count': () => get(`${url}/api/orders?status=Assigned&limit=50&count=true`, token),
});

export const run = async (): Promise<void> => {
  const home = join(DEFAULT_HOME, 'bench-lists');
  rmSync(home, { recursive: true, force: true });
  const stack = await startStack({
    dataDir: home,
    demo: false,
    worker: false,
    throwAway: true,
    settings: { RATE_LIMIT_PER_SECOND: 1_000_000, RATE_LIMIT_GLOBAL_PER_SECOND: 2_000_000 },
  });
  try {
    await measure(stack, home);
  } finally {
    await stack.stop();
    rmSync(home, { recursive: true, force: true });
  }
};

const measure = async (stack: Stack, home: string): Promise<void> => {
  const database = new pg.Client({ connectionString: stack.databaseUrl });
  await database.connect();
  try {
    await measureGrowth(stack, database);
    await reportOwnRoute(stack, database);
  } finally {
    await database.end();
  }
  await reportThroughput(stack, home);
};

const measureGrowth = async (stack: Stack, database: pg.Client): Promise<void> => {
  await insertCompanies(database);
  await insertDispatcher(database, DISPATCHER);
  await stack.api.restart();
  const readers = [
    { name: 'admin', token: stack.adminToken },
    { name: 'dispatcher', token: DISPATCHER },
  ];
  const taken = new Map<string, Latency[]>();
  let rows = 0;
  for (const size of SIZES) {
    await insertOrders(database, { from: rows + 1, to: size });
    rows = size;
    for (const reader of readers) {
      for (const [name, request] of Object.entries(cases(stack.url, reader))) {
        const key = `${name}, ${reader.name}`;
        const found = await latency(request);
        taken.set(key, [...(taken.get(key) ?? []), found]);
        console.log(
          `    ${size} rows, ${key}: p50 ${found.p50.toFixed(1)} ms, p95 ${found.p95.toFixed(1)} ms`,
        );
      }
    }
  }
  for (const [key, latencies] of taken) reportGrowth(key, latencies);
};

const reportGrowth = (key: string, latencies: readonly Latency[]): void => {
  const smallest = latencies[0] as Latency;
  const largest = latencies.at(-1) as Latency;
  report({
    id: 'P3',
    what: `${key}, 1,000,000 rows against 10,000 (p50)`,
    ours: `${largest.p50.toFixed(1)} ms`,
    reference: `${smallest.p50.toFixed(1)} ms`,
    ratio: largest.p50 / smallest.p50,
    goal: { atMost: 1.3 },
  });
};

/** The same rows by hand: one prepared statement for the page, on a connection of its own. */
const reportOwnRoute = async (stack: Stack, database: pg.Client): Promise<void> => {
  const { rows } = await database.query<{ id: string }>(
    `select id from companies where key = 'bench1'`,
  );
  const byHand = await latency(() =>
    database.query({
      name: 'page',
      text: `select work_orders.*, work_types.name as work_type_name from work_orders
             join work_types on work_types.id = work_orders.work_type
             where work_orders.company = $1 and status = 'Assigned'
             order by work_orders.created_at desc, work_orders.id desc limit 51`,
      values: [rows[0]?.id],
    }),
  );
  const ours = await latency(() => get(`${stack.url}/api/orders?status=Assigned`, DISPATCHER));
  report({
    id: 'P3',
    what: 'GET /api/orders with HTTP and permissions against its SQL by hand (p95)',
    ours: `${ours.p95.toFixed(1)} ms`,
    reference: `${byHand.p95.toFixed(1)} ms`,
    ratio: ours.p95 / byHand.p95,
    goal: { atMost: 2 },
  });
};

const reportThroughput = async (stack: Stack, home: string): Promise<void> => {
  const stock = await startStock({ databaseUrl: stack.databaseUrl, home });
  try {
    const path = `/items/work_orders?fields=${FIELDS}&sort=-created_at,-id&limit=25`;
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < 3; round++) {
      ours.push(await throughput(`${stack.url}${path}`, DISPATCHER));
      theirs.push(await throughput(`${stock.url}${path}`, stock.token));
    }
    report({
      id: 'P3',
      what: 'list of 25, restricted user, answers per second (median of 3 rounds)',
      ours: median(ours).toFixed(0),
      reference: `${median(theirs).toFixed(0)} of a stock Directus with a $CURRENT_USER list`,
      ratio: median(ours) / median(theirs),
      goal: { atLeast: 3 },
    });
  } finally {
    await stock.stop();
  }
};
