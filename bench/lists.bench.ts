/** P3: what a person waits for among a million work orders; throughput against a stock Directus. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_HOME } from '../scripts/lib/paths.ts';
import type { Stack } from '../scripts/lib/stack.ts';
import { report } from './lib/report.ts';
import { median } from './lib/statistics.ts';
import { DISPATCHER, FIELDS } from './lists/cases.ts';
import { install } from './lists/install.ts';
import { throughput } from './lists/requests.ts';
import { startStock } from './lists/stock.ts';
import { measureWaiting } from './lists/waiting.ts';

const ORDERS = 1_000_000;

export const run = async (): Promise<void> => {
  const home = join(DEFAULT_HOME, 'bench-lists');
  rmSync(home, { recursive: true, force: true });
  let stack: Stack | undefined;
  try {
    stack = await install(join(home, 'ours'), ORDERS);
    await measureWaiting(stack);
    await reportThroughput(stack, home);
  } finally {
    await stack?.stop();
    rmSync(home, { recursive: true, force: true });
  }
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
