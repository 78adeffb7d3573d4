import { type Actor, hasCapability } from '../../platform/actor.ts';
import { domainError, notVisible } from '../../platform/errors.ts';
import type { PersonaRow } from './repository.ts';

/** Personas of all companies are the platform's; those of one company its administrators'. */
export const mayChange = (actor: Actor, { owner }: Pick<PersonaRow, 'owner'>): boolean =>
  owner === null ? actor.isPlatformAdmin : hasCapability(actor, owner, 'company-setup');

export const assertMayChange = (actor: Actor, row: PersonaRow | undefined, id: string): void => {
  const isSeen = row && (row.owner === null || mayChange(actor, row));
  if (!isSeen) throw notVisible('personas', id);
  if (mayChange(actor, row)) return;
  throw domainError(
    'ORGANISATION_PERSONA_SHARED',
    403,
    'All companies have this persona: only the platform’s administrator changes it. Make one of your own like it.',
    { item: id },
  );
};
