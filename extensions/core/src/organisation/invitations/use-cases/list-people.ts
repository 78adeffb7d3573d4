import type { Knex } from 'knex';
import type { InvitationState, Persona } from '../../../../../domain/organisation/index.ts';
import { type InvitationRow, stateOf } from '../repository.ts';

export type Member = {
  id: string;
  user: string;
  name: string;
  email: string | null;
  persona: Persona;
  personaLabel: string;
  siteId: string | null;
  site: string | null;
  technician: string | null;
  isActive: boolean;
};
export type OpenInvitation = {
  id: string;
  email: string;
  persona: Persona;
  personaLabel: string;
  site: string | null;
  technician: string | null;
  expiresAt: Date;
  state: InvitationState;
};

type MemberRow = Omit<Member, 'name' | 'isActive' | 'personaLabel' | 'siteId'> & {
  site_id: string | null;
  persona_label: string;
  first_name: string | null;
  last_name: string | null;
  is_active: boolean;
};
type InvitationListRow = InvitationRow & {
  persona_label: string;
  site_name: string | null;
  technician_name: string | null;
};

const MOST = 1_000;

const nameOf = ({ first_name: first, last_name: last, email }: MemberRow): string =>
  [first, last].filter(Boolean).join(' ') || (email ?? '');

/** Who belongs to a company and who is invited. */
export const listPeople = async (
  knex: Knex,
  company: string,
): Promise<{ members: Member[]; invitations: OpenInvitation[] }> => {
  const now = new Date();
  const members = (await knex('memberships as m')
    .join('directus_users as u', 'u.id', 'm.user')
    .join('personas as p', 'p.code', 'm.persona')
    .leftJoin('sites as s', 's.id', 'm.site')
    .leftJoin('technicians as t', (on) => on.on('t.company', 'm.company').on('t.user', 'm.user'))
    .where('m.company', company)
    // Programs have a page of their own.
    .whereRaw(
      'not exists (select from api_tokens t where t.company = m.company and t."user" = m."user")',
    )
    .orderByRaw('m.is_active desc, lower(u.first_name), lower(u.last_name), m.persona')
    .limit(MOST)
    .select(
      'm.id',
      'm.user',
      'u.first_name',
      'u.last_name',
      'u.email',
      'm.persona',
      'p.label as persona_label',
      'm.is_active',
      'm.site as site_id',
      's.name as site',
      't.name as technician',
    )) as MemberRow[];
  const invitations = (await knex('invitations as i')
    .join('personas as p', 'p.code', 'i.persona')
    .leftJoin('sites as s', 's.id', 'i.site')
    .leftJoin('technicians as t', 't.id', 'i.technician')
    .where({ 'i.company': company, 'i.accepted_at': null, 'i.revoked_at': null })
    .orderBy('i.created_at', 'desc')
    .limit(MOST)
    .select(
      'i.*',
      'p.label as persona_label',
      's.name as site_name',
      't.name as technician_name',
    )) as InvitationListRow[];
  return {
    members: members.map((row) => ({
      id: row.id,
      user: row.user,
      name: nameOf(row),
      email: row.email,
      persona: row.persona,
      personaLabel: row.persona_label,
      siteId: row.site_id,
      site: row.site,
      technician: row.technician,
      isActive: row.is_active,
    })),
    invitations: invitations.map((row) => ({
      id: row.id,
      email: row.email,
      persona: row.persona,
      personaLabel: row.persona_label,
      site: row.site_name,
      technician: row.technician_name,
      expiresAt: row.expires_at,
      state: stateOf(row, now),
    })),
  };
};
