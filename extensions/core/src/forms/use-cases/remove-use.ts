import type { UseCaseContext } from '../../platform/context.ts';
import { announce } from '../../platform/notices.ts';
import { assertOwn } from '../../platform/own-row.ts';

/** The form is no longer asked for there; what was answered stays. Errors: FORBIDDEN. */
export const removeUse = async (ctx: UseCaseContext, id: string): Promise<{ id: string }> => {
  const use = await ctx
    .trx('form_uses')
    .where({ id })
    .first<{ company: string } | undefined>('company');
  assertOwn(ctx.actor, use, { collection: 'form_uses', id, capability: 'forms-design' });
  await ctx.trx('form_uses').where({ id }).delete();
  await announce(ctx.trx, { collection: 'form_uses', action: 'delete', ids: [id] });
  return { id };
};
