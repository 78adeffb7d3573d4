import { bulkInsert, noteChange } from '../platform/audit.ts';
import type { UseCaseContext } from '../platform/context.ts';
import type { SeenCard } from './processor.ts';
import type { Payer } from './rows.ts';

/** Keeps a card for a payer; the one before goes. Again it changes nothing but what the bank renewed. */
export const keepCard = async (
  ctx: UseCaseContext,
  { id: payer, company }: Pick<Payer, 'id' | 'company'>,
  card: SeenCard,
): Promise<string> => {
  await ctx.trx('payment_customers').where({ company, id: payer }).forUpdate().first('id');
  const { method, brand, last4, expiryMonth: expiry_month, expiryYear: expiry_year } = card;
  const values = { brand, last4, expiry_month, expiry_year };
  const known = (await ctx
    .trx('payment_methods')
    .where({ company, processor_method: method })
    .first('id', 'payment_customer', 'removed_at', 'expiry_month', 'expiry_year')) as
    | {
        id: string;
        payment_customer: string;
        removed_at: Date | null;
        expiry_month: number;
        expiry_year: number;
      }
    | undefined;
  const isSame =
    known?.removed_at === null &&
    known.expiry_month === expiry_month &&
    known.expiry_year === expiry_year;
  if (known && (isSame || known.payment_customer !== payer)) return known.id;
  const others = (await ctx
    .trx('payment_methods')
    .where({ company, payment_customer: payer, removed_at: null })
    .whereNot({ processor_method: method })
    .update({ removed_at: ctx.now, updated_at: ctx.now }, ['id'])) as { id: string }[];
  const ids = others.map((one) => one.id);
  const stamp = { updated_at: ctx.now, updated_by: ctx.actor.userId };
  if (known) {
    await ctx
      .trx('payment_methods')
      .where({ id: known.id })
      .update({ ...values, ...stamp, removed_at: null });
    ids.push(known.id);
  }
  await noteChange(ctx, {
    ...{ collection: 'payment_methods', action: 'update', ids, revisions: false },
  });
  if (known) return known.id;
  const [made = ''] = await bulkInsert(ctx, {
    collection: 'payment_methods',
    revisions: false,
    rows: [{ company, payment_customer: payer, processor_method: method, ...values }],
  });
  return made;
};

/** The customer or the processor took it away. */
export const dropCard = async (
  ctx: UseCaseContext,
  { company, method }: { company: string; method: string },
): Promise<void> => {
  const rows = (await ctx
    .trx('payment_methods')
    .where({ company, processor_method: method, removed_at: null })
    .update({ removed_at: ctx.now, updated_at: ctx.now }, ['id'])) as { id: string }[];
  await noteChange(ctx, {
    ...{ collection: 'payment_methods', action: 'update', revisions: false },
    ids: rows.map(({ id }) => id),
  });
};
