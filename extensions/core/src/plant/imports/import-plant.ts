import {
  PLANT_COLUMNS,
  type PlantColumn,
  type PlantSheet,
  toldColumn,
} from '../../../../domain/plant/index.ts';
import type { Said } from '../../../../domain/words/index.ts';
import { FIBRE_KINDS } from '../../../../domain/work/index.ts';
import { requireCapability } from '../../platform/actor.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { forbidden, refusal } from '../../platform/errors.ts';
import { rowsByColumn, type Table, tableIn } from '../../platform/table-rows.ts';
import { importBuildings } from './import-buildings.ts';
import { importCustomers } from './import-customers.ts';
import { importOlts } from './import-olts.ts';
import { importSplitters } from './import-splitters.ts';
import { type Line, newJudge } from './problems.ts';
import type { Counts } from './write-rows.ts';

export const MOST_ROWS = 2_000;
const SAMPLE = 5;

export type PlantImport = Counts & {
  isTried: boolean;
  problems: Said[];
  /** Titles of columns that are not taken over. */
  unread: string[];
  /** The first rows as they are read. */
  columns: string[];
  sample: string[][];
};

const IMPORTS = {
  buildings: importBuildings,
  olts: importOlts,
  splitters: importSplitters,
  customers: importCustomers,
} as const;

/** A company whose kind has no fibre takes in no plant. */
const requireFibre = async ({ trx }: UseCaseContext, company: string): Promise<void> => {
  const row = (await trx('companies')
    .where({ id: company })
    .whereIn('kind', [...FIBRE_KINDS])
    .first('id')) as unknown;
  if (!row) throw forbidden();
};

/**
 * Takes in a file of the plant, all of it or nothing: all that is wrong is said at once, each with its row and
 * column. The same file again changes nothing. Tried, it is judged and nothing is written.
 *
 * Errors: FORBIDDEN, PLANT_IMPORT_NOT_A_SHEET, PLANT_IMPORT_TOO_MANY_ROWS (422).
 */
export const importPlant = async (
  ctx: UseCaseContext,
  {
    company,
    sheet,
    file,
    isTried,
    ...table
  }: Table & { company: string; sheet: PlantSheet; file: string; isTried: boolean },
): Promise<PlantImport> => {
  requireCapability(ctx.actor, company, 'plant');
  await requireFibre(ctx, company);
  const columns: readonly PlantColumn[] = PLANT_COLUMNS[sheet];
  const { found, missing, unread } = rowsByColumn(tableIn(table), columns);
  if (missing.length > 0)
    throw refusal('PLANT_IMPORT_NOT_A_SHEET', 422, {
      ...{ file, missing: missing.map(toldColumn).join(', ') },
      columns: columns.map(toldColumn).join(', '),
    });
  if (found.length > MOST_ROWS)
    throw refusal('PLANT_IMPORT_TOO_MANY_ROWS', 422, { most: MOST_ROWS });
  const lines = found.map(({ row, cells }): Line => ({
    row,
    cells: Object.fromEntries([...cells].map(([{ key }, text]) => [key, text])),
  }));
  const judge = newJudge(sheet);
  const counts = await IMPORTS[sheet](ctx, { company, lines, isTried, file }, judge);
  const shown = columns.filter(({ key }) => lines.some(({ cells }) => cells[key] !== undefined));
  const isRefused = judge.problems.length > 0;
  return {
    ...(isRefused ? { added: 0, changed: 0, unchanged: 0 } : counts),
    ...{ isTried, unread },
    problems: judge.problems.toSorted(byRow),
    columns: shown.map(toldColumn),
    sample: lines.slice(0, SAMPLE).map(({ cells }) => shown.map(({ key }) => cells[key] ?? '')),
  };
};

const byRow = (one: Said, other: Said): number =>
  Number(one.params?.['row'] ?? 0) - Number(other.params?.['row'] ?? 0);
