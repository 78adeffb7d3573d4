import { hasCapability } from '../../../platform/actor.ts';
import { noteChange } from '../../../platform/audit.ts';
import type { UseCaseContext } from '../../../platform/context.ts';
import { notVisible, refusal } from '../../../platform/errors.ts';
import { inOwnCompanies } from '../../../platform/own-row.ts';
import { assertMayGive } from '../../personas/may-give.ts';
import { type InvitationRow, stateOf } from '../repository.ts';
import { newToken } from '../token.ts';
import { expiryFrom, type Invited } from './invite-person.ts';

const lockOwn = async (ctx: UseCaseContext, id: string): Promise<InvitationRow> => {
  const row = await ctx
    .trx('invitations')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .forUpdate()
    .first<InvitationRow | undefined>();
  if (!row || !hasCapability(ctx.actor, row.company, 'company-setup'))
    throw notVisible('invitations', id);
  const state = stateOf(row, ctx.now);
  if (state === 'open' || state === 'expired') return row;
  throw refusal('ORGANISATION_INVITATION_CLOSED', 409, { state }, { item: id, state });
};

const note = (ctx: UseCaseContext, id: string): Promise<void> =>
  noteChange(ctx, { collection: 'invitations', action: 'update', ids: [id], revisions: false });

/** Takes an invitation back: its link opens nothing any more. */
export const revokeInvitation = async (
  ctx: UseCaseContext,
  id: string,
): Promise<{ id: string; revokedAt: Date }> => {
  await lockOwn(ctx, id);
  await ctx.trx('invitations').where({ id }).update({ revoked_at: ctx.now });
  await note(ctx, id);
  return { id, revokedAt: ctx.now };
};

/** A new link with its full time; the old one opens nothing any more. */
export const renewInvitation = async (ctx: UseCaseContext, id: string): Promise<Invited> => {
  const { company, persona } = await lockOwn(ctx, id);
  await assertMayGive(ctx.trx, ctx.actor, { company, persona });
  const { token, hash } = newToken();
  const expiresAt = expiryFrom(ctx.now);
  await ctx.trx('invitations').where({ id }).update({ token_hash: hash, expires_at: expiresAt });
  await note(ctx, id);
  return { id, company, token, expiresAt };
};
