import { checkColumn } from '../../../../domain/kernel/column-value.ts';
import { COLUMN_LIMITS } from '../../../../domain/kernel/generated/column-limits.ts';
import { CONDITIONS } from '../../../../domain/equipment/index.ts';
import type { MessageKey, Params, Said } from '../../../../domain/words/index.ts';
import { say } from '../../../../domain/words/index.ts';
import { requireCapability } from '../../platform/actor.ts';
import {
  type Imported,
  numbered,
  type Table,
  tableIn,
  unreadColumns,
} from '../../platform/table-rows.ts';
import { bulkInsert } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';

export const MOST_ROWS = 2_000;

/** Columns by what a first row may call them; the first name is the one that is told. */
const COLUMNS = {
  name: ['name'],
  category: ['category'],
  code: ['code', 'number'],
  serial_no: ['serial number', 'serial', 'serial_no'],
  manufacturer: ['manufacturer', 'maker'],
  model: ['model'],
  site: ['site', 'home site'],
  location: ['location'],
  condition: ['condition'],
  calibration_due_on: ['calibration due', 'calibration_due_on'],
  inspection_due_on: ['inspection due', 'inspection_due_on'],
  purchased_on: ['purchased on', 'purchased_on'],
  warranty_until: ['warranty until', 'warranty_until'],
  notes: ['notes'],
} as const;
type Column = keyof typeof COLUMNS;
const NAMES = Object.keys(COLUMNS) as Column[];
const DAYS: readonly Column[] = [
  ...(['calibration_due_on', 'inspection_due_on', 'purchased_on', 'warranty_until'] as const),
];
const LONGEST: Partial<Record<Column, number>> = {
  ...{ name: 255, code: 64, serial_no: 64, manufacturer: 120, model: 120, location: 120 },
};

type Values = Partial<Record<Column, string>>;
type Known = {
  categories: ReadonlyMap<string, string>;
  sites: ReadonlyMap<string, string>;
  codes: Set<string>;
  serials: Set<string>;
};

/** The rows of the file by column; a file without the two columns that are needed is no table of pieces. */
const rowsOf = (
  table: string[][],
  file: string,
): { found: { row: number; values: Values }[]; unread: string[] } => {
  const lines = numbered(table);
  const [first, ...rows] = lines;
  const head = first?.cells ?? [];
  const places = head.map((title) =>
    NAMES.find((name) => COLUMNS[name].some((one) => one === title.trim().toLowerCase())),
  );
  if (!places.includes('name') || !places.includes('category'))
    throw refusal('EQUIPMENT_NOT_A_SHEET', 422, {
      file,
      columns: NAMES.map((name) => COLUMNS[name][0]).join(', '),
    });
  if (rows.length > MOST_ROWS) throw refusal('EQUIPMENT_TOO_MANY_ROWS', 422, { most: MOST_ROWS });
  const found = rows.map(({ cells, row }) => ({
    row,
    values: Object.fromEntries(
      places.flatMap((name, place) => {
        const text = cells[place]?.trim();
        return name && text ? [[name, text]] : [];
      }),
    ),
  }));
  return { found, unread: unreadColumns(lines, (place) => places[place] !== undefined) };
};

const byName = (rows: readonly { id: string; name: string }[]): ReadonlyMap<string, string> =>
  new Map(rows.map(({ id, name }) => [name.trim().toLowerCase(), id]));

const readKnown = async ({ trx }: UseCaseContext, company: string): Promise<Known> => {
  const pieces = await trx('equipment')
    .where({ company })
    .select<{ code: string; category: string; serial_no: string | null }[]>(
      ...(['code', 'category', 'serial_no'] as const),
    );
  return {
    categories: byName(
      await trx('equipment_categories').where({ company, is_active: true }).select('id', 'name'),
    ),
    sites: byName(await trx('sites').where({ company }).select('id', 'name')),
    codes: new Set(pieces.map(({ code }) => code)),
    serials: new Set(
      pieces.flatMap(({ category, serial_no: serial }) =>
        serial ? [`${category} ${serial}`] : [],
      ),
    ),
  };
};

const conditionOf = (text: string): string | undefined =>
  CONDITIONS.find(({ value, label }) => [value, label.toLowerCase()].includes(text.toLowerCase()))
    ?.value;
/** A day that there is, as its column takes it. */
const isDay = (column: Column, text: string): boolean => {
  const limit = COLUMN_LIMITS['equipment']?.[column];
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && (!limit || checkColumn(limit, text) === null);
};

/** One row as the register keeps it, with all that is wrong with it. */
const judge = (
  values: Values,
  row: number,
  known: Known,
): { columns: object; problems: Said[] } => {
  const problems: Said[] = [];
  const wrong = (key: MessageKey, params: Params = {}): void => {
    problems.push(say(key, { row, ...params }));
  };
  const category = known.categories.get(values.category?.toLowerCase() ?? '');
  const site = known.sites.get(values.site?.toLowerCase() ?? '');
  if (!values.name) wrong('EQUIPMENT_ROW_NAME');
  if (!category) wrong('EQUIPMENT_ROW_CATEGORY', { value: values.category ?? '' });
  if (values.site && !site) wrong('EQUIPMENT_ROW_SITE', { value: values.site });
  if (values.condition && !conditionOf(values.condition))
    wrong('EQUIPMENT_ROW_CONDITION', {
      value: values.condition,
      choices: CONDITIONS.map(({ value }) => value).join(', '),
    });
  for (const column of DAYS) {
    const text = values[column];
    if (text && !isDay(column, text))
      wrong('EQUIPMENT_ROW_DAY', { column: COLUMNS[column][0], value: text });
  }
  for (const [column, most] of Object.entries(LONGEST))
    if ((values[column as Column]?.length ?? 0) > most)
      wrong('EQUIPMENT_ROW_LONG', { column: COLUMNS[column as Column][0], most });
  const once = (set: Set<string>, text: string, column: Column): void => {
    if (set.has(text))
      wrong('EQUIPMENT_ROW_TWICE', { column: COLUMNS[column][0], value: values[column] ?? '' });
    set.add(text);
  };
  if (values.code) once(known.codes, values.code, 'code');
  if (values.serial_no && category)
    once(known.serials, `${category} ${values.serial_no}`, 'serial_no');
  const { category: _, site: __, condition, ...rest } = values;
  return {
    columns: {
      ...rest,
      category,
      ...(site && { site }),
      condition: conditionOf(condition ?? '') ?? 'good',
    },
    problems,
  };
};

/**
 * Takes in pieces from a table, all or none: what is wrong is said of every row at once,
 * and which columns are not taken over.
 *
 * Errors: FORBIDDEN, EQUIPMENT_NOT_A_SHEET (422), EQUIPMENT_TOO_MANY_ROWS (422).
 */
export const importEquipment = async (
  ctx: UseCaseContext,
  { company, file, ...given }: { company: string; file: string } & Table,
): Promise<Imported> => {
  requireCapability(ctx.actor, company, 'equipment');
  const known = await readKnown(ctx, company);
  const { found, unread } = rowsOf(tableIn(given), file);
  const judged = found.map(({ values, row }) => judge(values, row, known));
  const problems = judged.flatMap((one) => one.problems);
  if (problems.length > 0) return { imported: 0, problems, unread };
  const rows = judged.map(({ columns }) => ({ code: '', label_code: '', ...columns, company }));
  await bulkInsert(ctx, { collection: 'equipment', rows });
  return { imported: rows.length, problems, unread };
};
