import { loadCase } from '../../lifecycle/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { announce } from '../../platform/notices.ts';

/** What came after the last message that was seen stays unread. */
const AFTER = `
  update message_reads r set read_at = seen.created_at,
    unread = (select count(*) from order_messages m where m.company = r.company
      and m.work_order = r.work_order and m.created_by is distinct from r.person
      and m.withdrawn_at is null and (m.created_at, m.id) > (seen.created_at, seen.id)),
    is_mentioned = exists (select from order_messages m
      join message_mentions x on x.company = m.company and x.message = m.id and x.person = r.person
      where m.company = r.company and m.work_order = r.work_order
        and (m.created_at, m.id) > (seen.created_at, seen.id))
  from order_messages seen
  where seen.company = r.company and seen.work_order = r.work_order and seen.id = :upTo
    and r.company = :company and r.work_order = :order and r.person = :person
    and (r.read_at is null or r.read_at <= seen.created_at) and (r.unread > 0 or r.is_mentioned)
  returning r.id`;

/**
 * What others wrote is read: all of it, or up to the message that was seen last. Who takes no part has
 * nothing to mark.
 */
export const markRead = async (
  ctx: UseCaseContext,
  id: string,
  upTo: string | null = null,
): Promise<{ order: string }> => {
  const { order } = await loadCase(ctx.trx, ctx.actor, id, ctx.now);
  const person = ctx.actor.userId;
  if (person === null) return { order: id };
  if (upTo !== null) {
    const { rows: marked } = await ctx.trx.raw<{ rows: { id: string }[] }>(AFTER, {
      ...{ upTo, person, order: id, company: order.company },
    });
    await announce(ctx.trx, {
      ...{ collection: 'message_reads', action: 'update', ids: marked.map((row) => row.id) },
    });
    return { order: id };
  }
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
