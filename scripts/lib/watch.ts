import { watch } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from './build.ts';
import { ROOT } from './paths.ts';
import type { Stack } from './stack.ts';

const WATCHED = ['extensions', 'frontend', 'schema'];
const IGNORED = /(^|\/)(dist|node_modules|test-results|generated)(\/|$)|\.test\.ts$/;
const QUIET_MS = 300;

/** Rebuilds what changed and restarts the processes that run it. */
export const watchSources = (stack: Stack, report: (text: string) => void): void => {
  let timer: NodeJS.Timeout | undefined;
  let busy = Promise.resolve();
  const changed = (folder: string, file: string | null): void => {
    if (file === null || IGNORED.test(file)) return;
    if (folder === 'schema') {
      report('The model changed: npm run schema:apply brings it into the database');
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(() => {
      busy = busy.then(() => rebuild(stack, report));
    }, QUIET_MS);
  };
  for (const folder of WATCHED) {
    watch(join(ROOT, folder), { recursive: true }, (_event, file) => changed(folder, file));
  }
  report('Watching for changes');
};

const rebuild = async (stack: Stack, report: (text: string) => void): Promise<void> => {
  try {
    const built = await buildAll(report);
    if (built.includes('core') || built.includes('studio')) {
      report('Restarting the API');
      await stack.api.restart();
    }
    if (built.includes('core')) await stack.worker.restart();
    if (built.length > 0) report('Ready');
  } catch (error) {
    report(`Not built: ${error instanceof Error ? error.message : String(error)}`);
  }
};
