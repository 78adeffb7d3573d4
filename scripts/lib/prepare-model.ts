import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { directusProcessEnv } from './directus.ts';
import type { ProcessSettings } from './directus-env.ts';
import { fingerprint } from './fingerprint.ts';
import { ROOT } from './paths.ts';
import { openPrepared } from './prepared.ts';
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
      if ((await prepared.fingerprintOf(step.key)) === wanted) continue;
      input.report(step.name);
      await runStep(step, input);
      await prepared.remember(step.key, wanted);
    }
  } finally {
    await prepared.close();
  }
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
    nodeFlags: ['--no-node-snapshot'],
  });
};
