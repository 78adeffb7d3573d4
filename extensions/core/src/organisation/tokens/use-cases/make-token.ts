import { bulkInsert } from '../../../platform/audit.ts';
import type { UseCaseContext } from '../../../platform/context.ts';
import { clearAccessOf } from '../../../platform/directus/permission-cache.ts';
import { refusal } from '../../../platform/errors.ts';
import { companyToSetUp } from '../../invitations/company-to-set-up.ts';
import type { CreateProgram } from '../create-program.ts';
import { assertMayGive } from '../../personas/may-give.ts';
import { newSecret } from '../secret.ts';

/** What every program is. */
export const PROGRAM = 'integrator';

export type NewToken = {
  company?: string | undefined;
  name: string;
  expiresAt?: Date | null | undefined;
  create: CreateProgram;
};
export type MadeToken = { id: string; token: string; expiresAt: Date | null };

/**
 * A program with an account of its own, which may do what the persona integrator may, and the token
 * that it signs in with. The token is in the answer and nowhere else.
 */
export const makeToken = async (
  ctx: UseCaseContext,
  { company: named, name, expiresAt = null, create }: NewToken,
): Promise<MadeToken> => {
  const company = companyToSetUp(ctx.actor, named);
  await assertMayGive(ctx.trx, ctx.actor, { company, persona: PROGRAM });
  if (expiresAt && expiresAt <= ctx.now) {
    throw refusal('ORGANISATION_TOKEN_PAST', 400, {}, { field: 'expiresAt' });
  }
  const user = await create(ctx, name);
  // Without `created_by`: the command makes it, which the database asks for.
  await bulkInsert(ctx, {
    collection: 'memberships',
    rows: [{ company, persona: PROGRAM, user }],
    stamps: false,
  });
  const { token, ...kept } = newSecret();
  const [id] = await bulkInsert(ctx, {
    collection: 'api_tokens',
    revisions: false,
    rows: [{ company, name, user, expires_at: expiresAt, ...kept }],
  });
  ctx.afterCommit(() => clearAccessOf([user]));
  return { id: id as string, token, expiresAt };
};
