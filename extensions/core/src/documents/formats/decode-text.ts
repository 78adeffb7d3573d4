import { ReadError } from '../read-error.ts';

const MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;
const LOOK_AT_BYTES = 4_096;

/** Plain words in UTF-16 have a zero in every other byte; text in no other encoding has any. */
const unmarkedUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const head = bytes.subarray(0, LOOK_AT_BYTES);
  const zeros = [0, 0] as [number, number];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  });
  const most = head.length / 4;
  if (zeros[1] > most && zeros[0] === 0) return 'utf-16le';
  if (zeros[0] > most && zeros[1] === 0) return 'utf-16be';
  return null;
};

const isValidUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

export const encodingOf = (bytes: Uint8Array): string => {
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked.encoding;
  return unmarkedUtf16(bytes) ?? (isValidUtf8(bytes) ? 'utf-8' : 'windows-1252');
};

/**
 * A text file's text: by its byte order mark, else as UTF-8 when it is valid UTF-8, else as
 * Windows-1252, in which older programs write. Throws NOT_A_TEXT for what is no text at all.
 */
export const decodeText = (bytes: Uint8Array): string => {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (text.includes('\u0000')) throw new ReadError('NOT_A_TEXT');
  return text;
};
