import { startTestStack } from './test-stack.ts';

/** One product for all browser tests. They read where it is from the environment. */
const setup = async (): Promise<() => Promise<void>> => {
  const { stack, end } = await startTestStack('browser-');
  process.env['FIELDWRIGHT_URL'] = stack.url;
  process.env['FIELDWRIGHT_ADMIN_TOKEN'] = stack.adminToken;
  process.env['FIELDWRIGHT_DATABASE_URL'] = stack.databaseUrl;
  process.env['DEMO_PASSWORD'] = stack.settings.DEMO_PASSWORD;
  return end;
};

export default setup;
