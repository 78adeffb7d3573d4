/** P3: first page of work orders at three sizes, our own route, throughput against a stock Directus. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_HOME } from '../scripts/lib/paths.ts';
import type { Stack } from '../scripts/lib/stack.ts';
import { report } from './lib/report.ts';
import { median } from './lib/statistics.ts';
import { DISPATCHER, FIELDS } from './lists/cases.ts';
import { install, measureGrowth, type Installation } from './lists/growth.ts';
import { reportOwnRoute } from './lists/own-route.ts';
import { throughput } from './lists/requests.ts';
import { startStock } from './lists/stock.ts';

const SIZES = [10_000, 100_000, 1_000_000];

export const run = async (): Promise<void> => {
  const home = join(DEFAULT_HOME, 'bench-lists');
  rmSync(home, { recursive: true, force: true });
  const installations: Installation[] = [];
  try {
    for (const orders of SIZES)
      installations.push(await install(join(home, String(orders)), orders));
    await measureGrowth(installations);
    const { stack } = installations.at(-1) as Installation;
    await reportOwnRoute(stack, DISPATCHER);
    await reportThroughput(stack, home);
  } finally {
    for (const { stack } of installations) await stack.stop();
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
