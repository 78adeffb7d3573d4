import { newId } from '../../../domain/kernel/ids.ts';
import type { EventKind } from '../../../domain/lifecycle/index.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { insertRows } from '../platform/insert-rows.ts';
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

/** Appends to the histories of orders and returns the events' ids, in one statement for all. */
export const appendEvents = async (
  ctx: Pick<UseCaseContext, 'trx' | 'actor' | 'now'>,
  events: readonly OrderEvent[],
): Promise<string[]> => {
  if (events.length === 0) return [];
  const { link, approval } = ctx.actor;
  const through = {
    ...(link && { link: { id: link.id, holder: link.holder } }),
    ...(approval && { approval: { request: approval.request, by: [...approval.by] } }),
  };
  const rows = events.map(({ position, data = {}, occurred_at, ...event }) => ({
    ...event,
    id: newId(),
    actor_user: ctx.actor.userId,
    source: ctx.actor.source,
    data: { ...data, ...through },
    occurred_at: occurred_at ?? ctx.now,
    received_at: ctx.now,
    lat: position?.lat ?? null,
    lng: position?.lng ?? null,
  }));
  await insertRows(ctx.trx, 'work_order_events', rows);
  const ids = rows.map(({ id }) => id);
  await announce(ctx.trx, { collection: 'work_order_events', action: 'create', ids });
  return ids;
};

/** Appends to the order's history and returns the event's id. */
export const appendEvent = async (
  ctx: Pick<UseCaseContext, 'trx' | 'actor' | 'now'>,
  event: OrderEvent,
): Promise<string> => {
  const [id] = await appendEvents(ctx, [event]);
  return id as string;
};

export type StoredEvent = {
  id: string;
  work_order: string;
  kind: string;
  to_status: string | null;
};

type Asked = { order: { id: string; company: string }; clientRef: string | null | undefined };

/**
 * What the actor's commands with these client references did before to these orders, by order, for
 * whoever has been asked for the right to repeat them. References of other people and other orders
 * answer nothing.
 */
export const findByClientRefs = async (
  ctx: Pick<UseCaseContext, 'trx' | 'actor'>,
  asked: readonly Asked[],
): Promise<Map<string, StoredEvent>> => {
  const keys = asked.flatMap(({ order, clientRef }) =>
    clientRef ? [[order.company, order.id, clientRef]] : [],
  );
  if (keys.length === 0) return new Map();
  const rows = await ctx
    .trx('work_order_events')
    .whereIn(['company', 'work_order', 'client_ref'], keys)
    .whereRaw('actor_user is not distinct from ?::uuid', [ctx.actor.userId])
    .select<StoredEvent[]>('id', 'work_order', 'kind', 'to_status');
  return new Map(rows.map((row) => [row.work_order, row]));
};

export const findByClientRef = async (
  ctx: Pick<UseCaseContext, 'trx' | 'actor'>,
  order: { id: string; company: string },
  clientRef: string | null | undefined,
): Promise<StoredEvent | undefined> =>
  (await findByClientRefs(ctx, [{ order, clientRef }])).get(order.id);
