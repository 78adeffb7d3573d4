import Papa from 'papaparse';
import { z } from 'zod';
import { placesByName } from '../../../domain/kernel/named-columns.ts';
import { said } from './answer-shapes.ts';

const MOST_ROWS = 2_100;
const MOST_COLUMNS = 100;
const LONGEST_CELL = 32_767;

/** A table that came in: as CSV, or as the texts of its cells. */
export type Table = { csv?: string | undefined; rows?: string[][] | undefined };

export const tableRows = z
  .array(z.array(z.string().max(LONGEST_CELL)).max(MOST_COLUMNS))
  .min(1)
  .max(MOST_ROWS);

/** What became of a table whose rows are taken in all or none. */
export const imported = z.object({
  imported: z.int(),
  problems: z.array(said),
  /** Titles of columns that are not taken over. */
  unread: z.array(z.string()),
});
export type Imported = z.infer<typeof imported>;

export const tableIn = ({ csv = '', rows }: Table): string[][] => {
  if (rows) return rows;
  const text = csv.replace(/^\uFEFF/, '');
  // Empty rows would count against what parts the cells; then they are kept, for their numbers.
  const { delimiter } = Papa.parse(text, { skipEmptyLines: 'greedy', preview: 20 }).meta;
  return Papa.parse<string[]>(text, { delimiter }).data;
};

/** Titles of the columns that nobody takes over though something stands in them. */
export const unreadColumns = (
  table: readonly { cells: string[] }[],
  isTaken: (place: number) => boolean,
): string[] => {
  const [first, ...rows] = table;
  return (first?.cells ?? [])
    .flatMap((title, place) =>
      isTaken(place) || rows.every(({ cells }) => !cells[place]?.trim()) ? [] : [title.trim()],
    )
    .filter((title) => title !== '');
};

/** Rows that hold something, numbered as the file shows them: empty ones count. */
export const numbered = (table: readonly string[][]): { cells: string[]; row: number }[] =>
  table
    .map((cells, index) => ({ cells, row: index + 1 }))
    .filter(({ cells }) => cells.some((text) => text.trim() !== ''));

type NamedColumn = { names: readonly string[]; isRequired?: boolean };

/**
 * The rows of a table by column, whose first row names the columns in whatever letters; which needed ones
 * are missing, and which of the table's are not taken over.
 */
export const rowsByColumn = <C extends NamedColumn>(
  table: readonly string[][],
  columns: readonly C[],
): { found: { row: number; cells: ReadonlyMap<C, string> }[]; missing: C[]; unread: string[] } => {
  const lines = numbered(table);
  const [first, ...rows] = lines;
  const places = placesByName(columns, first?.cells ?? []);
  return {
    missing: columns.filter((one) => one.isRequired && !places.includes(one)),
    unread: unreadColumns(lines, (place) => places[place] !== undefined),
    found: rows.map(({ cells, row }) => ({
      row,
      cells: new Map(
        places.flatMap((column, place) => {
          const text = cells[place]?.trim();
          return column && text ? [[column, text] as const] : [];
        }),
      ),
    })),
  };
};
