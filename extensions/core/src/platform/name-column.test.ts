import { expect, it } from 'vitest';
import { nameColumn } from './name-column.ts';

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';
type Refused = { message: string; code: string; where?: string; table?: string; column?: string };
const named = (error: Refused, sql: string, bindings: unknown[]): string => {
  nameColumn(error, { sql, bindings });
  return `${error.table}.${error.column}`;
};

it('is read off an insert by what its column cannot hold', () => {
  const sql = 'insert into "customers" ("id", "name") values ($1, $2), (DEFAULT, $3)';
  expect(named({ message: '', code: '22001' }, sql, [ID, 'a', 'x'.repeat(256)])).toBe(
    'customers.name',
  );
});

it('is read off an update or a comparison by the parameter that could not be read', () => {
  const where = "unnamed portal parameter $2 = '...'";
  const update = 'update "customers" set "name" = $1 where "id" = $2';
  expect(named({ message: '', code: '22P02', where }, update, ['a', 'x'])).toBe('customers.id');
  const select =
    'select "work_orders"."id" from "work_orders" where "a"."x" = $1 and "work_orders"."building" = $2';
  expect(named({ message: '', code: '22P02', where }, select, [1, 'x'])).toBe(
    'work_orders.building',
  );
});

it('is told to Directus by the message, also of its own tables', () => {
  const error = {
    code: '22001',
    message: 'insert into "directus_files" ... - value too long for type character varying(3)',
  };
  const sql = 'insert into "directus_files" ("created_on", "title") values (CURRENT_TIMESTAMP, $1)';
  expect(named(error, sql, ['long'])).toBe('directus_files.title');
  expect(error.message).toMatch(/^"directus_files" "title" - value too long/);
});

it('leaves other errors alone', () => {
  expect(named({ message: '', code: '23505' }, 'insert into "a" ("b") values ($1)', [1])).toBe(
    'undefined.undefined',
  );
});
