import { type Aside, type Cell, uncalculatedCell } from '../../../../domain/documents/index.ts';

const FORMULA = 0x0006;
const NOTE = 0x001c;
const OBJECT = 0x005d;
const TEXT = 0x01b6;
const CONTINUE = 0x003c;

const IS_COMMENT = 0x19;
/** Where the parts of these records stand in their bodies. */
const AT = { objectKind: 4, objectId: 6, textLength: 10, noteObject: 6, result: 6, options: 14 };
/** The program left the calculation to who opens the file. */
const CALCULATES_LATER = 0x02;
const IS_WIDE = 0x01;

const LONGEST_KEPT = 2_000;
const MOST_KEPT = 2_000;
const MOST_FORMULAS = 50_000;

type Shape = { kind: number; text: string };

/** Finds out, record by record, what a sheet of an `.xls` holds beside its cells and their results. */
export const createXlsAside = () => {
  const shapes = new Map<number, Shape>();
  const notes: { row: number; column: number; object: number }[] = [];
  const uncalculated: Cell[] = [];
  let now: Shape | null = null;
  /** Letters of a shape's text that are still to come. */
  let missing = 0;
  const takeText = (body: Buffer): void => {
    const isWide = ((body[0] ?? 0) & IS_WIDE) !== 0;
    const letters = body.toString(isWide ? 'utf16le' : 'latin1', 1).slice(0, missing);
    missing -= letters.length;
    if (now) now.text = (now.text + letters).slice(0, LONGEST_KEPT);
  };
  return {
    uncalculated: uncalculated as readonly Cell[],
    take: (type: number, body: Buffer): void => {
      if (type === CONTINUE && missing > 0 && body.length > 1) return takeText(body);
      missing = 0;
      if (type === OBJECT && body.length >= AT.objectId + 2 && shapes.size < MOST_KEPT) {
        now = { kind: body.readUInt16LE(AT.objectKind), text: '' };
        shapes.set(body.readUInt16LE(AT.objectId), now);
      } else if (type === TEXT && body.length >= AT.textLength + 2)
        missing = body.readUInt16LE(AT.textLength);
      else if (type === NOTE && body.length >= AT.noteObject + 2 && notes.length < MOST_KEPT)
        notes.push({
          row: body.readUInt16LE(0) + 1,
          column: body.readUInt16LE(2) + 1,
          object: body.readUInt16LE(AT.noteObject),
        });
      else if (type === FORMULA && body.length >= AT.options + 2) {
        const isLater = (body.readUInt16LE(AT.options) & CALCULATES_LATER) !== 0;
        const hasResult = body.subarray(AT.result, AT.options).some((byte) => byte !== 0);
        if (isLater && !hasResult && uncalculated.length < MOST_FORMULAS)
          uncalculated.push(uncalculatedCell(body.readUInt16LE(0) + 1, body.readUInt16LE(2) + 1));
      }
    },
    aside: (): Aside | undefined => {
      const comments = notes.map(({ row, column, object }) => ({
        ...{ row, column },
        text: shapes.get(object)?.text.trim() ?? '',
      }));
      const boxes = [...shapes.values()]
        .filter(({ kind, text }) => kind !== IS_COMMENT && text.trim() !== '')
        .map(({ text }) => text.trim());
      return comments.length + boxes.length > 0 ? { comments, boxes } : undefined;
    },
  };
};
