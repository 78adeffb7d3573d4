import type { Knex } from 'knex';
import type { Capability } from '../../../domain/organisation/index.ts';
import { FIBRE_KINDS } from '../../../domain/work/index.ts';
import { type Actor, companiesWithCapability } from '../platform/actor.ts';

/** Who sees plans with what they cost, and sells them. */
export const SELLS = ['sales', 'prices', 'audit-read'] as const satisfies readonly Capability[];
/** Who makes quotes and asks for prices of single addresses. */
export const OFFERS = ['sales', 'prices'] as const satisfies readonly Capability[];
/** Who says what there is and what it costs. */
export const PRICES = ['prices'] as const satisfies readonly Capability[];

export type SellingCompany = { id: string; currency: string; timeZone: string };

/** The company asked for, if the actor sells there; else the first in which he does. */
export const sellingCompany = async (
  knex: Knex,
  actor: Actor,
  asked: string | undefined,
): Promise<SellingCompany | null> => {
  const found = SELLS.map((one) => companiesWithCapability(actor, one));
  const row = await knex('companies')
    .whereIn('kind', [...FIBRE_KINDS])
    .modify((query) => {
      if (!found.includes('all')) void query.whereIn('id', [...new Set(found.flat())]);
      if (asked) void query.where({ id: asked });
    })
    .orderByRaw(`kind = 'operator' desc, name`)
    .first('id', 'currency', 'time_zone as timeZone');
  return (row as SellingCompany | undefined) ?? null;
};

export const companyById = async (knex: Knex, id: string): Promise<SellingCompany> =>
  (await knex('companies')
    .where({ id })
    .first('id', 'currency', 'time_zone as timeZone')) as SellingCompany;
