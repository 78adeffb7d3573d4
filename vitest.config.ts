import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/test/longest-first.ts';

const ignored = ['**/node_modules/**', '**/dist/**', '.fieldwright/**'];

/** They set the environment before anything is loaded: each has a process of its own. */
const alone = '**/*.alone.*test.ts';

const unit = {
  include: [
    '{extensions,schema,scripts,seeds,flows,docker,bench,packages}/**/*.test.ts',
    'frontend/src/**/*.test.ts',
  ],
  exclude: [...ignored, '**/*.int.test.ts'],
  environment: 'node',
  env: { TZ: 'UTC' },
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // Left to itself one core of two stays idle.
  maxWorkers: '100%',
};

const integration = {
  include: ['{extensions,schema,scripts,seeds,flows}/**/*.int.test.ts'],
  exclude: ignored,
  environment: 'node',
  env: { TZ: 'UTC' },
  globalSetup: ['scripts/test/global-setup.ts'],
  // For a machine that is busy with something else: what hangs ends, what is slow does not fail.
  testTimeout: 180_000,
  hookTimeout: 180_000,
  maxWorkers: 2,
};

const only = (files: readonly string[]): string[] =>
  files.map((path) => path.replace('*.', '*.alone.'));

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      // Rules without state: files share what they import, which halves the time of the layer.
      { test: { ...unit, name: 'unit', exclude: [...unit.exclude, alone], isolate: false } },
      { test: { ...unit, name: 'unit, alone', include: only(unit.include) } },
      {
        // They act on a product of its own process: what a file would leave here is closed by it.
        test: {
          ...integration,
          name: 'integration',
          exclude: [...integration.exclude, alone],
          isolate: false,
        },
      },
      { test: { ...integration, name: 'integration, alone', include: only(integration.include) } },
    ],
  },
});
