import type { Parsed } from './parsed.ts';

export type TableRow = Parsed & { sheet: string; row: number };
/** A heading, a legend and the like: shown, never imported. A title stands above orders. */
export type Junk = {
  sheet: string;
  row: number;
  text: string;
  kind: 'heading' | 'title' | 'header-again' | 'total' | 'above' | 'short';
};
