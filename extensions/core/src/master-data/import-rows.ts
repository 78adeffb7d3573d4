import { checkColumn } from '../../../domain/kernel/column-value.ts';
import { COLUMN_LIMITS } from '../../../domain/kernel/generated/column-limits.ts';
import { newId } from '../../../domain/kernel/ids.ts';
import type { Sheet, SheetColumn } from '../../../domain/master-data/index.ts';
import type { MessageKey, Said } from '../../../domain/words/index.ts';
import { say } from '../../../domain/words/index.ts';
import { requireCapability } from '../platform/actor.ts';
import { bulkInsert } from '../platform/audit.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { forbidden, refusal } from '../platform/errors.ts';
import { type Imported, rowsByColumn, type Table, tableIn } from '../platform/table-rows.ts';
import { countryOf, withPhones } from '../platform/phones.ts';

export const MOST_ROWS = 2_000;

type Cells = ReadonlyMap<SheetColumn, string>;
type Known = {
  /** Ids by code in small letters, by collection. */
  codes: ReadonlyMap<string, ReadonlyMap<string, string>>;
  keys: Set<string>;
};
type Judged = { values: Record<string, unknown>; problems: Said[] };

const told = ({ names }: SheetColumn): string => names[0] as string;

/** The rows of the file by column; one that lacks a needed column is no file of this kind. */
const rowsOf = (
  sheet: Sheet,
  table: string[][],
  file: string,
): { found: { cells: Cells; row: number }[]; unread: string[] } => {
  const { found, missing, unread } = rowsByColumn(table, sheet.columns);
  if (missing.length > 0)
    throw refusal('MASTER_DATA_NOT_A_SHEET', 422, {
      file,
      missing: missing.map(told).join(', '),
      columns: sheet.columns.map(told).join(', '),
    });
  if (found.length > MOST_ROWS)
    throw refusal('MASTER_DATA_TOO_MANY_ROWS', 422, { most: MOST_ROWS });
  return { found, unread };
};

const keyOf = (sheet: Sheet, row: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(sheet.key.map((field) => String(row[field] ?? '').toLowerCase()));

const readKnown = async (
  { trx }: UseCaseContext,
  company: string,
  sheet: Sheet,
): Promise<Known> => {
  const targets = sheet.columns.flatMap(({ byCode }) => byCode ?? []);
  const codes = await Promise.all(
    targets.map(async (collection) => {
      const rows = (await trx(collection).where({ company }).select('id', 'code')) as {
        id: string;
        code: string;
      }[];
      return [collection, new Map(rows.map(({ id, code }) => [code.toLowerCase(), id]))] as const;
    }),
  );
  const rows = (await trx(sheet.collection)
    .where({ company })
    .select(...sheet.key)) as Record<string, unknown>[];
  return { codes: new Map(codes), keys: new Set(rows.map((row) => keyOf(sheet, row))) };
};

const INTEGERS = new Set(['integer', 'bigInteger']);

/** One cell as its column keeps it, or what is wrong with it. */
const valueOf = (
  { collection }: Sheet,
  column: SheetColumn,
  text: string,
  known: Known,
): { value: unknown } | { key: MessageKey; params?: Readonly<Record<string, string | number>> } => {
  if (column.byCode) {
    const id = known.codes.get(column.byCode)?.get(text.toLowerCase());
    return id ? { value: id } : { key: 'MASTER_DATA_ROW_UNKNOWN' };
  }
  const limit = COLUMN_LIMITS[collection]?.[column.field];
  const problem = limit ? checkColumn(limit, text) : null;
  if (problem) return { key: `VALUE.${problem.word}` as MessageKey, params: problem.params ?? {} };
  return { value: limit && INTEGERS.has(limit.type) ? Number(text) : text };
};

/** One row with all that is wrong with it; `row` counts as a spreadsheet does. */
const judge = (sheet: Sheet, cells: Cells, row: number, known: Known): Judged => {
  const problems: Said[] = [];
  const entries: [string, unknown][] = [];
  for (const column of sheet.columns) {
    const text = cells.get(column);
    const about = { row, column: told(column) };
    if (text === undefined) {
      if (column.isRequired) problems.push(say('MASTER_DATA_ROW_EMPTY', about));
      continue;
    }
    const found = valueOf(sheet, column, text, known);
    if ('value' in found) entries.push([column.field, found.value]);
    else if (found.key === 'MASTER_DATA_ROW_UNKNOWN')
      problems.push(say('MASTER_DATA_ROW_UNKNOWN', { ...about, value: text }));
    else
      problems.push(
        say('MASTER_DATA_ROW_VALUE', {
          ...about,
          value: text,
          wanted: say(found.key, found.params ?? {}).message,
        }),
      );
  }
  const values = Object.fromEntries(entries);
  const key = keyOf(sheet, values);
  if (problems.length === 0 && known.keys.has(key))
    problems.push(say('MASTER_DATA_ROW_TWICE', { row, value: String(values['code'] ?? '') }));
  known.keys.add(key);
  return { values, problems };
};

/** A company whose kind does not have the collection takes in nothing for it. */
const requireKind = async (
  { trx }: UseCaseContext,
  company: string,
  { collection }: Sheet,
): Promise<void> => {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `select from fieldwright.hidden_from_kinds() h join companies c on c.kind = h.kind
     where c.id = ? and h.collection = ? and h.field = '*'`,
    [company, collection],
  );
  if (rows.length > 0) throw forbidden();
};

/**
 * Takes in rows of one kind from a table, all or none: what is wrong is said of every row at once,
 * and which columns are not taken over.
 *
 * Errors: FORBIDDEN, MASTER_DATA_NOT_A_SHEET, MASTER_DATA_TOO_MANY_ROWS (422).
 */
export const importRows = async (
  ctx: UseCaseContext,
  sheet: Sheet,
  { company, file, ...given }: { company: string; file: string } & Table,
): Promise<Imported> => {
  requireCapability(ctx.actor, company, 'master-data');
  await requireKind(ctx, company, sheet);
  const known = await readKnown(ctx, company, sheet);
  // The first row of the file names the columns.
  const { found, unread } = rowsOf(sheet, tableIn(given), file);
  const judged = found.map(({ cells, row }) => judge(sheet, cells, row, known));
  const problems = judged.flatMap((one) => one.problems);
  if (problems.length > 0) return { imported: 0, problems, unread };
  const country = await countryOf(ctx.trx, company);
  const rows = judged.map(({ values }) => ({
    ...withPhones(sheet.collection, values, country),
    id: newId(),
    company,
  }));
  await bulkInsert(ctx, { collection: sheet.collection, rows });
  return { imported: rows.length, problems, unread };
};
