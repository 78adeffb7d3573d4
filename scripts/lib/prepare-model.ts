import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DIRECTUS_FLAGS, directusProcessEnv } from './directus.ts';
import type { ProcessSettings } from './directus-env.ts';
import { fingerprint } from './fingerprint.ts';
import { ROOT } from './paths.ts';
import { openPrepared } from './prepared.ts';
import { checkStructure } from './structure-check.ts';
import { runProgram } from './supervisor.ts';

type Step = {
  name: string;
  key: string;
  script: string;
  log: string;
  /** Done again when one of these changed; without sources it is done once and never again. */
  sources?: string[];
  demo?: boolean;
};

const STEPS: readonly Step[] = [
  {
    name: 'Applying the model',
    key: 'model',
    script: 'schema/apply.ts',
    log: 'schema',
    sources: ['schema', 'extensions/domain', 'flows', 'package-lock.json'],
  },
  {
    name: 'Bringing reference data',
    key: 'reference',
    script: 'seeds/reference.ts',
    log: 'seeds',
    sources: ['seeds', 'schema', 'extensions/domain'],
  },
  {
    name: 'Bringing demo data',
    key: 'demo',
    script: 'seeds/demo.ts',
    log: 'seeds',
    demo: true,
  },
];

export type PrepareInput = ProcessSettings & { demo: boolean; report: (text: string) => void };

/** Brings structure and data of the database to what this version of the product says. */
export const prepareModel = async (input: PrepareInput): Promise<void> => {
  const prepared = await openPrepared(input.databaseUrl);
  try {
    for (const step of STEPS) {
      if (!existsSync(join(ROOT, step.script)) || (step.demo === true && !input.demo)) continue;
      const wanted = step.sources === undefined ? 'done' : fingerprint(step.sources);
      if ((await prepared.fingerprintOf(step.key)) === wanted) {
        if (step.key === 'model') await restoreStructure(step, input);
        continue;
      }
      input.report(step.name);
      await runStep(step, input);
      await prepared.remember(step.key, wanted);
    }
  } finally {
    await prepared.close();
  }
};

const MOST_SHOWN = 30;

/**
 * The sources say the same as last time; the database may not, when somebody worked on it by SQL.
 * What can be made again is made again; what stands against it is said, and the start goes on.
 */
const restoreStructure = async (step: Step, input: PrepareInput): Promise<void> => {
  const { report } = input;
  const found = await checkStructure(input.databaseUrl);
  if (found.isAsLeft && found.differences.length === 0) return;
  if (found.differences.length === 0) {
    report('The structure was changed in the Studio: applying the model');
    return runStep(step, input);
  }
  report('The structure is not what the model says; mending it:');
  tell(found.differences, report);
  const failure = await runStep(step, input).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  const left = (await checkStructure(input.databaseUrl)).differences;
  if (failure === undefined && left.length === 0) {
    report('The structure is mended. Rows that went with a column or table are in a backup only');
    return;
  }
  if (left.length > 0) {
    report('WARNING: this could not be mended; what relies on it will fail or go unguarded:');
    tell(left, report);
  }
  report(
    'Correct the rows or objects that stand against it and start again, or restore a backup; ' +
      'npm run schema:apply tries once more.',
  );
  if (failure !== undefined) report(failure);
};

const tell = (lines: readonly string[], report: PrepareInput['report']): void => {
  for (const line of lines.slice(0, MOST_SHOWN)) report(`  ${line}`);
  if (lines.length > MOST_SHOWN) report(`  and ${lines.length - MOST_SHOWN} more`);
};

const runStep = (step: Step, input: PrepareInput): Promise<void> => {
  const { settings } = input;
  return runProgram({
    name: step.name,
    script: join(ROOT, step.script),
    logFile: join(input.paths.logs, `${step.log}.log`),
    env: {
      ...directusProcessEnv('prepare', input),
      DATABASE_URL: input.databaseUrl,
      DEMO_PASSWORD: settings.DEMO_PASSWORD,
    },
    nodeFlags: [...DIRECTUS_FLAGS],
  });
};
