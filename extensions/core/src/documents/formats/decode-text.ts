import { analyse } from 'chardet';
import { type ReadNote, readNote } from '../../../../domain/documents/index.ts';
import { ReadError } from '../read-error.ts';

const MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;
const LOOK_AT_BYTES = 4_096;
/** Enough to tell encodings apart. */
const DETECT_BYTES = 64 * 1_024;

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

const decodedAs = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Signs that Western texts have beyond ASCII: accented letters, quotes, dashes, currencies, marks. */
const WESTERN =
  /^[\p{ASCII}\u00a0-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac\u2122]*$/u;

/**
 * What accented letters of old Macintosh and DOS programs become in Western letters: `DŽSIRŽ`, `D‚sir‚`.
 * A quotation mark or a dash between letters is one.
 */
const OF_OTHER_PROGRAMS =
  /\p{L}[\u0152\u0153\u0160\u0161\u0178\u017d\u017e]|\p{L}[^\p{ASCII}\u00a0\u00b7\u00c0-\u00ff\u2013\u2014\u2018\u2019]\p{L}/u;

/**
 * Whether bytes above ASCII stand alone between plain ones, as accented letters of Western words do.
 * Chinese, Japanese, Korean, Thai, Cyrillic and Greek words are runs of them.
 */
const standAlone = (bytes: Uint8Array): boolean => {
  let [alone, inRuns, run] = [0, 0, 0];
  for (let at = 0; at <= bytes.length; at += 1) {
    if ((bytes[at] ?? 0) >= 0x80) {
      run += 1;
      continue;
    }
    if (run === 1) alone += 1;
    else inRuns += run;
    run = 0;
  }
  return alone > 2 * inRuns;
};

/** Of many bytes in one language the share of letters that texts in it are made of. */
const IS_LETTER = /\p{L}/u;
const looksRight = (text: string): boolean => {
  const foreign = [...text].filter((sign) => sign.charCodeAt(0) > 0x7f);
  const letters = foreign.filter((sign) => IS_LETTER.test(sign));
  return letters.length * 10 >= foreign.length * 7;
};

/** Tried in this order where the words are too few to tell; those of the region come first. */
const REGIONAL = ['gb18030', 'big5', 'shift_jis', 'euc-kr'];
const OF_RUNS = /^(?:gb18030|big5|shift_jis|euc-(?:jp|kr)|windows-125[13]|koi8-r|iso-8859-[57])$/;
/** Of a hundred; below it, or close to the next, it is a mere guess. */
const CONFIDENT = 30;
const AHEAD = 10;

const candidates = (bytes: Uint8Array): string[] => {
  const [best, next] = analyse(bytes.subarray(0, DETECT_BYTES))
    .map(({ name, confidence }) => ({ name: name.toLowerCase(), confidence }))
    .filter(({ name }) => OF_RUNS.test(name));
  const isClear =
    best && best.confidence >= CONFIDENT && best.confidence >= (next?.confidence ?? 0) + AHEAD;
  return [...(isClear ? [best.name] : []), ...REGIONAL];
};

export type Decoded = { text: string; encoding: string; isGuess: boolean };

/**
 * A text's letters: by its byte order mark, else what it declares, else as UTF-8 when it is valid
 * UTF-8. Other bytes are Windows-1252 where they stand alone as accented letters do; else the
 * encoding is guessed, and the answer says so.
 */
export const decoded = (bytes: Uint8Array, declared: string | null = null): Decoded => {
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  const sure = (encoding: string): Decoded => ({
    text: new TextDecoder(encoding).decode(bytes),
    encoding,
    isGuess: false,
  });
  if (marked) return sure(marked.encoding);
  const wide = unmarkedUtf16(bytes);
  if (wide) return sure(wide);
  const plain = decodedAs(bytes, 'utf-8');
  if (plain !== null) return { text: plain, encoding: 'utf-8', isGuess: false };
  const told = declared && decodedAs(bytes, declared);
  if (declared && told) return { text: told, encoding: declared, isGuess: false };
  const western = new TextDecoder('windows-1252').decode(bytes);
  const isGuess = !WESTERN.test(western) || OF_OTHER_PROGRAMS.test(western);
  if (standAlone(bytes)) return { text: western, encoding: 'windows-1252', isGuess };
  for (const encoding of candidates(bytes)) {
    const text = decodedAs(bytes, encoding);
    if (text !== null && looksRight(text)) return { text, encoding, isGuess: true };
  }
  return { text: western, encoding: 'windows-1252', isGuess: true };
};

/** For what is looked at and not read. */
export const encodingOf = (bytes: Uint8Array): string => {
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked.encoding;
  return unmarkedUtf16(bytes) ?? (decodedAs(bytes, 'utf-8') === null ? 'windows-1252' : 'utf-8');
};

/** The text with what is to be said of its letters. Throws NOT_A_TEXT for what is no text at all. */
export const decodeText = (
  bytes: Uint8Array,
  declared: string | null = null,
): { text: string; notes: ReadNote[] } => {
  const { text, encoding, isGuess } = decoded(bytes, declared);
  if (text.includes('\u0000')) throw new ReadError('NOT_A_TEXT');
  const notes = isGuess
    ? [readNote('ENCODING_GUESSED', { encoding: encoding.toUpperCase() }, { needsPerson: true })]
    : [];
  return { text, notes };
};
