import {
  type ColumnPlaces,
  readRow,
  type RowDefaults,
} from '../../../../domain/addresses/index.ts';
import { say, type Said } from '../../../../domain/words/index.ts';
import { type KnownPlant, placed } from './known-plant.ts';
import type { PlacedRow } from './merge-rows.ts';

export type Reading = { places: ColumnPlaces; defaults: RowDefaults; known: KnownPlant };

/** One row of the file, as it is stored or with all that is wrong with it. */
export const judgeRow = (
  cells: readonly string[],
  row: number,
  { places, defaults, known }: Reading,
): { row: PlacedRow; problems?: never } | { problems: Said[]; row?: never } => {
  const read = readRow(cells, { row, places, defaults });
  if (read.problems)
    return { problems: read.problems.map(({ code, params }) => say(code, params)) };
  const found = placed(read.address, known);
  return found.row ? { row: found.row } : { problems: [found.problem] };
};
