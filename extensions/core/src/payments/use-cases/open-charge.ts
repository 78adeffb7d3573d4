import { firstCharge } from '../../../../domain/payments/index.ts';
import { inWords, languageOf, say } from '../../../../domain/words/index.ts';
import { bulkInsert } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { addToOutbox } from '../../platform/outbox.ts';
import { findPayer, liveCard } from '../rows.ts';
import { runChargeTopic } from '../topics.ts';

type Active = {
  id: string;
  customer: string;
  sign_up: string | null;
  work_order: string | null;
  price: { name?: string; price?: Parameters<typeof firstCharge>[0] } | null;
  number: string | null;
  language: string | null;
};

/**
 * The line works: what was agreed to at the start is charged, where a card was given. One for an order; the
 * worker takes the money, so that no job waits for a bank.
 */
export const openCharge = async (
  ctx: UseCaseContext,
  { company, subscription }: { company: string; subscription: string },
): Promise<string | null> => {
  const row = (await ctx
    .trx('subscriptions as s')
    .leftJoin('work_orders as o', 'o.id', 's.work_order')
    .leftJoin('sign_ups as u', 'u.id', 's.sign_up')
    .where({ 's.company': company, 's.id': subscription, 's.state': 'active' })
    .forUpdate('s')
    .first(
      's.id',
      's.customer',
      's.sign_up',
      's.work_order',
      's.price',
      'o.number',
      'u.language',
    )) as Active | undefined;
  if (!row) return null;
  const payer =
    (row.sign_up && (await findPayer(ctx.trx, { company, sign_up: row.sign_up }))) ||
    (await findPayer(ctx.trx, { company, customer: row.customer }));
  const card = payer ? await liveCard(ctx.trx, payer) : null;
  const due = firstCharge(row.price?.price ?? null);
  if (!payer || !card || !due) return null;
  const live = await ctx
    .trx('charges')
    .where({ company, subscription })
    .whereNot({ state: 'cancelled' })
    .first('id');
  if (live) return null;
  const said = say('PAYMENTS_CHARGE_TEXT', {
    ...{ plan: row.price?.name ?? '', number: row.number ?? '' },
  });
  const [id = ''] = await bulkInsert(ctx, {
    collection: 'charges',
    rows: [
      {
        ...{ company, payment_customer: payer.id, payment_method: card.id, customer: row.customer },
        ...{ subscription, work_order: row.work_order, state: 'pending', attempt: 1 },
        ...{ amount_minor: due.amountMinor, currency: due.currency },
        description: inWords(said, languageOf(row.language) ?? 'en').slice(0, 255),
      },
    ],
  });
  await addToOutbox(ctx, {
    ...{ company, topic: runChargeTopic, payload: { charge: id, attempt: 1 }, key: `${id}:1` },
  });
  return id;
};
