import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project folder, without a trailing slash. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Ignored folder that holds everything an installation makes: data, logs, runtime, settings. */
export const DEFAULT_HOME = join(ROOT, '.fieldwright');

export type InstancePaths = {
  home: string;
  /** Uploaded and generated files. */
  files: string;
  logs: string;
  /** Generated settings, pids, temporary files: safe to lose. */
  run: string;
  secrets: string;
  instance: string;
};

export const instancePaths = (home: string): InstancePaths => ({
  home,
  files: join(home, 'files'),
  logs: join(home, 'logs'),
  run: join(home, 'run'),
  secrets: join(home, 'secrets.json'),
  instance: join(home, 'instance.json'),
});
