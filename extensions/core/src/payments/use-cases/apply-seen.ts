import { stateAfter } from '../../../../domain/payments/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { addToOutbox } from '../../platform/outbox.ts';
import { changeCharge } from '../change-charge.ts';
import type { SeenCharge } from '../processor.ts';
import { type ChargeRow, lockCharge } from '../rows.ts';
import { keepCard } from '../save-card.ts';
import { mailLinkTopic } from '../topics.ts';

const mail = (ctx: UseCaseContext, { id, company, attempt }: ChargeRow): Promise<void> =>
  addToOutbox(ctx, {
    ...{ company, topic: mailLinkTopic, payload: { charge: id, attempt } },
    key: `${id}:${String(attempt)}`,
  });

/** Whether what was seen is of this charge at all, and not of one that took its place. */
const isOfIt = (row: ChargeRow, seen: SeenCharge, isAnswer: boolean): boolean =>
  seen.reference === row.id && (isAnswer || row.intent === null || row.intent === seen.intent);

/**
 * Writes down what the processor shows of a charge. Whoever comes late or twice changes nothing. While a call
 * of ours is under way only its own answer says that it was refused: what stands there may be of the attempt
 * before. A charge that was cancelled over there may be tried again.
 */
export const applySeen = async (
  ctx: UseCaseContext,
  id: string,
  seen: SeenCharge,
  { isAnswer }: { isAnswer: boolean },
): Promise<ChargeRow | null> => {
  const row = await lockCharge(ctx.trx, id);
  if (!row || !isOfIt(row, seen, isAnswer)) return null;
  if (row.state === 'pending' && !isAnswer && seen.state !== 'succeeded') return row;
  const isDropped = seen.state === 'cancelled' && row.state !== 'cancelled';
  const state = isDropped ? 'declined' : stateAfter(row.state, seen.state);
  const isOver = state === 'succeeded';
  const isWaiting = state === 'declined' || state === 'needs_customer';
  const reason = isDropped ? 'refused' : isWaiting ? (seen.reason ?? 'declined') : null;
  const isSame = row.state === state && row.intent === seen.intent && row.reason === reason;
  if (isOver && row.state === 'succeeded') return row;
  if (isSame || (row.state === 'cancelled' && !isOver)) {
    if (row.intent !== seen.intent) await changeCharge(ctx, id, { intent: seen.intent });
    return row;
  }
  const card =
    isOver && seen.card
      ? await keepCard(ctx, { id: row.payment_customer, company: row.company }, seen.card)
      : row.payment_method;
  await changeCharge(ctx, id, {
    ...{ state, intent: seen.intent, reason, payment_method: card },
    reason_code: reason && (seen.code?.slice(0, 64) ?? null),
    ...(isOver && { paid_at: ctx.now }),
  });
  if (isWaiting) await mail(ctx, row);
  return { ...row, state, reason, intent: seen.intent };
};
