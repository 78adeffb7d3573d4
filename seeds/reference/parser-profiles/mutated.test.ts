import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../extensions/core/src/documents/formats/read-workbook.ts';
import {
  addressOf,
  type Cell,
  type Sheet,
  uncalculatedCell,
  type Workbook,
} from '../../../extensions/domain/documents/sheet.ts';
import {
  parseDocument,
  type ParsedDraft,
} from '../../../extensions/domain/intake/parse-document.ts';
import { PARSER_PROFILES } from './index.ts';

const SAMPLES = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url));
const TODAY = new Date('2026-11-21T04:00:00Z');
const SEED = 20261129;
const ROUNDS = 6;

/** A row of numbers that is the same in every run (mulberry32). */
const randomOf = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};
type Random = ReturnType<typeof randomOf>;

const load = (name: string): Workbook => readWorkbook(readFileSync(SAMPLES + name), 100_000);

const mapped = (workbook: Workbook, change: (cell: Cell) => Cell | Cell[]): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.flatMap(change) })),
});
const inserted = (text: string, sign: string, at: number): string =>
  text.slice(0, at) + sign + text.slice(at);
const movedTo = (cell: Cell, row: number): Cell => ({
  ...cell,
  row,
  address: addressOf(row, cell.column),
});

type Mutation = {
  name: string;
  apply: (workbook: Workbook, random: Random) => Workbook;
  /** No order of what comes out may be taken without a person. */
  doubtsAll?: boolean;
};

const UNSEEN = ['\u00a0', '\u200b', '\ufeff', '\u202f', ' '];
const ID = /^(?:TBBN|DIGI|CELCOM)[A-Z0-9]+$/;

const MUTATIONS: Mutation[] = [
  {
    name: 'a blank nobody sees around any text',
    apply: (workbook, random) =>
      mapped(workbook, (cell) => {
        if (cell.number !== undefined || cell.text === '' || random(3) > 0) return cell;
        const sign = UNSEEN[random(UNSEEN.length)] ?? '';
        return { ...cell, text: random(2) ? cell.text + sign : sign + cell.text };
      }),
  },
  {
    name: 'a blank nobody sees inside any label',
    apply: (workbook, random) =>
      mapped(workbook, (cell) => {
        const at = cell.text.indexOf(' ');
        return at < 0 || random(3) > 0 || /\d/.test(cell.text)
          ? cell
          : { ...cell, text: inserted(cell.text, '\u00a0', at) };
      }),
  },
  {
    name: 'the first row once more, somewhere below',
    apply: ({ sheets, ...rest }, random) => ({
      ...rest,
      sheets: sheets.map((sheet) => {
        const last = Math.max(0, ...sheet.cells.map(({ row }) => row));
        const again = last + 1 + random(3);
        const header = sheet.cells.filter(({ row }) => row === 1);
        return { ...sheet, cells: [...sheet.cells, ...header.map((cell) => movedTo(cell, again))] };
      }),
    }),
  },
  {
    name: 'every row some rows lower',
    apply: ({ sheets, ...rest }, random) => {
      const by = 1 + random(9);
      return {
        ...rest,
        sheets: sheets.map((sheet) => ({
          ...sheet,
          cells: sheet.cells.map((cell) => movedTo(cell, cell.row + by)),
          merges: sheet.merges.map((one) => ({
            ...one,
            top: one.top + by,
            bottom: one.bottom + by,
          })),
        })),
      };
    },
  },
  {
    name: 'days counted from another year',
    apply: (workbook) =>
      mapped(workbook, (cell) =>
        cell.number !== undefined && cell.number > 40_000 && cell.number < 50_000
          ? { ...cell, number: cell.number - 1_462 }
          : cell,
      ),
  },
  {
    name: 'an identifier with a sign more, a blank or a letter for a digit',
    apply: (workbook, random) =>
      mapped(workbook, (cell) => {
        if (!ID.test(cell.text)) return cell;
        const { text } = cell;
        const changes = [
          `${text}X1`,
          `${text.slice(0, 6)} ${text.slice(6)}`,
          text.replace('0', 'O'),
        ];
        return { ...cell, text: changes[random(changes.length)] ?? text };
      }),
  },
  {
    name: 'an error of the program for any text with a number',
    apply: (workbook, random) =>
      mapped(workbook, (cell) =>
        /\d{4}/.test(cell.text) && random(3) === 0 ? { ...cell, text: '#REF!' } : cell,
      ),
  },
  {
    name: 'names longer than there is room for',
    apply: (workbook) =>
      mapped(workbook, (cell) =>
        /(?:CONTOH|SAMPEL|MISAL)/.test(cell.text) && cell.text.length < 60
          ? { ...cell, text: cell.text.padEnd(300, 'R') }
          : cell,
      ),
  },
];

/** Two columns of a list change places from a row on, with a header that says so. */
const swappedBelow = (sheet: Sheet, random: Random): Sheet => {
  const header = sheet.cells.filter(({ row }) => row === 1);
  const last = Math.max(0, ...sheet.cells.map(({ row }) => row));
  const [a, b] = [header[random(header.length)], header[random(header.length)]];
  if (!a || !b || last < 4) return sheet;
  const from = 3 + random(last - 3);
  const swapped = (cell: Cell, row: number): Cell => {
    const { column } = cell;
    const other = column === a.column ? b.column : column === b.column ? a.column : column;
    return { ...cell, row, column: other, address: addressOf(row, other) };
  };
  const above = sheet.cells.filter(({ row }) => row < from);
  const below = sheet.cells.filter(({ row }) => row >= from);
  return {
    ...sheet,
    cells: [
      ...above,
      ...header.map((cell) => swapped(cell, from)),
      ...below.map((cell) => swapped(cell, cell.row + 1)),
    ],
  };
};

const OTHER_ERRORS = ['#N/D', '#NV', '#¡REF!', '#VALEUR!', 'Err:502', '########', '#ERROR!'];

/** From a column on the values of a row stand one column too far left or right. */
const shiftedRows = (sheet: Sheet, random: Random): Sheet => {
  const from = 2 + random(6);
  const by = random(2) === 0 ? -1 : 1;
  const moved = sheet.cells.flatMap((cell): Cell[] => {
    if (cell.row === 1 || cell.column < from) return [cell];
    const column = cell.column + by;
    return column < from ? [] : [{ ...cell, column, address: addressOf(cell.row, column) }];
  });
  return { ...sheet, cells: moved };
};

MUTATIONS.push(
  {
    name: 'values one column further left or right',
    apply: ({ sheets, ...rest }, random) => ({
      ...rest,
      sheets: sheets.map((sheet) => shiftedRows(sheet, random)),
    }),
  },
  {
    name: 'two columns the other way round from a row on, with a header',
    apply: ({ sheets, ...rest }, random) => ({
      ...rest,
      sheets: sheets.map((sheet) => swappedBelow(sheet, random)),
    }),
  },
  {
    name: 'an error of a program in another language',
    apply: (workbook, random) =>
      mapped(workbook, (cell) =>
        /(?:CONTOH|SAMPEL|MISAL|TBBN|\d{6})/.test(cell.text) && random(4) === 0
          ? { ...cell, text: OTHER_ERRORS[random(OTHER_ERRORS.length)] ?? '' }
          : cell,
      ),
  },
  {
    name: 'a digit more at the end of telephone numbers',
    apply: (workbook) =>
      mapped(workbook, (cell) =>
        /^\s*0\d{2}-?\d{7,8}\s*$/.test(cell.text) && cell.number === undefined
          ? { ...cell, text: `${cell.text.trim()}-7` }
          : cell,
      ),
  },
  {
    name: 'midnight, where somebody left the time out',
    apply: (workbook) =>
      mapped(workbook, (cell) =>
        cell.number === undefined && /\d{1,2}:\d{2}(?::\d{2})?\s*(?:[AP]M)?$/i.test(cell.text)
          ? {
              ...cell,
              text: cell.text.replace(/\d{1,2}:\d{2}(?::\d{2})?\s*(?:[AP]M)?$/i, '00:00:00'),
            }
          : cell,
      ),
  },
  {
    name: 'a word for a state that says the order is off',
    apply: (workbook, random) =>
      mapped(workbook, (cell) =>
        cell.text === 'Pending' || cell.text === 'Assigned'
          ? { ...cell, text: ['Cxl', 'K.I.V.', 'Cust cancelled', 'Zapped'][random(4)] ?? '' }
          : cell,
      ),
  },
);

const eachSheet = (
  { sheets, ...rest }: Workbook,
  change: (sheet: Sheet, index: number) => Sheet,
): Workbook => ({ ...rest, sheets: sheets.map(change) });
const TITLES = [
  ...['TIME LIST', 'Prepared by: AMIN', 'Building: VISTA REKAAN', '09/12/2026', 'Team 7'],
  ...['For internal use', 'Total: 12', 'Contact No: 012-6950123', 'CANCELLED', 'Page 1 of 3'],
];

/** Cells that somebody struck through, as the formats give them: gone, and remembered. */
const struckThrough = (sheet: Sheet, isStruck: (cell: Cell) => boolean): Sheet => {
  const struck = new Map<number, number[]>();
  for (const { row, column } of sheet.cells.filter(isStruck))
    struck.set(row, [...(struck.get(row) ?? []), column]);
  return { ...sheet, struck, cells: sheet.cells.filter((cell) => !isStruck(cell)) };
};

MUTATIONS.push(
  {
    name: 'titles above the header',
    apply: (workbook, random) =>
      eachSheet(workbook, (sheet) => {
        const count = 1 + random(5);
        const titles = Array.from({ length: count }, (_, at): Cell => {
          const [row, column] = [at + 1, 1 + random(4)];
          const text = TITLES[random(TITLES.length)] ?? '';
          return { address: addressOf(row, column), row, column, text };
        });
        return {
          ...sheet,
          cells: [...titles, ...sheet.cells.map((cell) => movedTo(cell, cell.row + count))],
          merges: sheet.merges.map((one) => ({
            ...one,
            top: one.top + count,
            bottom: one.bottom + count,
          })),
        };
      }),
  },
  {
    name: 'rows that somebody struck through',
    apply: (workbook, random) =>
      eachSheet(workbook, (sheet) => {
        const rows = new Set(sheet.cells.map(({ row }) => row).filter(() => random(6) === 0));
        return struckThrough(sheet, ({ row }) => row > 1 && rows.has(row));
      }),
  },
  {
    name: 'cells that somebody struck through',
    apply: (workbook, random) =>
      eachSheet(workbook, (sheet) =>
        struckThrough(sheet, ({ text }) => /\d|[A-Z]{4}/.test(text) && random(8) === 0),
      ),
  },
  {
    name: 'formulas that nobody calculated',
    apply: (workbook, random) =>
      mapped(workbook, (cell) =>
        random(8) === 0 ? uncalculatedCell(cell.row, cell.column) : cell,
      ),
  },
  {
    name: 'a comment at every cell',
    doubtsAll: true,
    apply: (workbook) =>
      eachSheet(workbook, (sheet) => ({
        ...sheet,
        aside: {
          comments: sheet.cells.map(({ row, column }) => ({ row, column, text: 'see my mail' })),
          boxes: [],
        },
      })),
  },
  {
    name: 'a text box that calls all of it off',
    doubtsAll: true,
    apply: (workbook, random) =>
      eachSheet(workbook, (sheet) => ({
        ...sheet,
        aside: {
          comments: [],
          boxes: ['Legend', ['ALL CANCELLED', 'Semua dibatalkan', 'postponed'][random(3)] ?? ''],
        },
      })),
  },
);

const WATCHED = ['serviceId', 'customerName', 'phones', 'phone', 'appointment', 'orderType'];

const read = (workbook: Workbook, fileName: string): ParsedDraft[] => {
  const document = { kind: 'workbook' as const, workbook };
  const parsed = parseDocument({ document, fileName, profiles: PARSER_PROFILES, today: TODAY });
  return parsed.ok ? parsed.drafts : [];
};

const startOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'start' in value ? value.start : value;
/** However many blanks stand between two words, it is the same name. */
const told = ({ values }: ParsedDraft): string =>
  JSON.stringify(WATCHED.map((field) => startOf(values[field]) ?? null)).replace(/ +/g, ' ');

describe.skipIf(!existsSync(SAMPLES))('a sample that somebody changed on its way', () => {
  const files = [
    ...['A9000001.xls', 'A9000004.xlsx', 'M9000011.xls', 'DIGI Partner (Activation).xls'],
    'lists/Standard 11-12 NOV.xlsx',
    'lists/Assurance 11-12 NOV.xlsx',
  ];
  it.each(files.flatMap((file) => MUTATIONS.map((mutation) => ({ file, ...mutation }))))(
    'should read $file with $name rightly, doubt it or refuse it',
    ({ file, name, apply, doubtsAll = false }) => {
      const fileName = file.split('/').at(-1) ?? file;
      const workbook = load(file);
      const right = new Set(read(workbook, fileName).map(told));
      const random = randomOf(SEED + file.length * 31 + name.length);
      for (let round = 0; round < (doubtsAll ? 1 : ROUNDS); round += 1) {
        const wrong = read(apply(workbook, random), fileName).filter(
          (draft) => draft.status === 'valid' && (doubtsAll || !right.has(told(draft))),
        );
        expect(wrong.map(told)).toEqual([]);
      }
    },
  );
});
