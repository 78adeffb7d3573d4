import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './paths.ts';

const IGNORED = new Set(['node_modules', 'dist', '.git', '.fieldwright']);

/** A hash over the content of files and folders (paths relative to the project). */
export const fingerprint = (paths: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesIn(join(ROOT, path))) {
      hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
};

const filesIn = (path: string): string[] => {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !IGNORED.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inner = join(path, entry.name);
      if (entry.isDirectory()) return filesIn(inner);
      return entry.isFile() ? [inner] : [];
    });
};
