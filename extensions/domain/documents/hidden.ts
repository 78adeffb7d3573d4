import { type ReadNote, readNote } from './notes.ts';
import { asideNotes, uncalculatedNotes } from './aside.ts';
import {
  type Aside,
  type Cell,
  columnLetters,
  inRange,
  type Range,
  type Sheet,
  UNCALCULATED,
} from './sheet.ts';

/** What of a sheet a person does not see. Columns are ranges, for a form may hide all after its last. */
export type Hidden = {
  rows: ReadonlySet<number>;
  columns: readonly { from: number; to: number }[];
  /** Cells with something struck through, by `placeOf`: what is left of their text. */
  struck?: ReadonlyMap<string, string>;
  /** Formulas whose result nobody stored. */
  uncalculated?: readonly Cell[];
  aside?: Aside | undefined;
};

export const placeOf = (row: number, column: number): string => `${row}/${column}`;

export const NOTHING_HIDDEN: Hidden = { rows: new Set(), columns: [] };

const isHiddenColumn = ({ columns }: Hidden, column: number): boolean =>
  columns.some(({ from, to }) => column >= from && column <= to);

/** Whether some of the range is seen; only as far as a sheet goes down and across. */
const isSeen = (range: Range, hidden: Hidden): boolean => {
  let row = range.top;
  while (row <= range.bottom && hidden.rows.has(row)) row += 1;
  let column = range.left;
  while (column <= range.right && isHiddenColumn(hidden, column)) column += 1;
  return row <= range.bottom && column <= range.right;
};

/** `3, 5-7`: whole numbers in order, as few words as they need. */
const inRanges = (numbers: readonly number[], name: (number: number) => string): string => {
  const MOST = 12;
  const ranges: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && number <= last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const named = ranges
    .slice(0, MOST)
    .map(([from, to]) => (from === to ? name(from) : `${name(from)}-${name(to)}`));
  return [...named, ...(ranges.length > MOST ? ['…'] : [])].join(', ');
};

const MOST_STRUCK = 12;

/** `B3, A5-K5`: cells beside each other as one. */
const cellRanges = (struck: ReadonlyMap<number, readonly number[]>): string => {
  const named = [...struck]
    .sort(([a], [b]) => a - b)
    .flatMap(([row, columns]) =>
      inRanges(columns, (column) => `${columnLetters(column)}${row}`).split(', '),
    );
  return [...named.slice(0, MOST_STRUCK), ...(named.length > MOST_STRUCK ? ['…'] : [])].join(', ');
};

/** What lists call the column that says whether an order still stands. */
export const STATUS_HEADER =
  /\b(?:status|state|keadaan|statut|progress|outcome|result)\b|(?:^|\s)[ée]tat\b/i;

/**
 * Tells cells that a person sees from those in hidden rows and columns, and remembers which of those
 * held something. A merged cell is seen where any part of it is.
 */
export const createSight = (hidden: Hidden, merges: readonly Range[]) => {
  const rows = new Set<number>();
  /** With what stands topmost in it, its header as a rule. */
  const columns = new Map<number, string>();
  const struck = new Map<number, number[]>();
  const uncalculated: string[] = [];
  const hidesNothing = hidden.rows.size === 0 && hidden.columns.length === 0;
  const anchors = new Map(merges.map((range) => [`${range.top}/${range.left}`, range]));
  const isMergedSeen = (row: number, column: number): boolean => {
    const range = anchors.get(`${row}/${column}`);
    return range !== undefined && isSeen(range, hidden);
  };
  return {
    /** The rows with something struck through, and its columns. */
    struck: struck as ReadonlyMap<number, readonly number[]>,
    /** What is left of a cell that somebody struck through, wholly or in part: it is withdrawn. */
    strike: (cell: Cell, rest: string): Cell | null => {
      const text = rest.trim();
      if (cell.text.trim() === '' || text === cell.text.trim()) return cell;
      struck.set(cell.row, [...(struck.get(cell.row) ?? []), cell.column]);
      const { number: _, ...bare } = cell;
      return text === '' ? null : { ...bare, text };
    },
    sees: ({ address, row, column, text, error }: Cell): boolean => {
      const inRow = !hidesNothing && hidden.rows.has(row);
      const inColumn = !hidesNothing && isHiddenColumn(hidden, column);
      if ((!inRow && !inColumn) || isMergedSeen(row, column)) {
        if (error === UNCALCULATED) uncalculated.push(address);
        return true;
      }
      if (text.trim() === '') return false;
      if (inRow) rows.add(row);
      else if (!columns.has(column)) columns.set(column, text.replace(/\s+/g, ' ').trim());
      return false;
    },
    notes: (sheet: string): ReadNote[] => [
      ...(rows.size > 0
        ? [readNote('HIDDEN_ROWS', { sheet, rows: inRanges([...rows], String) }, { sheet })]
        : []),
      ...(struck.size > 0
        ? [readNote('STRUCK', { sheet, cells: cellRanges(struck) }, { sheet })]
        : []),
      ...(columns.size > 0
        ? [
            readNote(
              'HIDDEN_COLUMNS',
              { sheet, columns: inRanges([...columns.keys()], columnLetters) },
              // Whether an order still stands is not for a hidden column to say.
              {
                sheet,
                needsPerson: [...columns.values()].some((name) => STATUS_HEADER.test(name)),
              },
            ),
          ]
        : []),
      ...uncalculatedNotes(sheet, uncalculated),
      ...(hidden.aside ? asideNotes(sheet, hidden.aside) : []),
    ],
  };
};

/** The cells with formulas without a result in their places; a program may have stored a zero there. */
const withUncalculated = (cells: readonly Cell[], uncalculated: readonly Cell[]): Cell[] => {
  const places = new Set(uncalculated.map(({ address }) => address));
  return [...cells.filter(({ address }) => !places.has(address)), ...uncalculated].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
};

/** A sheet as a person sees it, and what was left out of it. */
export const seenOf = (sheet: Sheet, hidden: Hidden): { sheet: Sheet; notes: ReadNote[] } => {
  const sight = createSight(hidden, sheet.merges);
  const { uncalculated = [] } = hidden;
  const all = uncalculated.length > 0 ? withUncalculated(sheet.cells, uncalculated) : sheet.cells;
  const seen = all.filter(sight.sees);
  const aside = hidden.aside ? { aside: hidden.aside } : {};
  if (!hidden.struck || hidden.struck.size === 0)
    return { sheet: { ...sheet, cells: seen, ...aside }, notes: sight.notes(sheet.name) };
  const cells = seen.flatMap((cell) => {
    const rest = hidden.struck?.get(placeOf(cell.row, cell.column));
    return rest === undefined ? [cell] : (sight.strike(cell, rest) ?? []);
  });
  const struck = sight.struck.size > 0 ? { struck: sight.struck } : {};
  return { sheet: { ...sheet, cells, ...struck, ...aside }, notes: sight.notes(sheet.name) };
};

/**
 * The merged range that a cell lies in without being its first: Excel shows the first one's value
 * there. Answers quickly for ten thousand rows.
 */
export const createCover = (
  merges: readonly Range[],
): ((row: number, column: number) => Range | null) => {
  if (merges.length === 0) return () => null;
  const byColumn = new Map<number, Range[]>();
  for (const range of merges)
    for (let column = range.left; column <= Math.min(range.right, range.left + 200); column += 1) {
      const ranges = byColumn.get(column);
      if (ranges) ranges.push(range);
      else byColumn.set(column, [range]);
    }
  for (const ranges of byColumn.values()) ranges.sort((a, b) => a.top - b.top);
  return (row, column) => {
    const ranges = byColumn.get(column);
    if (!ranges) return null;
    let [low, high] = [0, ranges.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((ranges[middle] as Range).top <= row) low = middle;
      else high = middle - 1;
    }
    const range = ranges[low] as Range;
    const isFirst = range.top === row && range.left === column;
    return inRange(range, row, column) && !isFirst ? range : null;
  };
};
