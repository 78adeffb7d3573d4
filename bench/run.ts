/**
 * `npm run bench [name…]` runs the named benchmarks, or all, one after another; what is no name but a
 * path goes to them (`npm run bench planner -- folder`). Each prints ratios
 * against a reference that was measured in the same run, since absolute times differ by machine.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const folder = import.meta.dirname;
const available = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => basename(file, '.bench.ts'))
  .sort();
const given = process.argv.slice(2).filter((word) => word !== '--');
const paths = given.filter((word) => !available.includes(word) && existsSync(word));
const wanted = given.filter((word) => !paths.includes(word));
const unknown = wanted.filter((name) => !available.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(', ')}. There are: ${available.join(', ')}.`);
  process.exit(1);
}
for (const name of wanted.length > 0 ? wanted : available) {
  console.log(`\n${name}`);
  const { run } = (await import(join(folder, `${name}.bench.ts`))) as {
    run: (paths: readonly string[]) => Promise<void>;
  };
  await run(paths);
}
