/** `npm run fuzz:intake -- [--runs N] [--seconds N] [--seed N] [--only .eml]` */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inputsIn, madeInputs } from './fuzz/inputs.ts';
import { fuzzReader } from './fuzz/fuzz.ts';
import type { Failure } from './fuzz/fuzz.ts';
import { DEFAULT_HOME, ROOT } from './lib/paths.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string' },
    only: { type: 'string', default: '' },
    samples: { type: 'string', default: join(ROOT, '../shared/samples') },
  },
});
const numberFrom = (name: 'runs' | 'seconds' | 'seed', text: string): number => {
  const number = Number(text);
  if (!Number.isFinite(number) || number < 0)
    throw new TypeError(`--${name} is no number: ${text}`);
  return number;
};
const seed = values.seed ? numberFrom('seed', values.seed) : Date.now() % 1_000_000_000;
const inputs = [...madeInputs(), ...inputsIn(values.samples)].filter(({ name }) =>
  name.endsWith(values.only),
);
console.log(`seed ${seed}, ${inputs.length} files to start from`);
const report = await fuzzReader({
  seed,
  runs: numberFrom('runs', values.runs),
  seconds: numberFrom('seconds', values.seconds),
  inputs,
});
const folder = join(DEFAULT_HOME, 'fuzz');
const save = (title: string, { run, name, bytes, why }: Failure): void => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${seed + run}-${name}`);
  writeFileSync(file, bytes);
  console.error(`${title} ${why}: ${file} (again: --seed ${seed + run} --runs 1)`);
};
for (const failure of report.failures) save('FAIL', failure);
for (const lost of report.lost) save('thread lost,', lost);
for (const [outcome, count] of Object.entries(report.outcomes).sort((a, b) => b[1] - a[1]))
  console.log(`${String(count).padStart(6)}  ${outcome}`);
console.log(
  `${report.runs} runs, ${report.failures.length} failures, longest ${Math.round(report.longestMs)} ms, ` +
    `process grown by ${Math.round(report.grownBytes / 1024 / 1024)} MB at most`,
);
process.exitCode = report.failures.length > 0 ? 1 : 0;
