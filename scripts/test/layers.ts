import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_HOME, ROOT } from '../lib/paths.ts';
import { runStep } from '../lib/run-step.ts';
import { runChecks } from './check-steps.ts';
import { countPlaywright, countVitest, type Count } from './count.ts';

export type Layer = 'check' | 'unit' | 'integration' | 'browser';

export const LAYERS: readonly Layer[] = ['check', 'unit', 'integration', 'browser'];

/** Runs one layer, its output shown as it comes; `args` go to its test runner. */
export const runLayer = async (layer: Layer, args: readonly string[]): Promise<Count> => {
  if (layer === 'check') return runChecks();
  return layer === 'browser' ? runBrowser(args) : runVitest(layer, args);
};

const runVitest = async (project: string, args: readonly string[]): Promise<Count> => {
  const report = reportFile(project);
  const { code } = await runStep(
    'node_modules/vitest/vitest.mjs',
    [
      'run',
      '--project',
      project,
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    { live: true },
  );
  return countVitest(read(report), code);
};

const runBrowser = async (args: readonly string[]): Promise<Count> => {
  if (globSync('frontend/e2e/**/*.spec.ts', { cwd: ROOT }).length === 0) {
    console.log('There are no browser tests yet.');
    return { passed: 0, failed: 0, skipped: 0 };
  }
  const report = reportFile('browser');
  const { code } = await runStep(
    'node_modules/@playwright/test/cli.js',
    ['test', '--reporter=list,json', ...args],
    { live: true, env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report } },
  );
  return countPlaywright(read(report), code);
};

const reportFile = (layer: string): string => {
  const folder = join(DEFAULT_HOME, 'reports');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${layer}.json`);
  rmSync(file, { force: true });
  return file;
};

const read = <Report>(file: string): Report | undefined =>
  existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
