import type { Knex } from 'knex';
import { isGivable, type Persona } from '../../../../domain/organisation/index.ts';
import { type Actor, capabilitiesIn, personasIn, stepPersonasIn } from '../../platform/actor.ts';
import { refusal } from '../../platform/errors.ts';
import { grantsOf } from './repository.ts';

type Wanted = {
  label: string;
  capabilities: string[];
  acts_as: string | null;
  owner: string | null;
};

/** What an administrator has not himself and gives with the technician, so also with another persona. */
const STAFFED = ['field-work'];

/** Whether somebody may let others take the steps of this persona; an administrator staffs his company. */
export const mayActAs = (actor: Actor, company: string | null, actsAs: string | null): boolean =>
  actsAs === null ||
  actor.isPlatformAdmin ||
  (company !== null &&
    (personasIn(actor, company).includes('admin') ||
      stepPersonasIn(actor, company).includes(actsAs)));

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
    .first<Wanted | undefined>('label', 'capabilities', 'acts_as', 'owner');
  // One that there is not is refused by what it is written into.
  if (!row) return;
  // A company's administrator staffs it: what every company has is his to give.
  if (own.includes('admin') && row.owner === null) return;
  const held = {
    capabilities: [...capabilitiesIn(actor, company), ...(own.includes('admin') ? STAFFED : [])],
    grants: await grantsOf(knex, own),
  };
  const wanted = { capabilities: row.capabilities, grants: await grantsOf(knex, [persona]) };
  if (isGivable(held, wanted) && mayActAs(actor, company, row.acts_as)) return;
  throw refusal(
    'ORGANISATION_RIGHT_NOT_YOURS',
    403,
    { what: `"${row.label}"` },
    { field: 'persona' },
  );
};
