import type { Knex } from 'knex';
import {
  type InvitationState,
  type Persona,
  stateOfInvitation,
} from '../../../../domain/organisation/index.ts';
import { refusal } from '../../platform/errors.ts';
import { hashOfToken, isSameHash } from './token.ts';
import type { RowOf } from '../../platform/tables.ts';

export type InvitationRow = RowOf<'invitations', { persona: Persona }>;

export const stateOf = (row: InvitationRow, now: Date): InvitationState =>
  stateOfInvitation(
    { expiresAt: row.expires_at, acceptedAt: row.accepted_at, revokedAt: row.revoked_at },
    now,
  );

/** Unknown, expired and taken back read alike: nobody learns that there was one. */
export const invitationGone = (): Error => refusal('ORGANISATION_INVITATION_GONE', 410);

export const invitationUsed = (): Error => refusal('ORGANISATION_INVITATION_USED', 410);

export type OpenInvitationRow = InvitationRow & {
  company_name: string;
  persona_label: string;
  persona_capabilities: string[];
};

/** The open invitation behind a link, of a company that lets people in. */
export const openInvitation = async (
  knex: Knex,
  token: string,
  { now, lock = false }: { now: Date; lock?: boolean },
): Promise<OpenInvitationRow> => {
  const hash = hashOfToken(token);
  const query = knex('invitations as i')
    .join('companies as c', 'c.id', 'i.company')
    .join('personas as p', 'p.code', 'i.persona')
    .where({ 'i.token_hash': hash, 'c.is_active': true });
  if (lock) void query.forUpdate('i');
  const row = (await query.first(
    'i.*',
    'c.name as company_name',
    'p.label as persona_label',
    'p.capabilities as persona_capabilities',
  )) as OpenInvitationRow | undefined;
  if (!row || !isSameHash(row.token_hash, hash)) throw invitationGone();
  const state = stateOf(row, now);
  if (state === 'accepted') throw invitationUsed();
  if (state !== 'open') throw invitationGone();
  return row;
};

/** An account with this address, whatever its letters. */
export const accountWith = (
  knex: Knex,
  email: string,
): Promise<{ id: string; status: string } | undefined> =>
  knex('directus_users')
    .whereRaw('lower(email) = ?', [email])
    .first<{ id: string; status: string } | undefined>('id', 'status');
