import { createHash } from 'node:crypto';

const LENGTH = 16;

/** A short name of a value's content: the same for the same content, another for any other. */
export const fingerprint = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, LENGTH);
