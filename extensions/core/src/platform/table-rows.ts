import Papa from 'papaparse';
import { z } from 'zod';
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
