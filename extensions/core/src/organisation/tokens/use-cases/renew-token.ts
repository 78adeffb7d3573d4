import { noteChange } from '../../../platform/audit.ts';
import type { UseCaseContext } from '../../../platform/context.ts';
import { refusal } from '../../../platform/errors.ts';
import { assertOwn, inOwnCompanies } from '../../../platform/own-row.ts';
import { newSecret } from '../secret.ts';
import { assertMayGive } from '../../personas/may-give.ts';
import { type MadeToken, PROGRAM } from './make-token.ts';
import type { Rows } from '../../../platform/tables.ts';

type TokenRow = Rows['api_tokens'];

/** Another token for the same program, with a time of its own; the old one opens nothing any more. */
export const renewToken = async (
  ctx: UseCaseContext,
  { id, expiresAt = null }: { id: string; expiresAt?: Date | null | undefined },
): Promise<MadeToken> => {
  const row = await ctx
    .trx('api_tokens')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .forUpdate()
    .first<TokenRow | undefined>();
  assertOwn(ctx.actor, row, { collection: 'api_tokens', id, capability: 'company-setup' });
  await assertMayGive(ctx.trx, ctx.actor, { company: row.company, persona: PROGRAM });
  if (row.revoked_at) throw refusal('ORGANISATION_TOKEN_REVOKED', 409, {}, { item: id });
  if (expiresAt && expiresAt <= ctx.now) {
    throw refusal('ORGANISATION_TOKEN_PAST', 400, {}, { field: 'expiresAt' });
  }
  const { token, ...kept } = newSecret();
  await ctx
    .trx('api_tokens')
    .where({ id })
    .update({ ...kept, expires_at: expiresAt, last_used_at: null });
  await noteChange(ctx, {
    collection: 'api_tokens',
    action: 'update',
    ids: [id],
    revisions: false,
  });
  return { id, token, expiresAt };
};
