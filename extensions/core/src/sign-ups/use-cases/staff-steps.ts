import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { assertOwn, inOwnCompanies } from '../../platform/own-row.ts';
import { freeHold, holdPort, holdUntil } from '../holds.ts';
import type { SignUpRow } from '../rows.ts';
import { patch } from './answer-steps.ts';

const DAY_MS = 86_400_000;
const DAY_MINUTES = 1_440;

const lockOwn = async (ctx: UseCaseContext, id: string): Promise<SignUpRow> => {
  const row = (await ctx
    .trx('sign_ups')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .forUpdate()
    .first()) as SignUpRow | undefined;
  assertOwn(ctx.actor, row, { collection: 'sign_ups', id, capability: 'sign-ups' });
  return row;
};

/** Errors: SIGN_UP_ORDERED (409) to release what was ordered: the order is cancelled instead. SIGN_UP_FULL. */
export const changeHold = async (
  ctx: UseCaseContext,
  id: string,
  change: { days: number } | { release: true },
): Promise<{ id: string }> => {
  const row = await lockOwn(ctx, id);
  const { company, address } = row;
  if ('release' in change) {
    if (row.state === 'ordered') throw refusal('SIGN_UP_ORDERED', 409);
    await freeHold(ctx, { company, id, reason: 'released' });
    return { id };
  }
  const until = new Date(ctx.now.getTime() + change.days * DAY_MS);
  if (await holdUntil(ctx, { company, id, until })) return { id };
  if (row.state === 'ordered' || row.state === 'lost') throw refusal('SIGN_UP_GONE', 409);
  const minutes = change.days * DAY_MINUTES;
  if (!(await holdPort(ctx, { company, address, signUp: id, minutes, kind: 'kept' })))
    throw refusal('SIGN_UP_FULL', 409);
  return { id };
};

/** Errors: SIGN_UP_ORDERED (409). */
export const loseSignUp = async (
  ctx: UseCaseContext,
  id: string,
  reason: string,
): Promise<{ id: string }> => {
  const row = await lockOwn(ctx, id);
  if (row.state === 'ordered') throw refusal('SIGN_UP_ORDERED', 409);
  await freeHold(ctx, { company: row.company, id, reason: 'released' });
  await patch(ctx, row, { state: 'lost', lost_reason: reason, updated_by: ctx.actor.userId });
  return { id };
};

export const closeWaiting = async (ctx: UseCaseContext, id: string): Promise<{ id: string }> => {
  const row = (await ctx
    .trx('port_waiting')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .forUpdate()
    .first('company')) as { company: string } | undefined;
  assertOwn(ctx.actor, row, { collection: 'port_waiting', id, capability: 'sign-ups' });
  await ctx
    .trx('port_waiting')
    .where({ id, closed_at: null })
    .update({ closed_at: ctx.now, updated_at: ctx.now, updated_by: ctx.actor.userId });
  return { id };
};
