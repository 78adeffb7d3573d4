import type { Random } from './random.ts';

export type Mutate = (bytes: Buffer, random: Random) => Buffer;

const EDGES = [0x00, 0x01, 0x7f, 0x80, 0xfe, 0xff];

const flip: Mutate = (bytes, random) => {
  const copy = Buffer.from(bytes);
  for (let times = 1 + random.int(16); times > 0; times -= 1)
    copy[random.int(copy.length)] = random.next() < 0.5 ? random.pick(EDGES) : random.int(256);
  return copy;
};
const cut: Mutate = (bytes, random) => bytes.subarray(0, random.int(bytes.length));
const repeat: Mutate = (bytes, random) => {
  const from = random.int(bytes.length);
  const part = bytes.subarray(from, from + random.int(4_096));
  const copies = Array.from({ length: 1 + random.int(20) }, () => part);
  return Buffer.concat([bytes.subarray(0, from), ...copies, bytes.subarray(from)]);
};
const remove: Mutate = (bytes, random) => {
  const from = random.int(bytes.length);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + random.int(512))]);
};
const bigNumber: Mutate = (bytes, random) => {
  const copy = Buffer.from(bytes);
  if (copy.length < 4) return copy;
  copy.writeUInt32LE(
    random.pick([0xffffffff, 0x7fffffff, 0x80000000, 0xfffffffe]),
    random.int(copy.length - 3),
  );
  return copy;
};

/** Damage that knows nothing of the format. */
export const mutateBytes: Mutate = (bytes, random) =>
  bytes.length === 0
    ? bytes
    : random.pick([flip, flip, cut, repeat, remove, bigNumber])(bytes, random);
