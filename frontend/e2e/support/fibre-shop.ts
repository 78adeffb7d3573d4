import { randomUUID } from 'node:crypto';
import knex, { type Knex } from 'knex';
import { ANY_DAY } from '../../../seeds/factories/any-day.ts';
import { createBuilding, createCompany } from '../../../seeds/index.ts';
import { environment } from './environment.ts';

export type FibreShop = { id: string; knex: Knex; close: () => Promise<void> };

/** An operator whose keys the product has, with one address, one plan and one technician. */
export const createFibreShop = async (): Promise<FibreShop> => {
  const database = knex({
    client: 'pg',
    connection: environment.databaseUrl,
    pool: { min: 0, max: 2 },
  });
  const id = await createCompany(database, {
    ...{ key: 'test-cards', name: 'Gentian Kad', kind: 'operator', settings: ANY_DAY },
  });
  const [town, street, plan] = [randomUUID(), randomUUID(), randomUUID()];
  const of = { company: id };
  const { building } = await createBuilding(database, {
    ...{ company: id, name: 'Menara Gentian', splitters: ['1:8'] },
  });
  await database('address_towns').insert({
    ...{ ...of, id: town, name: 'Puchong', name_key: 'puchong' },
  });
  await database('address_streets').insert({
    ...{ ...of, id: street, town, label: 'Jalan Gentian', name_key: 'gentian' },
  });
  await database('addresses').insert({
    ...{ ...of, id: randomUUID(), street, building, civic_number: 7, state: 'serviceable' },
  });
  await database('technicians').insert({
    ...{ ...of, id: randomUUID(), code: 'T01', name: 'Tan Contohan', is_active: true },
  });
  await database('service_plans').insert({
    ...{ ...of, id: plan, code: 'F500', name: 'Fibre 500', kind: 'internet', is_public: true },
  });
  await database('plan_prices').insert({
    ...{ ...of, id: randomUUID(), plan, monthly_minor: '10000', one_time_minor: '5000' },
    ...{ currency: 'MYR', valid_from: '2020-01-01' },
  });
  return { id, knex: database, close: () => database.destroy() };
};
