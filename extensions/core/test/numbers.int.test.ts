import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Knex } from 'knex';
import { database } from './support/database.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

type Row = { id: string; company: string; work_type: string; service_id: string };

let tenant: Tenant;
let dispatcher: Person;
let serial = 0;

const rowsFor = async ({ id: company }: Tenant, count: number): Promise<Row[]> => {
  const type = await database()('work_types').where({ company, code: 'ACTIVATION' }).first('id');
  return Array.from({ length: count }, () => ({
    id: randomUUID(),
    company,
    work_type: type.id,
    service_id: `TBBNN${String(100_000 + serial++)}G`,
  }));
};

const byRoute = () =>
  dispatcher.post('/api/orders', {
    workType: 'ACTIVATION',
    partner: 'TIME-FTTH',
    serviceId: `TBBNN${String(100_000 + serial++)}G`,
    customerName: 'Siti Contohan',
    phones: ['0126999999'],
    addressText: 'Jalan Contoh 1',
  });

const sequence = (number: string): number => Number(number.split('-')[2]);

const numbersOf = async (ids: readonly string[]): Promise<number[]> => {
  const rows = (await database()('work_orders').whereIn('id', ids).select('id', 'number')) as {
    id: string;
    number: string;
  }[];
  const found = new Map(rows.map(({ id, number }) => [id, sequence(number)]));
  return ids.map((id) => found.get(id) ?? Number.NaN);
};

const expectNoGap = async ({ id: company }: Tenant): Promise<number> => {
  const numbers = (await database()('work_orders').where({ company }).pluck('number'))
    .map(sequence)
    .sort((a, b) => a - b);
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  return numbers.length;
};

const ascending = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);

beforeAll(async () => {
  tenant = await newTenant('installer');
  dispatcher = await newMember(tenant, 'dispatcher');
});

describe('numbers of work orders', () => {
  it('have no gap and no double when statements of many rows, single rows and routes race', async () => {
    const batches = await Promise.all(Array.from({ length: 4 }, () => rowsFor(tenant, 40)));
    const insert = (rows: Row[]) => database()('work_orders').insert(rows);
    const singles = await rowsFor(tenant, 8);
    await Promise.all([
      ...batches.map(insert),
      ...singles.map((row) => insert([row])),
      ...Array.from({ length: 8 }, byRoute),
    ]);
    expect(await expectNoGap(tenant)).toBe(4 * 40 + 8 + 8);
    for (const rows of batches) {
      expect(ascending(await numbersOf(rows.map(({ id }) => id)))).toBe(true);
    }
  });

  it('go back with a statement, a savepoint or a transaction that fails', async () => {
    const company = await newTenant('installer');
    const [kept = [], lost = [], later = []] = await Promise.all([
      rowsFor(company, 5),
      rowsFor(company, 5),
      rowsFor(company, 5),
    ]);
    await database().transaction(async (trx) => {
      await trx('work_orders').insert(kept);
      const inner = trx.transaction(async (savepoint) => {
        await savepoint('work_orders').insert(lost);
        throw new Error('Thought better of it');
      });
      await expect(inner).rejects.toThrow('Thought better of it');
      const broken = trx.transaction((savepoint) =>
        savepoint('work_orders').insert([
          ...lost.slice(0, 3),
          { ...lost[3], company: randomUUID() },
        ]),
      );
      await expect(broken).rejects.toThrow();
      await trx('work_orders').insert(later);
    });
    const all = [...kept, ...later].map(({ id }) => id);
    expect(await numbersOf(all)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);

    const undone = database().transaction(async (trx) => {
      await trx('work_orders').insert(lost);
      throw new Error('Undone');
    });
    await expect(undone).rejects.toThrow('Undone');
    const [next] = await rowsFor(company, 1);
    await database()('work_orders').insert(next);
    expect(await numbersOf([next?.id ?? ''])).toEqual([11]);
  });

  it('are each company’s own when one statement has rows of two by turns', async () => {
    const pair = await Promise.all([newTenant('installer'), newTenant('installer')]);
    const [left = [], right = []] = await Promise.all(pair.map((one) => rowsFor(one, 6)));
    const mixed = left.flatMap((row, index) => [row, ...right.slice(index, index + 1)]);
    await database()('work_orders').insert(mixed);
    expect(await numbersOf(left.map(({ id }) => id))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await numbersOf(right.map(({ id }) => id))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('go on where the year’s series stands', async () => {
    const company = await newTenant('installer');
    const rows = await rowsFor(company, 6);
    const years = rows.map((row, index) => ({
      ...row,
      created_at: `${2024 + (index % 2)}-06-01T00:00:00Z`,
    }));
    await database()('work_orders').insert(years);
    const numbers = (await database()('work_orders')
      .where({ company: company.id })
      .orderBy('number')
      .pluck('number')) as string[];
    expect(numbers).toEqual([
      ...[1, 2, 3].map((last) => `WO-2024-0000${last}`),
      ...[1, 2, 3].map((last) => `WO-2025-0000${last}`),
    ]);
  });

  it('of customers are given in one statement too', async () => {
    const company = await newTenant('installer');
    const add = (knex: Knex, names: string[]) =>
      knex('customers').insert(names.map((name) => ({ company: company.id, name })));
    await Promise.all([
      add(database(), ['Puan Contoh', 'Encik Misal', 'Cik Sampel']),
      add(database(), ['Puan Teladan', 'Encik Umpama']),
    ]);
    const numbers = await database()('customers').where({ company: company.id }).pluck('number');
    expect(numbers.sort()).toEqual([1, 2, 3, 4, 5].map((last) => `C-00000${last}`));
  });
});
