import {
  appendEvent,
  loadCase,
  type OrderCase,
  type OrderStand,
  standOf,
  timeOnOrder,
} from '../../lifecycle/index.ts';
import { doubtIn } from '../../../../domain/lifecycle/index.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { conflict, refusal } from '../../platform/errors.ts';
import type { CommandRun } from '../../platform/order-slots.ts';
import { refuseHidden } from '../../work/index.ts';
import { refuseWhenDone } from './refuse-when-done.ts';

const SERIAL = /^[0-9A-Z]{8,20}$/;
type Recorded = {
  kind: 'serial_recorded' | 'note';
  columns: Record<string, string | null>;
  commandId: string;
  occurredAt: string;
  /** What else the event remembers. */
  seen?: Record<string, unknown>;
};

const record = async (
  ctx: UseCaseContext,
  item: OrderCase,
  { kind, columns, commandId, occurredAt, seen = {} }: Recorded,
): Promise<OrderStand> => {
  const { id, company } = item.order;
  await refuseHidden(ctx.trx, company, columns);
  await ctx
    .trx('work_orders')
    .where({ id })
    .update({ ...columns, updated_at: ctx.now, updated_by: ctx.actor.userId });
  const before = Object.fromEntries(Object.keys(columns).map((key) => [key, item.order[key]]));
  const time = timeOnOrder(ctx, item, occurredAt);
  await appendEvent(ctx, {
    company,
    work_order: id,
    kind,
    technician: item.actorTechnician,
    persona: 'technician',
    data: { before, after: columns, ...seen, ...doubtIn(time) },
    occurred_at: time.at,
    client_ref: commandId,
  });
  await noteChange(ctx, { collection: 'work_orders', action: 'update', ids: [id] });
  return standOf((await loadCase(ctx.trx, ctx.actor, id, ctx.now)).order);
};

/** Somebody else who recorded a serial after this one was scanned has the other opinion. */
const refuseOtherSerial = async (
  ctx: UseCaseContext,
  item: OrderCase,
  { serial, instead }: { serial: string; instead: string | undefined },
  occurredAt: string,
): Promise<void> => {
  const { order } = item;
  if (!order.onu_serial || order.onu_serial === serial || order.onu_serial === instead) return;
  const later = await ctx
    .trx('work_order_events')
    .where({ work_order: order.id, kind: 'serial_recorded' })
    .where('occurred_at', '>', timeOnOrder(ctx, item, occurredAt).at)
    .whereRaw('actor_user is distinct from ?::uuid', [ctx.actor.userId])
    .first<{ id: string } | undefined>('id');
  if (later)
    throw conflict('WORK_CONFLICT', { onu_serial: serial }, { onu_serial: order.onu_serial });
};

const MOST_NAMED = 5;

/**
 * Orders of other services that have the serial number already. It is taken all the same: which of two
 * labels was read wrongly is found out at the store, not at the customer's door.
 */
const ordersWithSerial = async (
  ctx: UseCaseContext,
  { order }: OrderCase,
  serial: string,
): Promise<string[]> => {
  const rows = await ctx
    .trx('work_orders')
    .where({ company: order.company, onu_serial: serial })
    .whereNot({ id: order.id })
    .whereNot({ status_category: 'cancelled' })
    .whereRaw('service_id is distinct from ?', [order.service_id ?? null])
    .orderBy('id')
    .limit(MOST_NAMED)
    .select<{ number: string }[]>('number');
  return rows.map(({ number }) => number);
};

export const recordSerial: CommandRun<'record-serial'> = async (ctx, command, item) => {
  refuseWhenDone(item);
  const serial = command.payload.serial.trim().toUpperCase();
  if (!SERIAL.test(serial)) throw refusal('WORK_SERIAL_INVALID', 422, {}, { field: 'onu_serial' });
  const { instead } = command.payload;
  await refuseOtherSerial(ctx, item, { serial, instead }, command.occurredAt);
  const others = await ordersWithSerial(ctx, item, serial);
  return await record(ctx, item, {
    ...(others.length > 0 && { seen: { sameSerialOn: others } }),
    kind: 'serial_recorded',
    columns: {
      onu_serial: serial,
      ...(command.payload.model && { onu_model: command.payload.model }),
    },
    commandId: command.id,
    occurredAt: command.occurredAt,
  });
};

export const recordSolution: CommandRun<'record-solution'> = async (ctx, command, item) => {
  refuseWhenDone(item);
  return await record(ctx, item, {
    kind: 'note',
    columns: { solution: command.payload.solution },
    commandId: command.id,
    occurredAt: command.occurredAt,
  });
};

/** Noted as the technician says it, whatever the order's state is by then: it was used. */
export const recordMaterials: CommandRun<'record-materials'> = async (ctx, command, item) => {
  const { lines } = command.payload;
  const time = timeOnOrder(ctx, item, command.occurredAt);
  const { id, company } = item.order;
  await appendEvent(ctx, {
    company,
    work_order: id,
    kind: 'materials_recorded',
    technician: item.actorTechnician,
    persona: 'technician',
    remark: lines.map((line) => `${String(line.quantity)} ${line.unit} ${line.item}`).join('; '),
    data: { lines, ...doubtIn(time) },
    occurred_at: time.at,
    client_ref: command.id,
  });
  await noteChange(ctx, { collection: 'work_orders', action: 'update', ids: [id] });
  return standOf((await loadCase(ctx.trx, ctx.actor, id, ctx.now)).order);
};
