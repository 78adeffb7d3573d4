import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { ROOT } from '../../scripts/lib/paths.ts';

export type InstanceFile = { name: string; text: string };

/** Instances beside the project; they are not ours to give away. */
const SAMPLES = join(ROOT, '../shared/samples/solomon');

/** The named files, and the `.txt` files of the named folders; without names the samples, if there are. */
export const readInstances = (paths: readonly string[]): InstanceFile[] => {
  const wanted = paths.length > 0 ? paths : existsSync(SAMPLES) ? [SAMPLES] : [];
  return wanted
    .flatMap((path) =>
      statSync(path).isDirectory()
        ? readdirSync(path)
            .filter((file) => extname(file).toLowerCase() === '.txt')
            .sort()
            .map((file) => join(path, file))
        : [path],
    )
    .map((path) => ({
      name: basename(path, extname(path)).toLowerCase(),
      text: readFileSync(path, 'utf8'),
    }));
};
