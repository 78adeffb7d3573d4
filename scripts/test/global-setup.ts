import type { TestProject } from 'vitest/node';
import { productUnderTest } from './product-under-test.ts';

/** One product for all integration tests: started before the first, gone after the last. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const { product, end } = await productUnderTest('test-');
  project.provide('url', product.url);
  project.provide('cards', product.cards);
  project.provide('databaseUrl', product.databaseUrl);
  project.provide('adminToken', product.adminToken);
  project.provide('demoPassword', product.demoPassword);
  project.provide('home', product.home);
  project.provide('bootstrapped', product.bootstrapped);
  return end;
};
