import type { Knex } from 'knex';
import { FIBRE_KINDS } from '../../../../domain/work/index.ts';
import { type Actor, companiesWithCapability } from '../../platform/actor.ts';

/** The company asked for, if its plant is the actor's to see; else the first that has some. */
export const plantCompany = async (
  knex: Knex,
  actor: Actor,
  asked: string | undefined,
): Promise<string | null> => {
  const mine = companiesWithCapability(actor, 'orders-read');
  const row = (await knex('companies')
    .whereIn('kind', [...FIBRE_KINDS])
    .modify((query) => {
      if (mine !== 'all') void query.whereIn('id', [...mine]);
      if (asked) void query.where({ id: asked });
    })
    // An operator has the plant; others work on it.
    .orderByRaw(`kind = 'operator' desc, name`)
    .first('id')) as { id: string } | undefined;
  return row?.id ?? null;
};
