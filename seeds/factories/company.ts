import type { Knex } from 'knex';
import type { CompanyKind } from '../../extensions/domain/organisation/choices.ts';
import { insertMissing, type Row } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';
import { seedReference } from '../reference/seed-reference.ts';

export type CompanySeed = { key: string; name: string; kind: CompanyKind } & Row;

export const companyIdOf = (key: string): string => seedId('company', key);

/** A company with its reference data. Returns its id. */
export const createCompany = async (knex: Knex, company: CompanySeed): Promise<string> => {
  const id = companyIdOf(company.key);
  await insertMissing(knex, 'companies', [{ id, ...company }]);
  await seedReference(knex, { id, kind: company.kind });
  return id;
};
