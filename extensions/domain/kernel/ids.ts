import { v7, validate } from 'uuid';

/** Browsers and Node have it; the rules are compiled with the types of neither. */
declare const crypto: { getRandomValues: (bytes: Uint8Array) => Uint8Array };

/** Random bytes of so many ids are asked for at once: each asking is a call of the system. */
const POOL = 256;
const BYTES = 16;

const pool = new Uint8Array(POOL * BYTES);
let used = pool.length;

const randomBytes = (): Uint8Array => {
  if (used === pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  return pool.subarray(used, (used += BYTES));
};

let msecs = 0;
let seq = 0;

/**
 * A new identifier. Version 7 keeps index pages warm because ids grow with time: those of one
 * millisecond, too, by a counter of 32 bits that begins anywhere.
 */
export const newId = (): string => {
  const random = randomBytes();
  const now = Date.now();
  if (now > msecs) {
    msecs = now;
    seq = new DataView(random.buffer, random.byteOffset).getInt32(0) & 0x7fffffff;
  } else {
    seq = (seq + 1) | 0;
    if (seq === 0) msecs += 1;
  }
  return v7({ msecs, seq, random });
};

export const isId = (value: unknown): value is string =>
  typeof value === 'string' && validate(value);
