import { mayCancel, mayRetry } from '../../../../domain/payments/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { addToOutbox } from '../../platform/outbox.ts';
import { assertOwn, inOwnCompanies } from '../../platform/own-row.ts';
import { changeCharge } from '../change-charge.ts';
import { payLink } from '../pay-link.ts';
import { type ChargeRow, findPayer, liveCard, lockCharge } from '../rows.ts';
import { dropIntentTopic, runChargeTopic } from '../topics.ts';

const lockOwn = async (ctx: UseCaseContext, id: string): Promise<ChargeRow> => {
  const own = (await ctx
    .trx('charges')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .forUpdate()
    .first('company')) as { company: string } | undefined;
  assertOwn(ctx.actor, own, { collection: 'charges', id, capability: 'payments' });
  return (await lockCharge(ctx.trx, id)) as ChargeRow;
};

const stateRefused = ({ id, state }: ChargeRow): Error =>
  state === 'pending'
    ? refusal('PAYMENTS_BUSY', 409)
    : refusal('PAYMENTS_STATE', 409, {}, { collection: 'charges', item: id, state });

/** Another attempt, on the card that is saved by now. */
export const tryAgain = async (ctx: UseCaseContext, row: ChargeRow): Promise<void> => {
  const { id, company } = row;
  const payer = await findPayer(ctx.trx, { company, id: row.payment_customer });
  const card = payer ? await liveCard(ctx.trx, payer) : null;
  if (!card) throw refusal('PAYMENTS_NO_CARD', 409);
  const attempt = row.attempt + 1;
  await changeCharge(ctx, id, {
    ...{ state: 'pending', reason: null, reason_code: null, attempt, asked_at: null },
    payment_method: card.id,
  });
  await addToOutbox(ctx, {
    ...{ company, topic: runChargeTopic, payload: { charge: id, attempt } },
    key: `${id}:${String(attempt)}`,
  });
};

/** Errors: PAYMENTS_BUSY, PAYMENTS_STATE, PAYMENTS_NO_CARD (409). */
export const retryCharge = async (ctx: UseCaseContext, id: string): Promise<{ id: string }> => {
  const row = await lockOwn(ctx, id);
  if (!mayRetry(row.state)) throw stateRefused(row);
  await tryAgain(ctx, row);
  return { id };
};

/** Nothing more is taken. What the customer paid a moment before stays paid, and is shown as such. */
export const cancelCharge = async (
  ctx: UseCaseContext,
  id: string,
  reason: string,
): Promise<{ id: string }> => {
  const row = await lockOwn(ctx, id);
  if (!mayCancel({ state: row.state, isAsked: row.asked_at !== null })) throw stateRefused(row);
  await changeCharge(ctx, id, {
    ...{ state: 'cancelled', reason: null, reason_code: null, cancel_reason: reason },
    cancelled_by: ctx.actor.userId,
  });
  if (row.intent)
    await addToOutbox(ctx, {
      ...{ company: row.company, topic: dropIntentTopic, payload: { charge: id }, key: id },
    });
  return { id };
};

/** The link by which the customer pays himself; the same each time. */
export const linkOfCharge = async (
  ctx: UseCaseContext,
  id: string,
  publicUrl: unknown,
): Promise<{ link: string }> => {
  const row = await lockOwn(ctx, id);
  if (!mayRetry(row.state)) throw stateRefused(row);
  return { link: payLink(publicUrl, id) };
};
