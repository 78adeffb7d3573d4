import {
  type ColumnPlaces,
  type RowDefaults,
  rowReader,
} from '../../../../domain/addresses/index.ts';
import { say, type Said } from '../../../../domain/words/index.ts';
import { type KnownPlant, placed } from './known-plant.ts';
import type { PlacedRow } from './merge-rows.ts';

type Judged = { row: PlacedRow; problems?: never } | { problems: Said[]; row?: never };
/** Reads one row of the file as it is stored, or with all that is wrong with it. */
export type JudgeRow = (cells: readonly string[], row: number) => Judged;

export const rowJudge = (
  places: ColumnPlaces,
  defaults: RowDefaults,
  known: KnownPlant,
): JudgeRow => {
  const read = rowReader(places, defaults);
  return (cells, row) => {
    const { address, problems } = read(cells, row);
    if (problems) return { problems: problems.map(({ code, params }) => say(code, params)) };
    const found = placed(address, known);
    return found.row ? { row: found.row } : { problems: [found.problem] };
  };
};
