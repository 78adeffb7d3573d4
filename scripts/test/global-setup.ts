import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { DEFAULT_HOME } from '../lib/paths.ts';
import { resetHome } from '../lib/reset.ts';
import { startStack } from '../lib/stack.ts';
import { testSettings } from './settings.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    url: string;
    databaseUrl: string;
    adminToken: string;
    workerToken: string;
    demoPassword: string;
    /** Folder of this run's data, logs and generated settings. */
    home: string;
  }
}

/** One product for all integration tests: started before the first, gone after the last. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  mkdirSync(DEFAULT_HOME, { recursive: true });
  const home = mkdtempSync(join(DEFAULT_HOME, 'test-'));
  const remove = async (): Promise<void> => {
    if (process.env['KEEP_TEST_DATA'] !== undefined) return;
    await resetHome(home);
    rmSync(home, { recursive: true, force: true });
  };
  const stack = await startStack({
    dataDir: home,
    demo: true,
    throwAway: true,
    ports: { api: 28_055, database: 25_432, worker: 28_056 },
    settings: testSettings(),
    report: (text) => console.log(`  ${text}`),
  });
  project.provide('url', stack.url);
  project.provide('databaseUrl', stack.databaseUrl);
  project.provide('adminToken', stack.adminToken);
  project.provide('workerToken', stack.workerToken);
  project.provide('demoPassword', stack.settings.DEMO_PASSWORD);
  project.provide('home', home);
  return async () => {
    await stack.stop();
    await remove();
  };
};
