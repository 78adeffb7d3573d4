import type { Knex } from 'knex';
import { companyIdOf, createCompany } from '../../seeds/index.ts';
import { seedId } from '../../seeds/lib/seed-id.ts';

/** Ports of a 1:32 that need no approval. */
const PORTS = 31;

export const KEY = 'bench-ports';
const company = companyIdOf(KEY);

/** SQL for the id of the n-th row of a kind: both sides can say it without a look-up. */
const idOf = (kind: string, n: string): string =>
  `cast('00000000-0000-${kind}-8000-' || lpad(cast(${n} as text), 12, '0') as uuid)`;

export const orderId = (n: string): string => idOf('4aaa', `cast(${n} as integer)`);
export const splitterId = (n: string): string => idOf('4bbb', `cast(${n} as integer) / ${PORTS}`);

/** One building with as many 1:32 splitters as `count` orders need, and the orders. */
export const insertRows = async (knex: Knex, count: number): Promise<string> => {
  await createCompany(knex, { key: KEY, name: 'Contoh Bench', kind: 'installer' });
  const building = seedId(company, 'bench-building');
  await knex('buildings').insert({ id: building, company, name: 'Menara Bench' });
  await knex.raw(
    `insert into splitters (id, company, building, type, code, name)
     select ${idOf('4bbb', 'n')}, ?, ?, ?, 'SP' || n, 'SP' || n
     from generate_series(0, ?::integer) as n`,
    [company, building, seedId(company, 'splitter-type', '1:32'), Math.ceil(count / PORTS)],
  );
  await knex.raw(
    `insert into work_orders (id, company, number, work_type, building)
     select ${idOf('4aaa', 'n')}, ?, 'WO-BENCH-' || n, ?, ? from generate_series(0, ?::integer) as n`,
    [company, seedId(company, 'work-type', 'ACTIVATION'), building, count - 1],
  );
  await knex.raw('analyze');
  return company;
};
