import type { Settings } from '../../directus.config.ts';

/** Limits that many clients on one address would meet; a test of the limits sets its own. */
export const testSettings = (): Partial<Settings> => ({
  RATE_LIMIT_PER_SECOND: 20_000,
  RATE_LIMIT_GLOBAL_PER_SECOND: 50_000,
  PRESSURE_MAX_DELAY_MS: 10_000,
  HOST: '127.0.0.1',
  PUBLIC_URL: undefined,
  DATABASE_URL: process.env['TEST_DATABASE_URL'],
  DB_HOST: undefined,
});
