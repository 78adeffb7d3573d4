import type { UseCaseContext } from '../platform/context.ts';
import { inTransaction } from '../platform/context.ts';
import { signUpSecretOf } from '../platform/doors/secret-paths.ts';
import { canMail } from '../platform/mail-out.ts';
import type { RouteRequest } from '../platform/route.ts';
import { takesCards } from '../payments/index.ts';
import { openSignUp, publicActor, readSignUp } from './open-sign-up.ts';
import type { SignUpRow } from './rows.ts';
import { signUpView, viewOf } from './view.ts';

/* The secret comes in a header: an address would stand in logs and histories. */

export const TAGS = ['Sign-ups'];
export const ABOUT = 'The secret of the sign-up comes in the header `X-Sign-Up`.';
/** Calls a minute from one address of the network. */
export const START_RATE = 10;
export const STEP_RATE = 60;
export const CODE_RATE = 10;

export const START = { method: 'post', tags: TAGS, access: 'public', idempotent: false } as const;
export const STEP = { ...START, ratePerMinute: STEP_RATE, response: signUpView } as const;

export type Caller = Pick<RouteRequest, 'knex' | 'actor' | 'req' | 'env'>;

export const within = <T>(
  { knex, actor, req }: Pick<Caller, 'knex' | 'actor' | 'req'>,
  run: (ctx: UseCaseContext, token: string | undefined) => Promise<T>,
): Promise<T> => inTransaction(knex, publicActor(actor), (ctx) => run(ctx, signUpSecretOf(req)));

const shown = async ({ env }: Caller, ctx: UseCaseContext, row: SignUpRow) =>
  viewOf(ctx, row, {
    canMail: canMail(env),
    takesCards: await takesCards(ctx.trx, env, row.company),
  });

/** What the page shows; who looks waits for nobody. */
export const look = (request: Caller) =>
  within(request, async (ctx, token) => shown(request, ctx, await readSignUp(ctx, token)));

/** Does a step and answers with what the page then shows. */
export const step = (
  request: Caller,
  run: (ctx: UseCaseContext, token: string | undefined) => Promise<void> = async () => undefined,
) =>
  within(request, async (ctx, token) => {
    await run(ctx, token);
    return await shown(request, ctx, await openSignUp(ctx, token));
  });
