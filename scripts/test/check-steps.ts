import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/paths.ts';
import { runStep } from '../lib/run-step.ts';
import type { Count } from './count.ts';

type Step = { name: string; script: string; args: string[]; needs?: string };

const CACHE = '.fieldwright/cache';
/** Compiled to machine code. What reads types through an interface (ESLint, vue-tsc) has the one before. */
const TSC = 'node_modules/typescript-native/bin/tsc';
const VUE_TSC = 'node_modules/vue-tsc/bin/vue-tsc.js';

/** What an earlier run learned is kept; a fresh clone has nothing to remember. */
const types = (name: string, project: string, compiler: string): Step => ({
  name: `types of ${name}`,
  script: compiler,
  args: [
    ...['--noEmit', '--project', project, '--incremental'],
    ...['--tsBuildInfoFile', join(ROOT, CACHE, `${name.replaceAll(/\W+/g, '-')}.tsbuildinfo`)],
  ],
  needs: join(project, 'tsconfig.json'),
});

const STEPS: readonly Step[] = [
  {
    name: 'format',
    script: 'node_modules/oxfmt/bin/oxfmt',
    args: ['--check', '.'],
  },
  {
    name: 'lint',
    script: 'node_modules/eslint/bin/eslint.js',
    args: [
      ...['--max-warnings=0', '--cache', '--cache-strategy', 'content'],
      ...['--cache-location', `${CACHE}/eslint/`, '.'],
    ],
  },
  {
    // A rejected promise that nobody awaits ends the API's process.
    name: 'promises',
    script: 'node_modules/oxlint/bin/oxlint',
    args: ['--type-aware', 'extensions/core/src', 'scripts', 'schema', 'seeds'],
  },
  types('the API, model and scripts', '.', TSC),
  types('the pure rules', 'extensions/domain', TSC),
  types('the Studio', 'extensions/studio', VUE_TSC),
  types('the portal', 'frontend', VUE_TSC),
  types('the service worker', 'frontend/service-worker', TSC),
];

/** Format, lint and types. Two steps at a time, since each keeps one core busy. */
export const runChecks = async (say: (text: string) => void): Promise<Count> => {
  const waiting = STEPS.filter((step) => step.needs === undefined || hasSources(step.needs));
  const count = { passed: 0, failed: 0, skipped: 0 };
  const work = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const result = await runStep(step.script, step.args);
      const passed = result.code === 0 || isEmptyProject(result.output);
      say(`  ${passed ? 'ok  ' : 'FAIL'} ${step.name} (${result.seconds.toFixed(1)} s)\n`);
      if (!passed) say(`${result.output.trimEnd()}\n`);
      count[passed ? 'passed' : 'failed'] += 1;
    }
  };
  await Promise.all([work(), work()]);
  return count;
};

const hasSources = (file: string): boolean => existsSync(join(ROOT, file));

/** A project whose first source is still to be written. */
const isEmptyProject = (output: string): boolean => /^error TS18003/.test(output.trim());
