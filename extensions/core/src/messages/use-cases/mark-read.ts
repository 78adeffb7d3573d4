import { loadCase } from '../../lifecycle/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { announce } from '../../platform/notices.ts';

/** All that others wrote up to now is read. Who takes no part has nothing to mark. */
export const markRead = async (ctx: UseCaseContext, id: string): Promise<{ order: string }> => {
  const { order } = await loadCase(ctx.trx, ctx.actor, id, ctx.now);
  const person = ctx.actor.userId;
  if (person === null) return { order: id };
  const rows = (await ctx
    .trx('message_reads')
    .where({ company: order.company, work_order: id, person })
    .whereRaw('(unread > 0 or is_mentioned)')
    .update({ unread: 0, is_mentioned: false, read_at: ctx.now })
    .returning('id')) as { id: string }[];
  const ids = rows.map((row) => row.id);
  await announce(ctx.trx, { collection: 'message_reads', action: 'update', ids });
  return { order: id };
};
