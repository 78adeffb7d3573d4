import type { Knex } from 'knex';
import { createRateLimit, type RateLimit } from '../../platform/rate-limit.ts';
import { refusal } from '../../platform/errors.ts';

/** Questions a minute about one company, from wherever they come. */
const PER_MINUTE = 1_200;

const limits = new WeakMap<Knex, RateLimit>();
const limitOf = (knex: Knex): RateLimit => {
  const known = limits.get(knex);
  if (known) return known;
  const made = createRateLimit(knex, { route: 'get /address of a company', most: PER_MINUTE });
  limits.set(knex, made);
  return made;
};

/**
 * The operator that a stranger asks; the only one where none is named. One that is no operator is as
 * unknown as one that there is not.
 */
export const publicCompany = async (knex: Knex, named: string | undefined): Promise<string> => {
  const rows = (await knex('companies')
    .where({ kind: 'operator', is_active: true })
    .modify((query) => {
      if (named) void query.where({ id: named });
    })
    .limit(2)
    .select('id')) as { id: string }[];
  const [only] = rows;
  if (!only || rows.length > 1) throw refusal('ADDRESS_COMPANY_UNKNOWN', 404);
  await limitOf(knex)(only.id);
  return only.id;
};
