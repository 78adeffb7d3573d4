import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/test/longest-first.ts';

const ignored = ['**/node_modules/**', '**/dist/**', '.fieldwright/**'];

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
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
          // Rules without state: files share what they import, which halves the time of the layer.
          isolate: false,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['{extensions,schema,scripts,seeds,flows}/**/*.int.test.ts'],
          exclude: ignored,
          environment: 'node',
          env: { TZ: 'UTC' },
          globalSetup: ['scripts/test/global-setup.ts'],
          // For a machine that is busy with something else: what hangs ends, what is slow does not fail.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
          // They act on a product of its own process: what a file would leave here is closed by it.
          isolate: false,
        },
      },
    ],
  },
});
