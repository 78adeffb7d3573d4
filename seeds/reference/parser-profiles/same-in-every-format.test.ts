import { type BookType, CFB, utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../extensions/core/src/documents/formats/read-document.ts';
import { READ_LIMITS } from '../../../extensions/core/src/documents/limits.ts';
import { parseDocument } from '../../../extensions/domain/intake/parse-document.ts';
import { PARSER_PROFILES } from './index.ts';

const HEADER = [
  ...['WO No.', 'WO Type', 'Sales/Modi Type', 'Service No.', 'Customer Name', 'Contact No'],
  ...['App Date', 'App Time', 'Building Name', 'SI Name', 'Status'],
];
/** 9 December 2026, as Excel counts. */
const DAY = 46_365;
const DAYS_TO_1904 = 1_462;

type Order = { name: string; minutes: number; isHidden: boolean };
const order: fc.Arbitrary<Order> = fc.record({
  name: fc.constantFrom(
    'AMINA BINTI REKAAN',
    'LIM & SONS <REKAAN>',
    'ÉLODIE "R"',
    '陈美玲',
    "D'MISAL",
  ),
  minutes: fc.constantFrom(540, 605, 870),
  isHidden: fc.boolean(),
});

const serviceId = (index: number): string => `TBBNA95${String(1_000 + index)}G`;

const BEGIN = 0x0809;
const ROW = 0x0208;

/** The library writes no records of rows into an `.xls`: they go behind the beginning of its sheet. */
const withHiddenRows = (bytes: Buffer, orders: readonly Order[]): Buffer => {
  const container = CFB.read(bytes, { type: 'buffer' });
  const stream = Buffer.from(CFB.find(container, 'Workbook')?.content as Uint8Array);
  const begins: number[] = [];
  for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2))
    if (stream.readUInt16LE(at) === BEGIN) begins.push(at + 4 + stream.readUInt16LE(at + 2));
  const records = orders.flatMap(({ isHidden }, index) => {
    const record = Buffer.alloc(20);
    record.writeUInt16LE(ROW, 0);
    record.writeUInt16LE(16, 2);
    record.writeUInt16LE(index + 1, 4);
    record.writeUInt16LE(0x00ff, 10);
    record.writeUInt16LE(0x0100 | (isHidden ? 0x20 : 0), 16);
    return [record];
  });
  const behind = begins[1] ?? 0;
  const lean = CFB.utils.cfb_new();
  const content = Buffer.concat([stream.subarray(0, behind), ...records, stream.subarray(behind)]);
  CFB.utils.cfb_add(lean, '/Workbook', content);
  return Buffer.from(CFB.write(lean, { type: 'buffer' }) as Uint8Array);
};

const bookOf = (orders: readonly Order[], is1904: boolean, bookType: BookType): Buffer => {
  const rows = orders.map(({ name, minutes }, index) => [
    ...[`A995${1_000 + index}`, 'ACTIVATION', 'New Sales', serviceId(index), name, '012-6950123'],
    ...[DAY - (is1904 ? DAYS_TO_1904 : 0), minutes / 1_440, 'VISTA CONTOH', 'Amin', 'Pending'],
  ]);
  const sheet = utils.aoa_to_sheet([HEADER, ...rows]);
  rows.forEach((_, index) => {
    sheet[`G${index + 2}`].z = 'dd/mm/yyyy';
    sheet[`H${index + 2}`].z = 'hh:mm';
  });
  sheet['!rows'] = [{}, ...orders.map(({ isHidden }) => ({ hidden: isHidden }))];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Orders');
  book.Workbook = { ...book.Workbook, WBProps: { date1904: is1904 } };
  if (bookType === 'txt')
    return Buffer.from(`\ufeff${utils.sheet_to_csv(sheet, { FS: '\t' })}`, 'utf16le');
  const bytes = Buffer.from(write(book, { type: 'buffer', bookType }) as Uint8Array);
  return bookType === 'biff8' ? withHiddenRows(bytes, orders) : bytes;
};

const read = async (bytes: Buffer, fileName: string) => {
  const document = await readDocument(bytes, fileName, READ_LIMITS);
  const today = new Date('2026-12-01T00:00:00Z');
  const parsed = parseDocument({ document, fileName, profiles: PARSER_PROFILES, today });
  if (!parsed.ok) throw new Error(parsed.error.message);
  return {
    orders: parsed.drafts.map(({ values }) => [
      values.serviceId,
      values.customerName,
      values.appointment,
    ]),
    notes: (parsed.notes ?? []).map(({ code }) => code),
  };
};

const wanted = (orders: readonly Order[]): unknown[] =>
  orders.flatMap(({ name, minutes, isHidden }, index) => {
    const two = (value: number): string => String(value).padStart(2, '0');
    const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
    return isHidden ? [] : [[serviceId(index), name, `2026-12-09T${time}:00+08:00`]];
  });

const seen = (orders: readonly Order[]): Order[] =>
  orders.map((one) => ({ ...one, isHidden: false }));

describe('one list in the formats that people send', () => {
  it.each([
    ['xlsx', 'list.xlsx'],
    ['biff8', 'list.xls'],
    ['xlml', 'list.xls'],
  ] as const)('should give what a person sees of it, as %s', async (bookType, fileName) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(order, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (orders, is1904) => {
          const { orders: found, notes } = await read(bookOf(orders, is1904, bookType), fileName);
          expect(found).toEqual(wanted(orders));
          expect(notes.filter((code) => code !== 'NO_ORDERS')).toEqual(
            orders.some(({ isHidden }) => isHidden) ? ['HIDDEN_ROWS'] : [],
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  it.each([
    ['html', 'list.xls'],
    ['html', 'attachment-1'],
    ['csv', 'list.csv'],
    ['txt', 'list.xls'],
  ] as const)('should give the same as %s called %s', async (bookType, fileName) => {
    await fc.assert(
      fc.asyncProperty(fc.array(order, { minLength: 1, maxLength: 6 }), async (orders) => {
        const { orders: found } = await read(bookOf(seen(orders), false, bookType), fileName);
        expect(found).toEqual(wanted(seen(orders)));
      }),
      { numRuns: 15 },
    );
  });
});
