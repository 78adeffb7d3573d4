import type { Knex } from 'knex';
import type { Actor } from '../../platform/actor.ts';
import { inTransaction } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import type { CardProcessor } from '../processor.ts';
import type { Payer } from '../rows.ts';
import { keepCard } from '../save-card.ts';

/**
 * The browser says that the card is saved: the processor is asked whether it is. Error: PAYMENTS_NOT_SAVED
 * (409) while it is not.
 */
export const finishCard = async (
  { knex, actor }: { knex: Knex; actor: Actor },
  payer: Payer,
  { processor, consent }: { processor: CardProcessor; consent: string | null },
): Promise<string> => {
  const seen = payer.setup ? await processor.readSetup(payer.setup) : null;
  const { card } = seen ?? {};
  if (seen?.state !== 'saved' || !card || seen.customer !== payer.processor_customer)
    throw refusal('PAYMENTS_NOT_SAVED', 409);
  return await inTransaction(knex, actor, async (ctx) => {
    if (consent !== null)
      await ctx
        .trx('payment_customers')
        .where({ id: payer.id })
        .update({ consent, consented_at: ctx.now, updated_at: ctx.now });
    return await keepCard(ctx, payer, card);
  });
};
