import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { directusProcessEnv } from './directus.ts';
import type { ProcessSettings } from './directus-env.ts';
import { ROOT } from './paths.ts';
import { runProgram } from './supervisor.ts';

type Step = { name: string; script: string; log: string; demo?: boolean };

/** Each step is safe to repeat and quick when there is nothing to do. */
const STEPS: readonly Step[] = [
  { name: 'Applying the model', script: 'schema/apply.ts', log: 'schema' },
  { name: 'Reference data', script: 'seeds/reference.ts', log: 'seeds' },
  { name: 'Demo data', script: 'seeds/demo.ts', log: 'seeds', demo: true },
];

/** Brings structure and data of the database to what this version of the product says. */
export const prepareModel = async (
  input: ProcessSettings & { demo: boolean; report: (text: string) => void },
): Promise<void> => {
  const { settings, secrets } = input;
  for (const step of STEPS) {
    const script = join(ROOT, step.script);
    if (!existsSync(script) || (step.demo === true && !input.demo)) continue;
    input.report(step.name);
    await runProgram({
      name: step.name,
      script,
      logFile: join(input.paths.logs, `${step.log}.log`),
      env: {
        ...directusProcessEnv('prepare', input),
        DATABASE_URL: input.databaseUrl,
        DEMO_PASSWORD: settings.DEMO_PASSWORD,
        WORKER_TOKEN: settings.WORKER_TOKEN ?? secrets.workerToken,
      },
      nodeFlags: ['--no-node-snapshot'],
    });
  }
};
