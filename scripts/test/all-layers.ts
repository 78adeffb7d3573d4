import type { Count } from './count.ts';
import { type Layer, runLayer } from './layers.ts';
import { bringProducts } from './products.ts';
import { voice } from './voice.ts';

/**
 * Two at a time: integration tests wait for answers half of their time, and what is beside them fills it.
 * The lanes are about as long as each other.
 */
const LANES: readonly (readonly Layer[])[] = [['integration'], ['check', 'unit', 'browser']];

/** Runs every layer. `onEnd` hears of each when it has ended. */
export const runAllLayers = async (
  onEnd: (layer: Layer, count: Count) => void,
): Promise<Count[]> => {
  const write = (text: string): void => void process.stdout.write(text);
  const products = bringProducts(voice('product', write));
  const run = async (layer: Layer): Promise<Count> => {
    const product =
      layer === 'integration'
        ? await products.integration
        : layer === 'browser'
          ? await products.browser()
          : undefined;
    const count = await runLayer(layer, { say: voice(layer, write), product });
    onEnd(layer, count);
    return count;
  };
  const lane = async (layers: readonly Layer[]): Promise<Count[]> => {
    const counts: Count[] = [];
    for (const layer of layers) counts.push(await run(layer));
    return counts;
  };
  try {
    return (await Promise.all(LANES.map(lane))).flat();
  } finally {
    await products.end();
  }
};
