import { runAllLayers } from './test/all-layers.ts';
import { LAYERS, runLayer, type Layer } from './test/layers.ts';
import { sum, summary, type Count } from './test/count.ts';

/**
 * npm test                        all layers
 * npm test -- unit                one layer
 * npm test -- integration orders  one layer, with arguments for its test runner
 */
const [first, ...args] = process.argv.slice(2);
const isLayer = (name: string | undefined): name is Layer => LAYERS.some((layer) => layer === name);

if (first !== undefined && !isLayer(first)) {
  console.error(`There is no layer "${first}". Layers: ${LAYERS.join(', ')}.`);
  process.exit(1);
}

const startedAt = performance.now();
const say = (text: string): void => void process.stdout.write(text);
const tell = (layer: Layer, count: Count): void => {
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  console.log(`== ${layer}: ${summary(count)}, after ${seconds} s`);
};
const runOne = async (layer: Layer): Promise<Count[]> => {
  const count = await runLayer(layer, { args, say });
  tell(layer, count);
  return [count];
};

const total = sum(await (isLayer(first) ? runOne(first) : runAllLayers(tell)));
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${summary(total)}`);
