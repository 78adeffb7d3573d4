import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_HOME, ROOT } from '../lib/paths.ts';
import { runStep } from '../lib/run-step.ts';
import { runChecks } from './check-steps.ts';
import { countPlaywright, countVitest, type Count } from './count.ts';
import { GIVEN } from './product-under-test.ts';
import type { Product } from './test-stack.ts';

export type Layer = 'check' | 'unit' | 'integration' | 'browser';

export const LAYERS: readonly Layer[] = ['check', 'unit', 'integration', 'browser'];

export type LayerOptions = {
  /** Go to its test runner. */
  args?: readonly string[];
  /** What it says, as it comes. */
  say: (text: string) => void;
  /** One that stands already; without, the layer starts its own. */
  product?: Product | undefined;
};

/** Runs one layer. */
export const runLayer = async (layer: Layer, options: LayerOptions): Promise<Count> => {
  if (layer === 'check') return runChecks(options.say);
  return layer === 'browser' ? runBrowser(options) : runVitest(layer, options);
};

const envOf = ({ product }: LayerOptions): Record<string, string> =>
  product === undefined ? {} : { [GIVEN]: JSON.stringify(product) };

const runVitest = async (project: string, options: LayerOptions): Promise<Count> => {
  const report = reportFile(project);
  const { code } = await runStep(
    'node_modules/vitest/vitest.mjs',
    [
      'run',
      '--project',
      `${project}*`,
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...(options.args ?? []),
    ],
    { say: options.say, env: envOf(options) },
  );
  return countVitest(read(report), code);
};

const runBrowser = async (options: LayerOptions): Promise<Count> => {
  if (globSync('frontend/e2e/**/*.spec.ts', { cwd: ROOT }).length === 0) {
    options.say('There are no browser tests yet.\n');
    return { passed: 0, failed: 0, skipped: 0 };
  }
  const report = reportFile('browser');
  const { code } = await runStep(
    'node_modules/@playwright/test/cli.js',
    ['test', '--reporter=list,json', ...(options.args ?? [])],
    { say: options.say, env: { ...envOf(options), PLAYWRIGHT_JSON_OUTPUT_NAME: report } },
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
