import {
  EDIT_MINUTES,
  mayEdit,
  mayWithdraw,
  type Written,
} from '../../../../domain/messages/index.ts';
import { lockCase } from '../../lifecycle/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { asNotVisible, forbidden, notVisible, refusal } from '../../platform/errors.ts';
import { announce } from '../../platform/notices.ts';
import { inOwnCompanies } from '../../platform/own-row.ts';

type Found = Written & { id: string; company: string };

/** The message with its order locked, for somebody who sees the order. */
const lockMessage = async (ctx: UseCaseContext, id: string): Promise<Found> => {
  const row = await ctx
    .trx('order_messages')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .first('company', 'work_order');
  if (!row) throw notVisible('order_messages', id);
  await lockCase(ctx, row.work_order).catch(asNotVisible('order_messages', id));
  const found = await ctx.trx('order_messages').where({ id, company: row.company }).first();
  if (!found) throw notVisible('order_messages', id);
  return {
    id,
    company: found.company,
    author: found.created_by,
    audience: found.audience as Written['audience'],
    createdAt: new Date(found.created_at),
    isWithdrawn: found.withdrawn_at !== null,
  };
};

const write = async (
  ctx: UseCaseContext,
  { id, company }: Found,
  columns: Record<string, unknown>,
): Promise<{ id: string }> => {
  await ctx
    .trx('order_messages')
    .where({ company, id })
    .update({ ...columns, updated_at: ctx.now, updated_by: ctx.actor.userId });
  await announce(ctx.trx, { collection: 'order_messages', action: 'update', ids: [id] });
  return { id };
};

/**
 * Its writer changes what he wrote, for a while.
 *
 * Errors: FORBIDDEN, MESSAGES_TOO_LATE (409).
 */
export const editMessage = async (
  ctx: UseCaseContext,
  id: string,
  text: string,
): Promise<{ id: string }> => {
  const message = await lockMessage(ctx, id);
  if (message.author !== ctx.actor.userId || ctx.actor.userId === null) throw forbidden();
  if (!mayEdit(message, ctx.actor.userId, ctx.now))
    throw refusal('MESSAGES_TOO_LATE', 409, { minutes: EDIT_MINUTES });
  return write(ctx, message, { body: text, edited_at: ctx.now });
};

/**
 * Its writer takes it back: that there was one is seen, what it said is not. What was mailed stays.
 *
 * Errors: FORBIDDEN, MESSAGES_MAILED (409).
 */
export const withdrawMessage = async (ctx: UseCaseContext, id: string): Promise<{ id: string }> => {
  const message = await lockMessage(ctx, id);
  if (message.author !== ctx.actor.userId || ctx.actor.userId === null) throw forbidden();
  if (message.isWithdrawn) return { id };
  if (!mayWithdraw(message, ctx.actor.userId)) throw refusal('MESSAGES_MAILED', 409);
  return write(ctx, message, { body: '', evidence: null, withdrawn_at: ctx.now });
};
