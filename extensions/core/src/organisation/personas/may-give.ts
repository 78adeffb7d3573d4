import type { Knex } from 'knex';
import { isGivable, type Persona } from '../../../../domain/organisation/index.ts';
import { type Actor, capabilitiesIn, personasIn, stepPersonasIn } from '../../platform/actor.ts';
import { refusal } from '../../platform/errors.ts';
import { grantsOf } from './repository.ts';

type Wanted = { code: string; label: string; capabilities: string[]; acts_as: string | null };

/** Steps of lifecycles name personas; the shipped ones are given with their capabilities. */
const mayActAs = (actor: Actor, company: string, { acts_as: actsAs }: Wanted): boolean => {
  const own = stepPersonasIn(actor, company);
  return actsAs === null || own.includes('admin') || own.includes(actsAs);
};

/**
 * Nobody gives a persona that can do more in the company than he himself, whatever door he gives it
 * through: an invitation, its new link, a membership, a token. Whoever administers the platform may.
 *
 * Errors: ORGANISATION_RIGHT_NOT_YOURS (403).
 */
export const assertMayGive = async (
  knex: Knex,
  actor: Actor,
  { company, persona }: { company: string; persona: Persona },
): Promise<void> => {
  if (actor.isPlatformAdmin) return;
  const own = personasIn(actor, company);
  if (own.includes(persona)) return;
  const row = await knex('personas')
    .where({ code: persona })
    .first<Wanted | undefined>('code', 'label', 'capabilities', 'acts_as');
  // One that there is not is refused by what it is written into.
  if (!row) return;
  const held = {
    capabilities: capabilitiesIn(actor, company),
    grants: await grantsOf(knex, own),
  };
  const wanted = { capabilities: row.capabilities, grants: await grantsOf(knex, [persona]) };
  if (isGivable(held, wanted) && mayActAs(actor, company, row)) return;
  throw refusal(
    'ORGANISATION_RIGHT_NOT_YOURS',
    403,
    { what: `"${row.label}"` },
    { field: 'persona' },
  );
};
