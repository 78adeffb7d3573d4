import type { UseCaseContext } from '../platform/context.ts';
import { noteChange } from '../platform/audit.ts';

/** Writes to a charge that is locked. */
export const changeCharge = async (
  ctx: UseCaseContext,
  id: string,
  values: Record<string, unknown>,
): Promise<void> => {
  await ctx
    .trx('charges')
    .where({ id })
    .update({
      ...values,
      version: ctx.trx.raw('version + 1'),
      updated_at: ctx.now,
      updated_by: ctx.actor.userId,
    });
  await noteChange(ctx, { collection: 'charges', action: 'update', ids: [id] });
};
