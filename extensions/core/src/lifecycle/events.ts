import { newId } from '../../../domain/kernel/ids.ts';
import type { EventKind } from '../../../domain/lifecycle/index.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { announce } from '../platform/notices.ts';

export type OrderEvent = {
  company: string;
  work_order: string;
  kind: EventKind;
  from_status?: string | null;
  to_status?: string | null;
  technician?: string | null;
  persona?: string | null;
  reason?: string | null;
  remark?: string | null;
  data?: Record<string, unknown>;
  occurred_at?: Date;
  position?: { lat: number; lng: number } | null;
  device?: string | null;
  client_ref?: string | null;
};

/** Appends to the order's history and returns the event's id. */
export const appendEvent = async (
  ctx: Pick<UseCaseContext, 'trx' | 'actor' | 'now'>,
  { position, data = {}, occurred_at, ...event }: OrderEvent,
): Promise<string> => {
  const id = newId();
  await ctx.trx('work_order_events').insert({
    ...event,
    id,
    actor_user: ctx.actor.userId,
    source: ctx.actor.source,
    data: JSON.stringify(data),
    occurred_at: occurred_at ?? ctx.now,
    received_at: ctx.now,
    lat: position?.lat ?? null,
    lng: position?.lng ?? null,
  });
  await announce(ctx.trx, { collection: 'work_order_events', action: 'create', ids: [id] });
  return id;
};

export type StoredEvent = {
  id: string;
  work_order: string;
  kind: string;
  to_status: string | null;
};

/**
 * What the actor's command with this client reference did before to this order, for whoever has been
 * asked for the right to repeat it. References of other people and other orders answer nothing.
 */
export const findByClientRef = async (
  ctx: Pick<UseCaseContext, 'trx' | 'actor'>,
  order: { id: string; company: string },
  clientRef: string | null | undefined,
): Promise<StoredEvent | undefined> =>
  clientRef
    ? await ctx
        .trx('work_order_events')
        .where({ company: order.company, work_order: order.id, client_ref: clientRef })
        .whereRaw('actor_user is not distinct from ?::uuid', [ctx.actor.userId])
        .first<StoredEvent | undefined>('id', 'work_order', 'kind', 'to_status')
    : undefined;
