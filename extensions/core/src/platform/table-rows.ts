import Papa from 'papaparse';
import { z } from 'zod';

const MOST_ROWS = 2_100;
const MOST_COLUMNS = 100;
const LONGEST_CELL = 32_767;

/** A table that came in: as CSV, or as the texts of its cells. */
export type Table = { csv?: string | undefined; rows?: string[][] | undefined };

export const tableRows = z
  .array(z.array(z.string().max(LONGEST_CELL)).max(MOST_COLUMNS))
  .min(1)
  .max(MOST_ROWS);

export const tableIn = ({ csv = '', rows }: Table): string[][] => {
  if (rows) return rows;
  const text = csv.replace(/^\uFEFF/, '');
  // Empty rows would count against what parts the cells; then they are kept, for their numbers.
  const { delimiter } = Papa.parse(text, { skipEmptyLines: 'greedy', preview: 20 }).meta;
  return Papa.parse<string[]>(text, { delimiter }).data;
};

/** Rows that hold something, numbered as the file shows them: empty ones count. */
export const numbered = (table: readonly string[][]): { cells: string[]; row: number }[] =>
  table
    .map((cells, index) => ({ cells, row: index + 1 }))
    .filter(({ cells }) => cells.some((text) => text.trim() !== ''));
