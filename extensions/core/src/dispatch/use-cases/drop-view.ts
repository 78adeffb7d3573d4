import { hasCapability } from '../../platform/actor.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { notVisible } from '../../platform/errors.ts';
import { announce } from '../../platform/notices.ts';

/** Forgets a view: its owner, or who sets up the company one that all have. FORBIDDEN for any other. */
export const dropView = async (ctx: UseCaseContext, id: string): Promise<{ id: string }> => {
  const row = await ctx
    .trx('board_views')
    .where({ id })
    .first<{ company: string; owner: string; is_shared: boolean } | undefined>(
      ...['company', 'owner', 'is_shared'],
    );
  const may =
    row !== undefined &&
    hasCapability(ctx.actor, row.company, 'dispatching') &&
    (row.owner === ctx.actor.userId ||
      (row.is_shared && hasCapability(ctx.actor, row.company, 'company-setup')));
  if (!may) throw notVisible('board_views', id);
  await ctx.trx('board_views').where({ id }).delete();
  await announce(ctx.trx, { collection: 'board_views', action: 'delete', ids: [id] });
  return { id };
};
