import type { Knex } from 'knex';
import { asksFirst, chargeKey, type ChargeReason } from '../../../../domain/payments/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { inTransaction, type UseCaseContext } from '../../platform/context.ts';
import { isDomainError } from '../../platform/errors.ts';
import { addToOutbox } from '../../platform/outbox.ts';
import { changeCharge } from '../change-charge.ts';
import type { CardProcessor, SeenCharge } from '../processor.ts';
import { type ChargeRow, findPayer, lockCharge } from '../rows.ts';
import { mailLinkTopic } from '../topics.ts';
import { applySeen } from './apply-seen.ts';

type Asker = { knex: Knex; actor: Actor };
type Due = { row: ChargeRow; customer: string; method: string };

/** Takes the turn: from now on somebody may have been asked. Null when there is nothing to do. */
const take = async (
  ctx: UseCaseContext,
  { charge, attempt }: { charge: string; attempt: number },
): Promise<Due | null> => {
  const row = await lockCharge(ctx.trx, charge);
  if (row?.state !== 'pending' || row.attempt !== attempt) return null;
  const payer = await findPayer(ctx.trx, { company: row.company, id: row.payment_customer });
  const card = row.payment_method
    ? ((await ctx
        .trx('payment_methods')
        .where({ id: row.payment_method })
        .first('processor_method')) as { processor_method: string } | undefined)
    : undefined;
  if (!payer?.processor_customer || !card) {
    await giveUp(ctx, row, 'card_gone', null);
    return null;
  }
  if (!row.asked_at) await changeCharge(ctx, charge, { asked_at: ctx.now });
  return { row, customer: payer.processor_customer, method: card.processor_method };
};

/** The processor will not do it as it is: the customer gets the link, staff see why. */
const giveUp = async (
  ctx: UseCaseContext,
  { id, company, attempt }: ChargeRow,
  reason: ChargeReason,
  code: string | null,
): Promise<void> => {
  await changeCharge(ctx, id, {
    state: 'declined',
    reason,
    reason_code: code?.slice(0, 64) ?? null,
  });
  await addToOutbox(ctx, {
    ...{ company, topic: mailLinkTopic, payload: { charge: id, attempt } },
    key: `${id}:${String(attempt)}`,
  });
};

const TROUBLE: Record<string, ChargeReason> = {
  PAYMENTS_UNREACHABLE: 'unreachable',
  PAYMENTS_KEY_REFUSED: 'key_refused',
};
const GONE = new Set(['resource_missing', 'payment_method_unexpected_state']);

/** Says why it still waits, or that it cannot be done; what got no answer is thrown on, to be done again. */
const noteTrouble = async (
  { knex, actor }: Asker,
  { id, attempt }: ChargeRow,
  error: unknown,
): Promise<'over' | 'again'> => {
  if (!isDomainError(error)) return 'again';
  const trouble = TROUBLE[error.code];
  const isRefused = error.code === 'PAYMENTS_REFUSED';
  if (!trouble && !isRefused) return 'again';
  await inTransaction(knex, actor, async (ctx) => {
    const row = await lockCharge(ctx.trx, id);
    if (row?.state !== 'pending' || row.attempt !== attempt) return;
    if (trouble) {
      if (row.reason !== trouble) await changeCharge(ctx, id, { reason: trouble });
      return;
    }
    const code = String(error.extensions['code'] ?? error.extensions['reason'] ?? '');
    await giveUp(ctx, row, GONE.has(code) ? 'card_gone' : 'refused', code || null);
  });
  return isRefused ? 'over' : 'again';
};

const call = (
  processor: CardProcessor,
  { row, customer, method }: Due,
  { intent, isAnew = false }: { intent: string | null; isAnew?: boolean },
): Promise<SeenCharge> =>
  processor.charge({
    key: `${chargeKey(row.id, row.attempt)}${isAnew ? ':anew' : ''}`,
    ...{ intent, customer, method, reference: row.id, description: row.description },
    ...{ amountMinor: Number(row.amount_minor), currency: row.currency },
  });

/** An intent that was cancelled over there cannot be paid any more: another one takes its place. */
const callOrAnew = async (
  processor: CardProcessor,
  due: Due,
  intent: string | null,
): Promise<SeenCharge> => {
  const seen = await call(processor, due, { intent });
  return seen.state === 'cancelled'
    ? await call(processor, due, { intent: null, isAnew: true })
    : seen;
};

const ask = async (processor: CardProcessor, due: Due): Promise<SeenCharge> => {
  const { row, customer } = due;
  const { attempt, intent, asked_at: askedAt } = row;
  if (!asksFirst({ attempt, intent, askedAt }, new Date()))
    return await callOrAnew(processor, due, intent);
  const there = intent
    ? await processor.readCharge(intent)
    : await processor.findCharge({ customer, reference: row.id });
  // What became of a call of an earlier day is what stands there now.
  const isAnswered = askedAt !== null && there !== null && there.state !== 'cancelled';
  if (there && (isAnswered || there.state === 'succeeded')) return there;
  return await callOrAnew(processor, due, there?.intent ?? intent);
};

/**
 * Takes the money of a charge without the customer. It may be killed anywhere: the call carries the key of
 * the attempt, and after a day the processor is asked first what became of it.
 */
export const runCharge = async (
  asker: Asker,
  wanted: { charge: string; attempt: number },
  processor: CardProcessor,
): Promise<{ state: string | null }> => {
  const { knex, actor } = asker;
  const due = await inTransaction(knex, actor, (ctx) => take(ctx, wanted));
  if (!due) return { state: null };
  let seen: SeenCharge;
  try {
    seen = await ask(processor, due);
  } catch (error) {
    if ((await noteTrouble(asker, due.row, error)) === 'over') return { state: 'declined' };
    throw error;
  }
  const row = await inTransaction(knex, actor, (ctx) =>
    applySeen(ctx, due.row.id, seen, { isAnswer: true }),
  );
  return { state: row?.state ?? null };
};
