import { beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../domain/kernel/index.ts';
import { insertRows } from '../src/platform/insert-rows.ts';
import { database } from './support/database.ts';
import { newTenant, type Tenant } from './support/tenant.ts';

let tenant: Tenant;

beforeAll(async () => {
  tenant = await newTenant();
});

describe('rows inserted at once', () => {
  it('keep their order, their defaults and every kind of value', async () => {
    const odd = 'a\ttab, a line\r\nand "\\n" that is none, \\N and \\. too';
    const rows = [
      { company: tenant.id, name: 'Who? ::text \\ $1 "Contoh"', phones: ['0126999999'] },
      { company: tenant.id, name: 'Puan Sampel', phones: undefined, notes: null },
      { company: tenant.id, name: 'Encik Misal', phones: '["0126999998"]', notes: 'é\n✓' },
      { company: tenant.id, name: 'Cik Teladan', phones: null, created_at: new Date(0) },
      { company: tenant.id, name: '\\.', phones: [odd], notes: odd },
    ];
    await database().transaction((trx) => insertRows(trx, 'customers', rows));
    const stored = await database()('customers')
      .where({ company: tenant.id })
      .orderBy('number')
      .select('name', 'phones', 'notes', 'created_at');
    expect(stored).toMatchObject([
      { name: 'Who? ::text \\ $1 "Contoh"', phones: ['0126999999'], notes: null },
      { name: 'Puan Sampel', phones: [], notes: null },
      { name: 'Encik Misal', phones: ['0126999998'], notes: 'é\n✓' },
      { name: 'Cik Teladan', phones: null, created_at: new Date(0) },
      { name: '\\.', phones: [odd], notes: odd },
    ]);
  });

  it('may be all alike', async () => {
    const at = new Date('2030-02-03T04:05:06.789Z');
    const alike = { company: tenant.id, name: 'Puan ? Serupa', phones: null, created_at: at };
    await database().transaction((trx) => insertRows(trx, 'customers', [alike, alike, alike]));
    const stored = await database()('customers').where({ name: alike.name });
    expect(stored).toHaveLength(3);
    expect(new Set(stored.map(({ id }) => id)).size).toBe(3);
    expect(stored[2]).toMatchObject({ company: tenant.id, phones: null, created_at: at });
  });

  it('tell the planner about a table that it knows nothing of, in their own order', async () => {
    const trx = await database().transaction();
    try {
      await trx.raw('create table scratch_rows (place integer)');
      const rows = Array.from({ length: 500 }, (_, place) => ({ place }));
      await insertRows(trx, 'scratch_rows', rows);
      const { rows: stored } = await trx.raw('select place from scratch_rows order by ctid');
      expect(stored).toEqual(rows);
      const learned = await trx('pg_stats').where({ tablename: 'scratch_rows' });
      expect(learned).toHaveLength(1);
    } finally {
      await trx.rollback();
    }
  });

  it('refuse what does not fit, and leave the transaction fit for more', async () => {
    const customer = { company: tenant.id, name: 'Puan Contoh' };
    const name = 'Puan Selepas';
    await database().transaction(async (trx) => {
      const add = (row: object) =>
        trx.transaction((savepoint) =>
          insertRows(savepoint, 'customers', [{ ...customer, ...row }]),
        );
      await expect(add({ nowhere: 1 })).rejects.toThrow('customers has no column nowhere');
      await expect(add({ number: 'C'.repeat(33) })).rejects.toThrow(/too long/);
      await expect(add({ company: newId() })).rejects.toMatchObject({ code: '23503' });
      await add({ name });
    });
    expect(await database()('customers').where({ name })).toHaveLength(1);
  });
});
