/**
 * `npm run bench [name…]` runs the named benchmarks, or all, one after another. Each prints ratios
 * against a reference that was measured in the same run, since absolute times differ by machine.
 */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const folder = import.meta.dirname;
const available = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => basename(file, '.bench.ts'))
  .sort();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !available.includes(name));
if (unknown.length > 0) {
  console.error(`No benchmark ${unknown.join(', ')}. There are: ${available.join(', ')}.`);
  process.exit(1);
}
for (const name of wanted.length > 0 ? wanted : available) {
  console.log(`\n${name}`);
  const { run } = (await import(join(folder, `${name}.bench.ts`))) as { run: () => Promise<void> };
  await run();
}
