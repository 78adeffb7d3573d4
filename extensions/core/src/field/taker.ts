import { loadCases } from '../lifecycle/index.ts';
import { hasCapability } from '../platform/actor.ts';
import type { UseCaseContext } from '../platform/context.ts';

type OrderRef = { id: string; company: string; technician: string | null };

/**
 * The technician whose visit it is or was: what was done and seen there is told, whoever the order
 * belongs to by then. Null for somebody else.
 */
export const technicianOn = async (
  ctx: Pick<UseCaseContext, 'trx' | 'actor'>,
  order: OrderRef,
): Promise<string | null> => {
  if (!hasCapability(ctx.actor, order.company, 'field-work')) return null;
  const { link, userId } = ctx.actor;
  if (link ? link.order !== order.id : !userId) return null;
  const own = await ctx
    .trx('technicians')
    .where({ company: order.company, ...(link ? { id: link.technician } : { user: userId }) })
    .first<{ id: string } | undefined>('id');
  if (!own) return null;
  if (order.technician === own.id) return own.id;
  const was = await ctx
    .trx('work_order_events')
    .where({ work_order: order.id, technician: own.id })
    .first<{ id: string } | undefined>('id');
  return was ? own.id : null;
};

/** Office people add evidence to every order they see, as nobody's. Null for who may not. */
export const findTaker = async (
  ctx: Pick<UseCaseContext, 'trx' | 'actor' | 'now'>,
  order: OrderRef,
): Promise<{ technician: string | null } | null> => {
  const technician = await technicianOn(ctx, order);
  if (technician) return { technician };
  const mayAdd =
    hasCapability(ctx.actor, order.company, 'field-work') ||
    hasCapability(ctx.actor, order.company, 'orders-transition');
  if (!mayAdd) return null;
  const [seen] = await loadCases(ctx.trx, ctx.actor, [order.id], ctx.now);
  return seen ? { technician: null } : null;
};
