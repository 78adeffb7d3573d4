import type { TestProject } from 'vitest/node';
import { startTestStack } from './test-stack.ts';

/** One product for all integration tests: started before the first, gone after the last. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const { stack, end } = await startTestStack('test-');
  project.provide('url', stack.url);
  project.provide('databaseUrl', stack.databaseUrl);
  project.provide('adminToken', stack.adminToken);
  project.provide('demoPassword', stack.settings.DEMO_PASSWORD);
  project.provide('home', stack.paths.home);
  return end;
};
