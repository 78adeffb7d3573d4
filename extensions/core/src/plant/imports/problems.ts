import { checkColumn } from '../../../../domain/kernel/column-value.ts';
import { COLUMN_LIMITS } from '../../../../domain/kernel/generated/column-limits.ts';
import {
  PLANT_COLUMNS,
  type PlantColumn,
  type PlantSheet,
  toldColumn,
} from '../../../../domain/plant/index.ts';
import { type MessageKey, type Params, say, type Said } from '../../../../domain/words/index.ts';

/** A row of the file with the texts of its cells by the key of their column; empty ones are not there. */
export type Line = { row: number; cells: Readonly<Partial<Record<string, string>>> };
export type Values = Record<string, string | number | null>;

/** Gathers what is wrong in a file: each with its row, and mostly with its column and what it says. */
export type Judge = {
  problems: Said[];
  /** What a column is called in the file. */
  told: (key: string) => string;
  wrong: (code: MessageKey, row: number, params?: Params) => void;
  /** About one cell. */
  cell: (code: MessageKey, line: Line, key: string, params?: Params) => void;
  /** The cells that go into a collection as they stand; what it cannot hold is told. */
  values: (line: Line, collection: string) => Values;
};

const NUMBERS = new Set(['integer', 'bigInteger', 'decimal']);
/** What the database holds of these: narrower than their type. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  'olts.lat': [-90, 90],
  'olts.lng': [-180, 180],
  'buildings.lat': [-90, 90],
  'buildings.lng': [-180, 180],
  'olt_ports.capacity': [1, 1024],
  'splitters.feed_km': [0, 100],
  'splitters.feed_connectors': [0, 50],
};

/** A choice by its value, in whatever letters; else the text as it stands. */
const asChoice = (choices: readonly string[] | undefined, text: string): string => {
  const plain = (one: string): string => one.toLowerCase().replaceAll(/[\s_-]/g, '');
  return choices?.find((one) => plain(one) === plain(text)) ?? text;
};

export const newJudge = (sheet: PlantSheet): Judge => {
  const problems: Said[] = [];
  const columns: ReadonlyMap<string, PlantColumn> = new Map(
    PLANT_COLUMNS[sheet].map((one) => [one.key, one]),
  );
  const told = (key: string): string => {
    const column = columns.get(key);
    return column ? toldColumn(column) : key;
  };
  const wrong: Judge['wrong'] = (code, row, params = {}) => {
    problems.push(say(code, { row, ...params }));
  };
  const cell: Judge['cell'] = (code, line, key, params = {}) =>
    wrong(code, line.row, { column: told(key), value: line.cells[key] ?? '', ...params });

  const valueOf = (line: Line, { key, into }: PlantColumn): string | number | undefined => {
    const text = line.cells[key];
    const [collection, field] = into ?? ['', ''];
    const limit = COLUMN_LIMITS[collection]?.[field];
    if (text === undefined || !limit) return undefined;
    const isNumber = NUMBERS.has(limit.type);
    const value = isNumber ? text.replace(',', '.') : asChoice(limit.choices, text);
    const problem = checkColumn(limit, value);
    const range = RANGES[`${collection}.${field}`];
    if (problem?.word === 'choice')
      cell('PLANT_ROW_CHOICE', line, key, { choices: limit.choices?.join(', ') ?? '' });
    else if (range && (problem || Number(value) < range[0] || Number(value) > range[1]))
      cell('PLANT_ROW_RANGE', line, key, { least: range[0], most: range[1] });
    else if (problem)
      cell('PLANT_ROW_VALUE', line, key, {
        wanted: { said: [say(`VALUE.${problem.word}` as MessageKey, problem.params ?? {})] },
      });
    else return isNumber ? Number(value) : value;
    return undefined;
  };
  const values: Judge['values'] = (line, collection) =>
    Object.fromEntries(
      PLANT_COLUMNS[sheet].flatMap((column) => {
        if (column.into?.[0] !== collection) return [];
        const value = valueOf(line, column);
        return value === undefined ? [] : [[column.into[1], value] as const];
      }),
    );
  return { problems, told, wrong, cell, values };
};

/** Latitude and longitude stand together or not at all. */
export const judgePoint = (judge: Judge, line: Line): void => {
  const { lat, lng } = line.cells;
  if ((lat === undefined) === (lng === undefined)) return;
  const [empty, other] = lat === undefined ? ['lat', 'lng'] : ['lng', 'lat'];
  judge.cell('PLANT_ROW_EMPTY.beside', line, empty, { other: judge.told(other) });
};
