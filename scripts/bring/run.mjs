/**
 * Runs one of the project's TypeScript files and first brings what it needs: Node 22 and the
 * packages of the lock file. Plain JavaScript for Node 18 and newer, without dependencies, since
 * it is what a fresh clone starts with.
 *
 *   node scripts/bring/run.mjs <file> [arguments]
 */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bringDependencies } from './dependencies.mjs';
import { withLock } from './lock.mjs';
import { bringNode } from './node.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const [file, ...args] = process.argv.slice(2);

/** Both resolve to what runs and what for: `{ node, nodedir }` with absolute paths. */
const bring = async () => {
  mkdirSync(join(ROOT, '.fieldwright'), { recursive: true });
  return withLock(join(ROOT, '.fieldwright/bring.lock'), async () => {
    const runtime = await bringNode(ROOT);
    await bringDependencies(ROOT, runtime);
    return runtime;
  });
};

const runHere = async () => {
  process.argv = [process.argv[0], resolve(ROOT, file), ...args];
  process.chdir(ROOT);
  await import(pathToFileURL(resolve(ROOT, file)).href);
};

const runUnder = (node) => {
  const guard = pathToFileURL(join(ROOT, 'scripts/lib/end-with-parent.mjs')).href;
  const child = spawn(node, ['--import', guard, resolve(ROOT, file), ...args], {
    cwd: ROOT,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
      FIELDWRIGHT_STARTER: String(process.pid),
    },
  });
  // Ctrl+C reaches the child by itself; this process only waits for it to end in order.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('error', (error) => fail(error));
  child.once('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
};

const fail = (error) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
};

if (file === undefined) fail(new Error('Say which file to run: run.mjs <file> [arguments]'));

try {
  const runtime = await bring();
  if (runtime.node === process.execPath) await runHere();
  else runUnder(runtime.node);
} catch (error) {
  fail(error);
}
