import { appendEvent } from '../../lifecycle/index.ts';
import { emit } from '../../platform/events.ts';
import { hasCapability, personasIn } from '../../platform/actor.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { forbidden, notVisible } from '../../platform/errors.ts';
import { open } from '../../platform/secrets.ts';
import type { OrderRow } from '../repository.ts';

export type RevealedSecret = { name: string; value: string };

/** A technician sees the passwords of the orders that are his, and of no other. */
const isAssigned = async (ctx: UseCaseContext, order: OrderRow): Promise<boolean> => {
  const technician = await ctx
    .trx('technicians')
    .where({ company: order.company, user: ctx.actor.userId })
    .where('id', order['technician'] as string | null)
    .first('id');
  return technician !== undefined;
};

const mayReveal = async (ctx: UseCaseContext, order: OrderRow): Promise<boolean> => {
  if (!hasCapability(ctx.actor, order.company, 'secrets-reveal')) return false;
  return hasCapability(ctx.actor, order.company, 'orders-read') || isAssigned(ctx, order);
};

/** Opens the secrets of an order; that it happened, and by whom, is part of the order's history. */
export const revealSecrets = async (
  ctx: UseCaseContext,
  { id, names }: { id: string; names?: readonly string[] | undefined },
): Promise<RevealedSecret[]> => {
  const order = await ctx.trx<OrderRow>('work_orders').where({ id }).first();
  if (!order || (!ctx.actor.isPlatformAdmin && personasIn(ctx.actor, order.company).length === 0)) {
    throw notVisible('work_orders', id);
  }
  if (!(await mayReveal(ctx, order))) throw forbidden();

  const query = ctx.trx('work_order_secrets').where({ company: order.company, work_order: id });
  if (names) void query.whereIn('name', [...names]);
  const rows = (await query.orderBy('name')) as { name: string; cipher: string }[];
  const secrets = rows.map(({ name, cipher }) => ({ name, value: open(cipher) }));
  await appendEvent(ctx, {
    company: order.company,
    work_order: id,
    kind: 'secret_revealed',
    persona: personasIn(ctx.actor, order.company)[0] ?? null,
    data: { names: rows.map(({ name }) => name) },
  });
  await emit(ctx, {
    kind: 'work-order-secret.revealed',
    company: order.company,
    collection: 'work_orders',
    subject: id,
    data: { names: rows.map(({ name }) => name) },
  });
  return secrets;
};
