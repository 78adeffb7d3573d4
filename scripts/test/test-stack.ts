import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../directus.config.ts';
import { DEFAULT_HOME } from '../lib/paths.ts';
import { resetHome } from '../lib/reset.ts';
import { startStack, type Stack } from '../lib/stack.ts';

/** Limits that many clients on one address would meet; a test of the limits sets its own. */
const testSettings = (): Partial<Settings> => ({
  RATE_LIMIT_PER_SECOND: 20_000,
  RATE_LIMIT_GLOBAL_PER_SECOND: 50_000,
  PRESSURE_MAX_DELAY_MS: 10_000,
  HOST: '127.0.0.1',
  CHECK_ANSWERS: true,
  // The tests of mailboxes run a worker of their own.
  MAIL_POLLING: false,
  // Not the default, so that a test sees whether the setting arrives.
  INTAKE_FILE_RETENTION_DAYS: 200,
  PUBLIC_URL: undefined,
  DATABASE_URL: undefined,
  DB_HOST: undefined,
});

/**
 * A whole product with demo data in a folder of its own. `end` stops and removes it; with
 * KEEP_TEST_DATA in the environment the folder stays for a look.
 */
export const startTestStack = async (
  prefix: string,
): Promise<{ stack: Stack; end: () => Promise<void> }> => {
  mkdirSync(DEFAULT_HOME, { recursive: true });
  const home = mkdtempSync(join(DEFAULT_HOME, prefix));
  const remove = async (): Promise<void> => {
    if (process.env['KEEP_TEST_DATA'] !== undefined) return;
    await resetHome(home);
    rmSync(home, { recursive: true, force: true });
  };
  try {
    const stack = await startStack({
      dataDir: home,
      demo: true,
      throwAway: true,
      ports: { api: 28_055, database: 25_432, worker: 28_056 },
      settings: testSettings(),
      report: (text) => console.log(`  ${text}`),
    });
    const end = async (): Promise<void> => {
      await stack.stop();
      await remove();
    };
    return { stack, end };
  } catch (error) {
    await remove();
    throw error;
  }
};
