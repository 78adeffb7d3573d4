import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import { newId } from '../../../../domain/kernel/ids.ts';
import type { Actor } from '../../platform/actor.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import { inTransaction, type UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import type { CardProcessor, SeenSetup } from '../processor.ts';
import { findPayer, type Payer } from '../rows.ts';

/** Of one payer: a page is no place to try cards out. */
const MOST_SETUPS = 20;

type Asker = { knex: Knex; actor: Actor };
type Whose = { company: string; name: string; email: string | null } & (
  | { signUp: string }
  | { payer: string }
);

const payerFor = async (ctx: UseCaseContext, whose: Whose): Promise<Payer> => {
  const { company } = whose;
  const wanted =
    'payer' in whose ? { company, id: whose.payer } : { company, sign_up: whose.signUp };
  const found = await findPayer(ctx.trx, wanted);
  if (found) return found;
  if (!('signUp' in whose)) throw refusal('PAYMENTS_LINK_GONE', 410);
  await ctx.trx.raw(`select pg_advisory_xact_lock(hashtextextended('payer:' || ?, 0))`, [
    whose.signUp,
  ]);
  if (!(await findPayer(ctx.trx, wanted)))
    await bulkInsert(ctx, {
      collection: 'payment_customers',
      revisions: false,
      rows: [{ id: newId(), company, sign_up: whose.signUp, processor: 'stripe', setup_count: 0 }],
    });
  return (await findPayer(ctx.trx, wanted)) as Payer;
};

const note = async (ctx: UseCaseContext, { id }: Payer, values: object): Promise<void> => {
  await ctx
    .trx('payment_customers')
    .where({ id })
    .update({ ...values, updated_at: ctx.now });
  await noteChange(ctx, {
    ...{ collection: 'payment_customers', action: 'update', ids: [id], revisions: false },
  });
};

/** One customer at the processor for a payer: the first that is noted counts. */
const customerOf = async (
  { knex, actor }: Asker,
  payer: Payer,
  { processor, name, email }: { processor: CardProcessor; name: string; email: string | null },
): Promise<string> => {
  if (payer.processor_customer) return payer.processor_customer;
  // Another name is another call.
  const digest = createHash('sha256')
    .update(JSON.stringify([name, email]))
    .digest('hex');
  const made = await processor.createCustomer({
    ...{ key: `customer:${payer.id}:${digest.slice(0, 16)}`, reference: payer.id, name, email },
  });
  return await inTransaction(knex, actor, async (ctx) => {
    await ctx.trx('payment_customers').where({ id: payer.id }).forUpdate().first('id');
    const now = await findPayer(ctx.trx, { company: payer.company, id: payer.id });
    if (now?.processor_customer) return now.processor_customer;
    await note(ctx, payer, { processor_customer: made });
    return made;
  });
};

/**
 * A setup by which the customer's own browser gives the processor a card; the one before is used again
 * while it can be. No connection is held while the processor is asked.
 *
 * Errors: PAYMENTS_UNREACHABLE, PAYMENTS_KEY_REFUSED (503), PAYMENTS_MANY_CARDS (429).
 */
export const beginCard = async (
  asker: Asker,
  { processor, isAnother, ...whose }: Whose & { processor: CardProcessor; isAnother: boolean },
): Promise<SeenSetup> => {
  const { knex, actor } = asker;
  const payer = await inTransaction(knex, actor, (ctx) => payerFor(ctx, whose));
  const customer = await customerOf(asker, payer, { processor, ...whose });
  const before = payer.setup ? await processor.readSetup(payer.setup) : null;
  const isFit = before && before.customer === customer && before.state !== 'over';
  if (isFit && (before.state === 'open' || !isAnother)) return before;
  if (payer.setup_count >= MOST_SETUPS) throw refusal('PAYMENTS_MANY_CARDS', 429);
  const count = await inTransaction(knex, actor, async (ctx) => {
    const [row] = (await ctx
      .trx('payment_customers')
      .where({ id: payer.id })
      .increment('setup_count', 1)
      .returning('setup_count')) as { setup_count: number }[];
    return row?.setup_count ?? 1;
  });
  const key = `setup:${payer.id}:${String(count)}`;
  const made = await processor.createSetup({ key, customer, reference: payer.id });
  await inTransaction(knex, actor, (ctx) => note(ctx, payer, { setup: made.setup }));
  return made;
};
