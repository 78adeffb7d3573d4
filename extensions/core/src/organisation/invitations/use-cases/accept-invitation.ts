import { splitName } from '../../../../../domain/organisation/index.ts';
import { sayActor } from '../../../platform/acting.ts';
import { bulkInsert, noteChange } from '../../../platform/audit.ts';
import type { UseCaseContext } from '../../../platform/context.ts';
import { clearAccessOf } from '../../../platform/directus/permission-cache.ts';
import { refusal } from '../../../platform/errors.ts';
import { accountWith, type InvitationRow, openInvitation } from '../repository.ts';

export type NewPerson = { name: string; password: string };
/** Makes an account that can sign in, in the transaction that is handed over. */
export type CreateAccount = (
  ctx: UseCaseContext,
  account: { email: string; firstName: string; lastName: string | null; password: string },
) => Promise<string>;

const signInFirst = (): Error => refusal('ORGANISATION_SIGN_IN_FIRST', 409);

const wrongAccount = (): Error => refusal('ORGANISATION_OTHER_ACCOUNT', 409);

const personWho = async (
  ctx: UseCaseContext,
  { email }: InvitationRow,
  { person, create }: { person: NewPerson | null; create: CreateAccount },
): Promise<string> => {
  const account = await accountWith(ctx.trx, email);
  const { userId } = ctx.actor;
  if (userId) {
    if (account?.id === userId) return userId;
    throw wrongAccount();
  }
  if (account) throw signInFirst();
  if (!person) {
    throw refusal(
      'FAILED_VALIDATION.account',
      400,
      {},
      {
        field: 'password',
        type: 'required',
      },
    );
  }
  return create(ctx, { email, ...splitName(person.name), password: person.password });
};

/** The person's place in the company: a new one, or an ended one that begins again. */
const placeOf = async (
  ctx: UseCaseContext,
  { company, persona, site }: InvitationRow,
  user: string,
): Promise<void> => {
  const ended = await ctx
    .trx('memberships')
    .where({ company, persona, user })
    .first<{ id: string } | undefined>('id');
  if (ended) {
    await ctx.trx('memberships').where({ id: ended.id }).update({ is_active: true, site });
    await noteChange(ctx, { collection: 'memberships', action: 'update', ids: [ended.id] });
    return;
  }
  // Without `created_by`: it is the invitation that makes it, which the database asks for.
  await bulkInsert(ctx, {
    collection: 'memberships',
    rows: [{ company, persona, site, user }],
    stamps: false,
  });
};

const linkTechnician = async (
  ctx: UseCaseContext,
  { company, technician: id }: InvitationRow,
  user: string,
): Promise<void> => {
  if (!id) return;
  const linked = await ctx
    .trx('technicians')
    .where({ company, id })
    .whereRaw('("user" is null or "user" = ?)', [user])
    .update({ user });
  // Given to somebody else meanwhile: the person joins all the same, and the office sees it.
  if (linked === 1)
    await noteChange(ctx, { collection: 'technicians', action: 'update', ids: [id] });
};

/** Joins a company by its invitation, once: whoever comes second finds it used. */
export const acceptInvitation = async (
  ctx: UseCaseContext,
  input: { token: string; person: NewPerson | null; create: CreateAccount },
): Promise<{ company: string; isNew: boolean }> => {
  const invitation = await openInvitation(ctx.trx, input.token, { now: ctx.now, lock: true });
  const user = await personWho(ctx, invitation, input);
  const own: UseCaseContext = { ...ctx, actor: { ...ctx.actor, userId: user } };
  await sayActor(ctx.trx, own.actor);
  await placeOf(own, invitation, user);
  await linkTechnician(own, invitation, user);
  const { id } = invitation;
  await ctx.trx('invitations').where({ id }).update({ accepted_at: ctx.now, accepted_by: user });
  await noteChange(own, {
    collection: 'invitations',
    action: 'update',
    ids: [id],
    revisions: false,
  });
  ctx.afterCommit(() => clearAccessOf([user]));
  return { company: invitation.company_name, isNew: ctx.actor.userId === null };
};
