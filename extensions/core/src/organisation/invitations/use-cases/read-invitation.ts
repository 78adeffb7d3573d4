import type { Knex } from 'knex';
import { maskedEmail, type Persona } from '../../../../../domain/organisation/index.ts';
import { openInvitation } from '../repository.ts';

export type InvitationView = {
  company: string;
  persona: Persona;
  personaLabel: string;
  /** Whether the portal is where the person will work. */
  isFieldWork: boolean;
  email: string;
  /** As the inviter wrote it, to begin with. */
  name: string | null;
  expiresAt: Date;
  /** Whether the caller's own account is the one that was invited. Of other accounts nothing is said. */
  signedIn: 'nobody' | 'invited' | 'other';
};

/** What an invitation offers, for whoever holds its link. */
export const readInvitation = async (
  knex: Knex,
  { token, userId }: { token: string; userId: string | null },
): Promise<InvitationView> => {
  const row = await openInvitation(knex, token, { now: new Date() });
  const own = userId
    ? await knex('directus_users').where({ id: userId }).first<{ email: string | null }>('email')
    : null;
  const isInvited = own?.email?.toLowerCase() === row.email;
  return {
    company: row.company_name,
    persona: row.persona,
    personaLabel: row.persona_label,
    isFieldWork: row.persona_capabilities.includes('field-work'),
    email: maskedEmail(row.email),
    name: row.name,
    expiresAt: row.expires_at,
    signedIn: own ? (isInvited ? 'invited' : 'other') : 'nobody',
  };
};
