import { runChecks } from './test/check-steps.ts';

const { failed } = await runChecks((text) => process.stdout.write(text));
process.exitCode = failed === 0 ? 0 : 1;
