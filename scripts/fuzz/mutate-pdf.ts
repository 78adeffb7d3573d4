import { deflateSync } from 'node:zlib';
import type { Mutate } from './mutate-bytes.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { HOSTILE_NUMBERS, replaceOne } from './mutate-text.ts';
import type { Random } from './random.ts';

const FILTERS = [
  '/FlateDecode',
  '/LZWDecode',
  '/ASCII85Decode',
  '/RunLengthDecode',
  '/Crypt',
  '/X',
];

const swapStream = (text: string, random: Random, content: Buffer): string =>
  replaceOne(
    text,
    /stream\r?\n[\s\S]*?endstream/g,
    random,
    () => `stream\n${content.toString('latin1')}\nendstream`,
  );

const CHANGES: ((text: string, random: Random) => string)[] = [
  (text, random) => replaceOne(text, /\b\d+ 0 R\b/g, random, () => `${random.int(40)} 0 R`),
  (text, random) =>
    replaceOne(text, /\/(?:Length|Count|Size|Prev|W) \[?\d+/g, random, (entry) =>
      entry.replace(/\d+$/, random.pick(HOSTILE_NUMBERS)),
    ),
  (text, random) => replaceOne(text, /\/FlateDecode/g, random, () => random.pick(FILTERS)),
  (text, random) =>
    replaceOne(
      text,
      /\/FlateDecode/g,
      random,
      () => `[${'/FlateDecode '.repeat(1 + random.int(30))}]`,
    ),
  (text, random) =>
    replaceOne(text, /\d+ 0 obj[\s\S]*?endobj/g, random, (object) =>
      random.pick(['', object + object, object.slice(0, -6)]),
    ),
  (text, random) =>
    replaceOne(text, /startxref\s+\d+/g, random, () => `startxref ${random.pick(HOSTILE_NUMBERS)}`),
  (text, random) =>
    replaceOne(text, /\/Kids\s*\[[^\]]*\]/g, random, () => '/Kids [2 0 R 2 0 R 1 0 R]'),
  (text, random) =>
    replaceOne(text, /<<|>>|\[|\]/g, random, (sign) => sign.repeat(1 + random.int(4_000))),
  (text, random) =>
    swapStream(text, random, deflateSync(Buffer.alloc(1_000_000 * (1 + random.int(40)), '('))),
  (text, random) =>
    swapStream(text, random, Buffer.from('BT /F1 12 Tf (x) Tj '.repeat(random.int(20_000)))),
  (text, random) => text.slice(0, random.int(text.length)),
];

/** Objects and streams of a PDF. */
export const mutatePdf: Mutate = (bytes, random) => {
  if (random.next() < 0.2) return mutateBytes(bytes, random);
  return Buffer.from(random.pick(CHANGES)(bytes.toString('latin1'), random), 'latin1');
};
