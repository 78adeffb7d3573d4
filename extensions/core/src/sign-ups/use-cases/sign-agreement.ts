import { judgeCode } from '../../../../domain/sign-ups/index.ts';
import { inTransaction, type UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import type { RouteRequest } from '../../platform/route.ts';
import { hashOfCode, openSignUp, publicActor } from '../open-sign-up.ts';
import { patch } from './answer-steps.ts';
import { placeOrder, type PlaceInput } from './place-order.ts';

type Caller = Pick<RouteRequest, 'knex' | 'actor'>;

/** Counts each try, also where what follows fails: it is a transaction of its own. */
const verify = async (
  ctx: UseCaseContext,
  token: string | undefined,
  given: string,
): Promise<'right' | 'wrong' | 'over'> => {
  const row = await openSignUp(ctx, token);
  if (row.email_verified_at || row.state === 'ordered') return 'right';
  const { code_hash: hash, code_expires_at: expiresAt, code_tries: tries } = row;
  const judged = judgeCode(
    { hash, expiresAt, tries },
    { given: hashOfCode(row.id, given), now: ctx.now },
  );
  if (judged === 'right') {
    await patch(ctx, row, { email_verified_at: ctx.now, code_hash: null, code_expires_at: null });
    return 'right';
  }
  if (judged === 'wrong') await patch(ctx, row, { code_tries: tries + 1 });
  return judged === 'wrong' ? 'wrong' : 'over';
};

/**
 * The customer signs. Where mails can be sent, only with the code that came by mail.
 *
 * Errors: SIGN_UP_CODE_WRONG, SIGN_UP_CODE_OVER (422), and those of the order.
 */
export const signAgreement = async (
  { knex, actor }: Caller,
  token: string | undefined,
  { code, canMail, ...input }: PlaceInput & { code: string; canMail: boolean },
): Promise<void> => {
  const own = publicActor(actor);
  if (canMail) {
    const judged = await inTransaction(knex, own, (ctx) => verify(ctx, token, code));
    if (judged === 'wrong') throw refusal('SIGN_UP_CODE_WRONG', 422, {}, { field: 'code' });
    if (judged === 'over') throw refusal('SIGN_UP_CODE_OVER', 422, {}, { field: 'code' });
  }
  await inTransaction(knex, own, async (ctx) =>
    placeOrder(ctx, await openSignUp(ctx, token), input),
  );
};
