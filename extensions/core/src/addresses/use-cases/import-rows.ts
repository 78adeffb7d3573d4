import {
  ADDRESS_COLUMNS,
  type ColumnPlaces,
  NEEDED_COLUMNS,
  placesOfHead,
  toldName,
} from '../../../../domain/addresses/index.ts';
import { newId } from '../../../../domain/kernel/ids.ts';
import type { Said } from '../../../../domain/words/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { numbered, type Table, tableIn } from '../../platform/table-rows.ts';
import { rowJudge } from '../imports/judge-rows.ts';
import { readKnownPlant } from '../imports/known-plant.ts';
import { requireImport } from '../imports/may-import.ts';
import { mergeRows, type PlacedRow } from '../imports/merge-rows.ts';

export const MOST_ROWS = 2_000;

export type ImportInput = Table & {
  company: string;
  file: string;
  places?: ColumnPlaces | undefined;
  town?: string | undefined;
  region?: string | undefined;
  /** Leaves rows with a problem out; else one of them stops all. */
  skip: boolean;
};
export type Imported = {
  added: number;
  changed: number;
  unchanged: number;
  problemCount: number;
  problems: Said[];
};

/** Which column holds what; a file without number or street is no file of addresses. */
export const columnsOf = (
  head: readonly string[],
  file: string,
  given?: ColumnPlaces,
): ColumnPlaces => {
  const places = given ?? placesOfHead(head);
  const missing = NEEDED_COLUMNS.filter((column) => places[column] === undefined);
  if (missing.length > 0)
    throw refusal('ADDRESS_NOT_A_SHEET', 422, {
      file,
      missing: missing.map(toldName).join(', '),
      columns: ADDRESS_COLUMNS.map(toldName).join(', '),
    });
  return places;
};

/**
 * Takes in addresses from a table, all or none unless faulty rows are to be left out: what is wrong is said
 * of every row at once. The same file again changes nothing.
 *
 * Errors: FORBIDDEN, ADDRESS_NOT_A_SHEET, ADDRESS_TOO_MANY_ROWS (422).
 */
export const importAddressRows = async (
  ctx: UseCaseContext,
  { company, file, places: given, town, region, skip, ...table }: ImportInput,
): Promise<Imported> => {
  await requireImport(ctx.trx, ctx.actor, company);
  const [head, ...rows] = numbered(tableIn(table));
  const places = columnsOf(head?.cells ?? [], file, given);
  if (rows.length > MOST_ROWS) throw refusal('ADDRESS_TOO_MANY_ROWS', 422, { most: MOST_ROWS });
  const known = await readKnownPlant(ctx.trx, company);
  const judge = rowJudge(places, { town, region }, known);
  const judged = rows.map(({ cells, row }) => judge(cells, row));
  const good = judged.flatMap(({ row }): PlacedRow[] => (row ? [row] : []));
  const problems = judged.flatMap((one) => one.problems ?? []);
  const problemCount = judged.length - good.length;
  if (problemCount > 0 && !skip)
    return { added: 0, changed: 0, unchanged: 0, problemCount, problems };
  const actor = ctx.actor.userId;
  const merged = await mergeRows(ctx.trx, { company, actor, now: ctx.now }, good);
  await ctx.trx('address_imports').insert({
    ...{ id: newId(), company, file_name: file.slice(0, 255), state: 'done', may_skip: skip },
    ...{ rows_read: rows.length, rows_done: rows.length, ...merged, problem_count: problemCount },
    problems: JSON.stringify(problems) as never,
    ...{ created_at: ctx.now, created_by: actor, started_at: ctx.now, finished_at: new Date() },
  });
  return { ...merged, problemCount, problems };
};
