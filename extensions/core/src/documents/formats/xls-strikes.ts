import { placeOf } from '../../../../domain/documents/index.ts';
import type { Strikes } from './xlsx/shared-parts.ts';

const FONT = 0x0031;
const STYLE = 0x00e0;
const STRINGS = 0x00fc;
const CONTINUE = 0x003c;
const MANY_NUMBERS = 0x00bd;
const OF_STRING = 0x00fd;
/** Records of one cell: row, column and style stand at their beginning. */
const CELLS = new Set([OF_STRING, 0x0203, 0x027e, 0x0006, 0x0204, 0x00d6, 0x0205]);

const IS_STRUCK = 0x0008;
const IS_WIDE = 0x01;
const HAS_MORE = 0x04;
const HAS_PARTS = 0x08;
/** No font has this number: the fifth one is called 5. */
const NO_FONT = 4;

/** Bytes that go on in further records; letters say anew in each of them how wide they are. */
const createPieces = (pieces: readonly Buffer[]) => {
  let piece = 0;
  let at = 0;
  const here = (): Buffer => {
    while (piece < pieces.length && at >= (pieces[piece] as Buffer).length) {
      piece += 1;
      at = 0;
    }
    const found = pieces[piece];
    if (!found) throw new RangeError('The strings end too early');
    return found;
  };
  const byte = (): number => here()[at++] as number;
  const word = (): number => byte() | (byte() << 8);
  return {
    byte,
    word,
    long: (): number => word() + word() * 0x1_0000,
    skip: (count: number): void => {
      for (let left = count; left > 0;) {
        const step = Math.min(left, here().length - at);
        at += step;
        left -= step;
      }
    },
    letters: (count: number, isWide: boolean): string => {
      let text = '';
      let wide = isWide;
      for (let left = count; left > 0;) {
        if (at >= (pieces[piece]?.length ?? 0)) wide = ((here()[at++] as number) & IS_WIDE) !== 0;
        const bytes = here();
        const size = wide ? 2 : 1;
        const step = Math.min(left, Math.floor((bytes.length - at) / size));
        if (step === 0) throw new RangeError('A letter is cut');
        text += bytes.toString(wide ? 'utf16le' : 'latin1', at, at + step * size);
        at += step * size;
        left -= step;
      }
      return text;
    },
  };
};

type Run = { from: number; font: number };

const leftOf = (text: string, runs: readonly Run[], struckFonts: ReadonlySet<number>): Strikes => {
  const own = text.slice(0, runs[0]?.from ?? text.length);
  const rest = runs
    .filter(({ font }) => !struckFonts.has(font))
    .map((run) => text.slice(run.from, runs[runs.indexOf(run) + 1]?.from))
    .join('');
  return { plain: own + rest, struck: rest };
};

/** The texts with parts in other letters, by their number. */
const readStrings = (
  pieces: readonly Buffer[],
  struckFonts: ReadonlySet<number>,
): Map<number, Strikes> => {
  const strikes = new Map<number, Strikes>();
  try {
    const read = createPieces(pieces);
    read.long();
    const count = read.long();
    for (let number = 0; number < count; number += 1) {
      const length = read.word();
      const flags = read.byte();
      const parts = flags & HAS_PARTS ? read.word() : 0;
      const more = flags & HAS_MORE ? read.long() : 0;
      const text = read.letters(length, (flags & IS_WIDE) !== 0);
      const runs = Array.from({ length: parts }, () => ({ from: read.word(), font: read.word() }));
      if (runs.length > 0) strikes.set(number, leftOf(text, runs, struckFonts));
      read.skip(more);
    }
  } catch (error) {
    // What a damaged workbook says of its letters is not known; its cells are read all the same.
    if (!(error instanceof RangeError)) throw error;
  }
  return strikes;
};

/** Finds out, record by record, what is struck through in the cells of an `.xls`. */
export const createStrikes = () => {
  const struckFonts = new Set<number>();
  const struckStyles = new Set<number>();
  const pieces: Buffer[] = [];
  let [fonts, styles] = [0, 0];
  let isInStrings = false;
  let strikes: Map<number, Strikes> | null = null;
  const put = (
    struck: Map<string, string>,
    row: number,
    column: number,
    style: number,
    string: number | null,
  ): void => {
    const isStruck = struckStyles.has(style);
    strikes ??= readStrings(pieces, struckFonts);
    const left = string === null ? undefined : strikes.get(string);
    if (left) struck.set(placeOf(row + 1, column + 1), isStruck ? left.struck : left.plain);
    else if (isStruck) struck.set(placeOf(row + 1, column + 1), '');
  };
  return (type: number, body: Buffer, struck: Map<string, string>): void => {
    if (type === FONT && body.length >= 4) {
      if (body.readUInt16LE(2) & IS_STRUCK) struckFonts.add(fonts);
      fonts += fonts === NO_FONT - 1 ? 2 : 1;
    } else if (type === STYLE && body.length >= 2) {
      if (struckFonts.has(body.readUInt16LE(0))) struckStyles.add(styles);
      styles += 1;
    }
    // Fonts stand before all that is written in them.
    if (struckFonts.size === 0) return;
    isInStrings = type === STRINGS || (isInStrings && type === CONTINUE);
    if (isInStrings) pieces.push(body);
    else if (CELLS.has(type) && body.length >= 6) {
      const string = type === OF_STRING && body.length >= 10 ? body.readUInt32LE(6) : null;
      put(struck, body.readUInt16LE(0), body.readUInt16LE(2), body.readUInt16LE(4), string);
    } else if (type === MANY_NUMBERS && body.length >= 6)
      for (
        let at = 4, column = body.readUInt16LE(2);
        at + 6 <= body.length - 2;
        at += 6, column += 1
      )
        put(struck, body.readUInt16LE(0), column, body.readUInt16LE(at), null);
  };
};
