import { expect } from 'vitest';
import { isSure, notesOf, type Outcome, type Row, valuesOf } from './outcome.ts';

const codesAt = ({ drafts }: Outcome, at: number): (string | undefined)[] =>
  [...(drafts[at]?.errors ?? []), ...(drafts[at]?.warnings ?? [])].map(
    ({ code, field }) => `${code} ${field}`,
  );
const doubted =
  (...codes: string[]) =>
  (outcome: Outcome): void => {
    expect(codesAt(outcome, 0)).toEqual(codes);
    expect(isSure(outcome)).toBe(false);
  };
const asIf =
  (serviceId: string) =>
  (outcome: Outcome): void => {
    expect(valuesOf(outcome, 'serviceId')).toEqual([serviceId]);
    expect(outcome.drafts[0]).toMatchObject({ status: 'valid', errors: [], warnings: [] });
  };

/** Files whose trouble is what is written on the paper. */
export const values: readonly Row[] = [
  [
    '03-mm-dd-text.csv',
    'the other rows say that the month stands first',
    (outcome) =>
      expect(valuesOf(outcome, 'appointment')).toEqual([
        '2026-12-09T09:00:00+08:00',
        '2026-12-21T09:00:00+08:00',
        '2026-12-22T09:00:00+08:00',
      ]),
  ],
  ['08a-nbsp-header.xlsx', 'a blank that must not break is a blank', asIf('TBBNA950101G')],
  ['85e-one-header-leading-space.xlsx', 'a blank before a header', asIf('TBBNA970205G')],
  [
    '20-totals-repeat-header.xlsx',
    'headers again and sums are left out and named',
    (outcome) => {
      expect(valuesOf(outcome, 'serviceId')).toHaveLength(3);
      expect(notesOf(outcome)).toEqual(['ROWS_LEFT_OUT']);
    },
  ],
  [
    '21b-error-values.xlsx',
    'errors of the program are no values',
    (outcome) => {
      expect(JSON.stringify(outcome.drafts.map((draft) => draft.values))).not.toContain('#');
      expect(codesAt(outcome, 0)).toEqual(['CELL_ERROR serviceId']);
      const cells = outcome.drafts.flatMap(({ errors }) =>
        errors.flatMap((one) => one.cells ?? []),
      );
      expect(cells).toEqual(expect.arrayContaining(['D2', 'E3', 'I4', 'A5']));
      expect(isSure(outcome)).toBe(false);
    },
  ],
  [
    '27-odd-times.csv',
    '24:00 is the next day, what is no time is an error',
    (outcome) => {
      expect(valuesOf(outcome, 'appointment')[4]).toBe('2026-12-10T00:00:00+08:00');
      expect(codesAt(outcome, 8)).toEqual(['UNREADABLE_DATE appointment']);
    },
  ],
  [
    '28-odd-dates.csv',
    'years of two digits, and days far off',
    (outcome) => {
      expect(valuesOf(outcome, 'appointment')[5]).toBe('2026-12-09T09:00:00+08:00');
      expect(codesAt(outcome, 11)).toEqual(['DATE_DOUBTED appointment']);
      expect(codesAt(outcome, 12)).toEqual(['DATE_DOUBTED appointment']);
      expect(outcome.drafts[12]?.status).toBe('needs_review');
    },
  ],
  [
    '36-percent-currency.xlsx',
    'telephone numbers by the country',
    (outcome) => {
      expect(valuesOf(outcome, 'phone').slice(0, 3)).toEqual([
        '0126000136',
        '0126000138',
        '0126000140',
      ]);
      expect(codesAt(outcome, 6)).toEqual(['UNREADABLE_PHONE phone']);
    },
  ],
  [
    '38-wo-types.xlsx',
    'identifiers whole or not at all',
    (outcome) => {
      for (const at of [7, 8, 9])
        expect(codesAt(outcome, at)).toEqual(['IDENTIFIER_INVALID serviceId']);
      expect(outcome.drafts[9]?.errors[0]?.message).toContain('TBBNA');
    },
  ],
  ['41e-A9700708.xlsx', 'two boxes are ticked', doubted('TWO_TICKED orderType')],
  [
    '47b-laman-building-A9700716.xlsx',
    'a building that is called like a street',
    (outcome) => {
      doubted('ADDRESS_DOUBTED address')(outcome);
      expect(valuesOf(outcome, 'address')).toMatchObject([
        { building: 'LAMAN CONTOH SERI 33 - BLOCK A APARTMENT', streetNo: '3' },
      ]);
    },
  ],
  [
    '47f-address-lines-A9700720.xlsx',
    'an address by lines has parts',
    (outcome) =>
      expect(valuesOf(outcome, 'address')).toMatchObject([
        { unit: '9', street: 'JALAN MISAL BARU', postcode: '50450', city: 'Kuala Lumpur' },
      ]),
  ],
  ['48c-year26-A9700723.xlsx', 'the year 0026', doubted('DATE_DOUBTED appointment')],
  [
    '49-phone-A9700725.xlsx',
    'the zero behind the code of the country',
    (outcome) => expect(valuesOf(outcome, 'phones')).toEqual([['0126000725']]),
  ],
  [
    '77-id-longer-in-subject.eml',
    'a longer number is not cut',
    (outcome) => {
      expect(valuesOf(outcome, 'awoNumber')).toEqual([null]);
      doubted('IDENTIFIER_INVALID awoNumber')(outcome);
    },
  ],
  [
    '89b-status-column-done.xlsx',
    'what is over makes no new order',
    (outcome) => {
      const statuses = outcome.drafts.map(({ status }) => status);
      expect(statuses).toEqual(['rejected', 'rejected', 'needs_review']);
    },
  ],
  [
    '91-sentence-in-service-id.xlsx',
    'a sentence is no number',
    (outcome) => expect(codesAt(outcome, 1)).toContain('IDENTIFIER_INVALID serviceId'),
  ],
  [
    '91b-customer-name-256.xlsx',
    'longer than the order has room for',
    (outcome) => expect(codesAt(outcome, 0)).toEqual(['VALUE_OUT_OF_BOUNDS customerName']),
  ],
];
