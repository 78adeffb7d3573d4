import { decoded } from './decode-text.ts';

const NEWLINE = 0x0a;

/** The encoding of a long text by its beginning, which may end in the middle of a letter. */
export const encodingIn = (head: Uint8Array): string => {
  const last = head.lastIndexOf(NEWLINE);
  return decoded(last > 0 ? head.subarray(0, last) : head).encoding;
};
