import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { findPayer } from '../rows.ts';

/** Whoever gave a card while ordering is the customer now. */
export const adoptPayer = async (
  ctx: UseCaseContext,
  { company, signUp, customer }: { company: string; signUp: string; customer: string },
): Promise<void> => {
  const payer = await findPayer(ctx.trx, { company, sign_up: signUp });
  if (!payer) return;
  await ctx
    .trx('payment_customers')
    .where({ id: payer.id })
    .update({ customer, updated_at: ctx.now });
  await noteChange(ctx, {
    ...{ collection: 'payment_customers', action: 'update', ids: [payer.id], revisions: false },
  });
};
