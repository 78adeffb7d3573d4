import { LAYERS, runLayer, type Layer } from './test/layers.ts';
import { sum, summary, type Count } from './test/count.ts';

/**
 * npm test                        all layers
 * npm test -- unit                one layer
 * npm test -- integration orders  one layer, with arguments for its test runner
 */
const [first, ...rest] = process.argv.slice(2);
const isLayer = (name: string | undefined): name is Layer => LAYERS.some((layer) => layer === name);

if (first !== undefined && !isLayer(first)) {
  console.error(`There is no layer "${first}". Layers: ${LAYERS.join(', ')}.`);
  process.exit(1);
}

const startedAt = performance.now();
const counts: Count[] = [];
for (const layer of isLayer(first) ? [first] : LAYERS) {
  console.log(`\n== ${layer}`);
  const count = await runLayer(layer, rest);
  counts.push(count);
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  console.log(`== ${layer}: ${summary(count)}, after ${seconds} s`);
}
const total = sum(counts);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${summary(total)}`);
