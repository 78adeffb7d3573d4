import { expect } from 'vitest';
import { isSure, notesOf, type Outcome, valuesOf } from './outcome.ts';

/** A file made here, what is right in a few words, and how to tell. */
type Made = [file: string, right: string, content: () => Buffer, check: (outcome: Outcome) => void];

const HEADER = [
  ...['WO No.', 'WO Type', 'Sales/Modi Type', 'Service No.', 'Customer Name', 'Contact No'],
  ...['App Date', 'App Time', 'Building Name', 'SI Name', 'Status'],
];
let serial = 0;
const rowOf = (over: Record<number, string> = {}): string[] => {
  serial += 1;
  const number = String(9_970_000 + serial);
  return [
    ...[`A${number}`, 'ACTIVATION', 'New Sales', `TBBNA${number}G`, 'AMINA BINTI REKAAN'],
    ...['012-6950123', '09/12/2026', '09:00', 'VISTA CONTOH', 'Amin', 'Pending'],
  ].map((value, column) => over[column] ?? value);
};
const csvOf = (rows: readonly string[][]): Buffer =>
  Buffer.from(rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n'));
export const listOf = (...rows: Record<number, string>[]): Buffer =>
  csvOf([HEADER, ...rows.map(rowOf)]);
const tableOf = (rows: readonly string[][]): string =>
  `<table>${rows.map((row) => `<tr><td>${row.join('</td><td>')}</td></tr>`).join('')}</table>`;
const archiveOf = (page: string): Buffer =>
  Buffer.from(
    [
      ...['MIME-Version: 1.0', 'X-Document-Type: Workbook'],
      ...['Content-Type: multipart/related; boundary="NEXT"', '', '--NEXT'],
      ...['Content-Location: file:///C:/A/list.htm', 'Content-Transfer-Encoding: base64'],
      ...['Content-Type: text/html; charset="utf-8"', '', Buffer.from(page).toString('base64')],
      ...['', '--NEXT--', ''],
    ].join('\r\n'),
  );
const doubted = (outcome: Outcome): void => {
  expect(outcome.drafts.length).toBeGreaterThan(0);
  expect(isSure(outcome)).toBe(false);
};

export const made: readonly Made[] = [
  [
    'noon.csv',
    'noon is a time',
    () => listOf({ 7: '12 noon' }, { 7: '12 tengah hari' }),
    (outcome) =>
      expect(valuesOf(outcome, 'appointment')).toEqual(Array(2).fill('2026-12-09T12:00:00+08:00')),
  ],
  [
    'midnight.csv',
    'midnight is no usual hour',
    () => listOf({ 7: '00:00' }, { 7: '12 malam' }),
    doubted,
  ],
  [
    'states.csv',
    'a word for a state that nobody knows',
    () => csvOf([[...HEADER.slice(0, 10), 'WO Status'], rowOf({ 10: 'Zapped' })]),
    doubted,
  ],
  [
    'no-names.csv',
    'no name is no name',
    () => listOf({ 4: 'TBC' }, { 4: '#N/D' }, { 4: 'JOS? R' }),
    doubted,
  ],
  [
    'second-header.csv',
    'columns in another order below',
    () => {
      const other = [
        ...HEADER.slice(0, 4),
        'SI Name',
        ...HEADER.slice(5, 9),
        'Customer Name',
        'Status',
      ];
      return csvOf([HEADER, rowOf(), other, rowOf({ 4: 'Amin', 9: 'SITI REKAAN' })]);
    },
    (outcome) => {
      expect(valuesOf(outcome, 'customerName')).toEqual(['AMINA BINTI REKAAN', 'SITI REKAAN']);
      expect(notesOf(outcome)).toEqual(['ROWS_LEFT_OUT']);
    },
  ],
  [
    'web-page.xls',
    'a web page in one file',
    () => archiveOf(tableOf([HEADER, rowOf()])),
    (outcome) => expect(valuesOf(outcome, 'customerName')).toEqual(['AMINA BINTI REKAAN']),
  ],
  [
    'nothing.csv',
    'a list without rows is said to be one',
    () => csvOf([HEADER]),
    (outcome) => expect(notesOf(outcome)).toEqual(['NO_ORDERS']),
  ],
  [
    'rich-text.xls',
    'a refusal says what to do',
    () => Buffer.from('{\\rtf1\\ansi WO No.}'),
    (outcome) => expect(outcome).toMatchObject({ status: 422, code: 'NOT_A_WORKBOOK' }),
  ],
];
