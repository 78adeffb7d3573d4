import type { Accountability } from '@directus/types';
import type { Knex } from 'knex';
import { actorThroughDirectus } from '../platform/actor.ts';
import { refusal } from '../platform/errors.ts';
import type { RegisterHooks } from '../platform/hooks.ts';
import { companyOfNewRow, type Payload } from './company-of-row.ts';
import { assertMayCreate } from './may-create.ts';
import { TENANTS } from './tenancy.ts';

type HookContext = { database: Knex; accountability: Accountability | null };

const isNested = (value: unknown): value is Payload =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('id' in value);

/** Rows created inside this one (`customer: {name: …}`) belong to the same company. */
const handDown = (payload: Payload, company: string, fields: readonly string[]): Payload =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = payload[field];
      return isNested(value) ? [[field, { company, ...value }]] : [];
    }),
  );

const refuseMove = async (
  knex: Knex,
  collection: string,
  keys: readonly unknown[],
  company: unknown,
): Promise<void> => {
  const companies = await knex(collection)
    .whereIn('id', keys as string[])
    .distinct<{ company: string }[]>('company');
  if (companies.every((row) => row.company === company)) return;
  throw refusal(
    'ORGANISATION_COMPANY_FIXED',
    400,
    {},
    {
      collection,
      field: 'company',
    },
  );
};

/** `company` is the server's to set, once: on creation from the caller or the parent, then never. */
export const registerCompanyHooks: RegisterHooks = ({ filter }, context) => {
  filter('items.create', async (payload, { collection }, eventContext) => {
    const tenant = TENANTS.get(String(collection));
    if (!tenant) return payload;
    const { accountability } = eventContext as unknown as HookContext;
    const knex = eventContext.database ?? context.database;
    const actor = await actorThroughDirectus(knex, accountability);
    const row = payload as Payload;
    const company = await companyOfNewRow({ knex, actor, tenant, payload: row });
    await assertMayCreate(knex, actor, {
      collection: tenant.name,
      company,
      fields: Object.keys(row),
    });
    const references = tenant.references.map(({ field }) => field);
    return { ...row, ...handDown(row, company, references), company };
  });

  filter('items.update', async (payload, { collection, keys }, eventContext) => {
    const row = payload as Payload;
    if (!TENANTS.has(String(collection)) || !('company' in row)) return payload;
    const knex = eventContext.database ?? context.database;
    await refuseMove(knex, String(collection), keys as unknown[], row.company);
    const { company: _same, ...rest } = row;
    return rest;
  });
};
