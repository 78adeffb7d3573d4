import { rememberDemo, startArguments } from './lib/arguments.ts';
import { greeting } from './lib/greeting.ts';
import {
  claim,
  claimedBy,
  listUsers,
  readInstance,
  release,
  writeInstance,
} from './lib/instance.ts';
import { DEFAULT_HOME } from './lib/paths.ts';
import { endClusterAt } from './lib/postgres.ts';
import { reporter } from './lib/reporter.ts';
import { resetHome } from './lib/reset.ts';
import { startStack, type Stack } from './lib/stack.ts';
import { watchSources } from './lib/watch.ts';

const startedAt = performance.now();
const home = DEFAULT_HOME;

const sayRunning = (): void => {
  const running = readInstance(home);
  console.log(
    running === undefined
      ? `Another npm start (pid ${claimedBy(home)}) is bringing this folder up; npm stop ends it.`
      : `Fieldwright is running already: ${running.url}/admin (pid ${running.pid}). npm stop ends it.`,
  );
};

const run = async (): Promise<void> => {
  const args = startArguments(home);
  if (!claim(home)) {
    sayRunning();
    return;
  }
  const report = reporter();
  let stack: Stack | undefined;
  let ending: Promise<void> | undefined;
  // While the stack is still coming up, all its processes but the database end with this one.
  const end = async (code: number): Promise<void> => {
    console.log('\nStopping ...');
    try {
      if (stack !== undefined) await stack.stop();
      else await endClusterAt(home);
    } finally {
      release(home);
      process.exit(code);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      ending ??= end(stack === undefined ? 130 : 0);
    });
  }
  const giveUp = (reason: string): void => {
    if (ending !== undefined) return;
    console.error(`\nGiving up. ${reason}`);
    ending = end(1);
  };
  // Nobody is told of a starter that ends without a word, and its database would stay behind.
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) =>
      giveUp(`The starter failed: ${error instanceof Error ? error.stack : String(error)}`),
    );
  }
  process.on('beforeExit', () => giveUp('The starter has nothing left to watch over.'));
  try {
    if (args.reset) {
      report('Emptying the installation');
      await resetHome(home);
    }
    stack = await startStack({ dataDir: home, demo: args.demo, report, onGiveUp: giveUp });
  } catch (error) {
    if (ending !== undefined) return ending;
    release(home);
    throw error;
  }
  rememberDemo(home, args.demo);
  const instance = {
    url: stack.url,
    portalUrl: stack.portalUrl,
    pid: process.pid,
    databaseUrl: stack.databaseUrl,
    users: [
      { email: stack.settings.ADMIN_EMAIL, role: 'administrator', company: null },
      ...(await listUsers(stack.databaseUrl)),
    ],
  };
  writeInstance(home, instance);
  console.log(
    greeting({
      instance,
      settings: stack.settings,
      adminPassword: stack.adminPassword,
      seconds: (performance.now() - startedAt) / 1000,
    }),
  );
  if (args.watch) watchSources(stack, report);
};

try {
  await run();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
