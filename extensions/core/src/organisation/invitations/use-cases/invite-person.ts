import { INVITATION_DAYS, type Persona } from '../../../../../domain/organisation/index.ts';
import { bulkInsert, noteChange } from '../../../platform/audit.ts';
import type { UseCaseContext } from '../../../platform/context.ts';
import { refusal } from '../../../platform/errors.ts';
import { assertMayGive } from '../../personas/may-give.ts';
import { companyToSetUp } from '../company-to-set-up.ts';
import { addTechnician, type NewTechnician } from '../add-technician.ts';
import { newToken } from '../token.ts';

export type Invite = {
  company?: string | undefined;
  email: string;
  name?: string | null | undefined;
  persona: Persona;
  site?: string | null | undefined;
  technician?: string | null | undefined;
  /** Makes the record that becomes the person's, instead of naming one. */
  newTechnician?: NewTechnician | null | undefined;
};
export type Invited = { id: string; company: string; token: string; expiresAt: Date };

const DAY = 86_400_000;
export const expiryFrom = (now: Date): Date => new Date(now.getTime() + INVITATION_DAYS * DAY);

const refuseMember = async (
  { trx }: UseCaseContext,
  company: string,
  { email, persona }: Invite,
): Promise<void> => {
  const member = await trx('memberships as m')
    .join('directus_users as u', 'u.id', 'm.user')
    .where({ 'm.company': company, 'm.persona': persona })
    .whereRaw('lower(u.email) = ?', [email])
    .first('m.id');
  if (!member) return;
  throw refusal('ORGANISATION_MEMBER_ALREADY', 409, {}, { field: 'email' });
};

/** A technician record belongs to one person. */
const refuseTaken = async ({ trx }: UseCaseContext, company: string, id: string): Promise<void> => {
  const row = await trx('technicians')
    .where({ id, company })
    .first<{ user: string | null } | undefined>('user');
  if (row && row.user === null) return;
  throw refusal('ORGANISATION_TECHNICIAN_TAKEN', 409, {}, { field: 'technician' });
};

/** Invites a person into a company. The secret of the link is in the answer and nowhere else. */
export const invitePerson = async (ctx: UseCaseContext, input: Invite): Promise<Invited> => {
  const company = companyToSetUp(ctx.actor, input.company);
  await assertMayGive(ctx.trx, ctx.actor, { company, persona: input.persona });
  await refuseMember(ctx, company, input);
  if (input.technician) await refuseTaken(ctx, company, input.technician);
  const { email, name = null, persona, site = null } = input;
  const technician = input.newTechnician
    ? await addTechnician(ctx, { company, site, ...input.newTechnician })
    : (input.technician ?? null);
  // One whose time is over makes room for a new one.
  const over = (await ctx
    .trx('invitations')
    .where({ company, email, persona, accepted_at: null, revoked_at: null })
    .where('expires_at', '<=', ctx.now)
    .update({ revoked_at: ctx.now })
    .returning('id')) as { id: string }[];
  if (over.length > 0) {
    const ids = over.map(({ id }) => id);
    await noteChange(ctx, { collection: 'invitations', action: 'update', ids, revisions: false });
  }
  const { token, hash } = newToken();
  const expiresAt = expiryFrom(ctx.now);
  const [id] = await bulkInsert(ctx, {
    collection: 'invitations',
    revisions: false,
    rows: [
      {
        company,
        email,
        name,
        persona,
        site,
        technician,
        invited_by: ctx.actor.userId,
        token_hash: hash,
        expires_at: expiresAt,
      },
    ],
  });
  return { id: id as string, company, token, expiresAt };
};
