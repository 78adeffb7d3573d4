import { noteChange } from '../../../platform/audit.ts';
import type { UseCaseContext } from '../../../platform/context.ts';
import { clearAccessOf } from '../../../platform/directus/permission-cache.ts';
import { closeSockets } from '../../../platform/directus/sockets.ts';
import { assertOwn, inOwnCompanies } from '../../../platform/own-row.ts';
import type { Rows } from '../../../platform/tables.ts';

type TokenRow = Rows['api_tokens'];

/** What a program may do ends with its token, whatever it has open. */
const endMembership = async (
  ctx: UseCaseContext,
  { company, user }: { company: string; user: string },
): Promise<void> => {
  const ended = (await ctx
    .trx('memberships')
    .where({ company, user, is_active: true })
    .update({ is_active: false })
    .returning('id')) as { id: string }[];
  const ids = ended.map(({ id }) => id);
  if (ids.length > 0) await noteChange(ctx, { collection: 'memberships', action: 'update', ids });
};

/** Takes a token back at once. Sent again it answers the same. */
export const revokeToken = async (
  ctx: UseCaseContext,
  id: string,
): Promise<{ id: string; revokedAt: Date }> => {
  const row = await ctx
    .trx('api_tokens')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .forUpdate()
    .first<TokenRow | undefined>();
  assertOwn(ctx.actor, row, { collection: 'api_tokens', id, capability: 'company-setup' });
  if (row.revoked_at) return { id, revokedAt: row.revoked_at };
  await ctx.trx('api_tokens').where({ id }).update({ revoked_at: ctx.now });
  await noteChange(ctx, {
    collection: 'api_tokens',
    action: 'update',
    ids: [id],
    revisions: false,
  });
  const { company, user } = row;
  if (user) {
    await endMembership(ctx, { company, user });
    ctx.afterCommit(async () => {
      await clearAccessOf([user]);
      await closeSockets(user);
    });
  }
  return { id, revokedAt: ctx.now };
};
