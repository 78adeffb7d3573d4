import { expect, test } from 'vitest';
import { beginImport, countImported, MOST_IMPORTED, ofRow } from './running-imports.ts';

test('should end an import by the rows that its rows bring with them', () => {
  const transaction = {};
  const current = beginImport(transaction);
  for (let row = 0; row < MOST_IMPORTED; row++) countImported(transaction, 'customers', 1);
  countImported(transaction, 'directus_revisions', 1);
  expect(current.ended).toBe(null);
  expect(() => countImported(transaction, 'sites', 1)).toThrow();
  expect(current.ended).toMatchObject({ code: 'INVALID_PAYLOAD', status: 400 });
});

test('should count nothing that is no import', () => {
  for (let row = 0; row <= MOST_IMPORTED; row++) countImported({}, 'customers', 1);
});

test('should name the row of what the database refused', () => {
  const error = Object.assign(new Error('duplicate key'), {
    code: '23505',
    table: 'anything',
    detail: 'Key (company, label)=(x, y) already exists.',
  });
  expect(ofRow(error, 7, 'id')).toMatchObject({
    status: 400,
    code: 'RECORD_NOT_UNIQUE',
    extensions: { field: 'label', rows: [{ type: 'lines', rows: [7] }] },
  });
});
