import type { Mutate } from './mutate-bytes.ts';
import { HOSTILE_NUMBERS, replaceOne } from './mutate-text.ts';
import type { Random } from './random.ts';

type Change = (text: string, random: Random) => string;

/** How pages and XML are damaged: numbers, tags, nesting, entities, encodings, length. */
const CHANGES: readonly Change[] = [
  (text, random) => replaceOne(text, /"\d+"/g, random, () => `"${random.pick(HOSTILE_NUMBERS)}"`),
  (text, random) =>
    replaceOne(text, />[^<]{1,40}</g, random, () => `>${random.pick(HOSTILE_NUMBERS)}<`),
  (text, random) => replaceOne(text, /<\/\w+>/g, random, () => ''),
  (text, random) => replaceOne(text, /<\w+[^>]*>/g, random, (tag) => tag.repeat(60)),
  (text, random) => replaceOne(text, /<\w+[^>]*>/g, random, (tag) => tag.slice(0, -1)),
  (text, random) => replaceOne(text, />[^<]{1,40}</g, random, () => '>&boom;&#0;&#x1F4A9;]]><'),
  (text, random) =>
    replaceOne(text, /utf-8/gi, random, () => random.pick(['gb18030', 'utf-16', 'none'])),
  (text, random) => replaceOne(text, /<\w+/g, random, () => '<!DOCTYPE x [<!ENTITY a "b">]><x'),
  (text, random) => text.slice(0, random.int(text.length)),
  (text, random) => replaceOne(text, />[^<]{1,40}</g, random, (words) => words.repeat(500)),
];

export const mutateMarkup: Mutate = (bytes, random) => {
  let text = bytes.toString('utf8');
  for (let left = 1 + random.int(4); left > 0; left -= 1) text = random.pick(CHANGES)(text, random);
  return Buffer.from(text);
};
