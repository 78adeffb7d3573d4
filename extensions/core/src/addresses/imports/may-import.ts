import type { Knex } from 'knex';
import { FIBRE_KINDS } from '../../../../domain/work/index.ts';
import { type Actor, requireCapability } from '../../platform/actor.ts';
import { forbidden } from '../../platform/errors.ts';

/** A company without fibre has no addresses. */
export const requireImport = async (knex: Knex, actor: Actor, company: string): Promise<void> => {
  requireCapability(actor, company, 'addresses');
  const row = (await knex('companies').where({ id: company }).first('kind')) as
    | { kind: string }
    | undefined;
  if (!FIBRE_KINDS.some((kind) => kind === row?.kind)) throw forbidden();
};
