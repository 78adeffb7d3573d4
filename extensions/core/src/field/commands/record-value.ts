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
};

const record = async (
  ctx: UseCaseContext,
  item: OrderCase,
  { kind, columns, commandId, occurredAt }: Recorded,
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
    data: { before, after: columns, ...doubtIn(time) },
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
  serial: string,
  occurredAt: string,
): Promise<void> => {
  const { order } = item;
  if (!order.onu_serial || order.onu_serial === serial) return;
  const later = await ctx
    .trx('work_order_events')
    .where({ work_order: order.id, kind: 'serial_recorded' })
    .where('occurred_at', '>', timeOnOrder(ctx, item, occurredAt).at)
    .whereRaw('actor_user is distinct from ?::uuid', [ctx.actor.userId])
    .first<{ id: string } | undefined>('id');
  if (later)
    throw conflict('WORK_CONFLICT', { onu_serial: serial }, { onu_serial: order.onu_serial });
};

export const recordSerial: CommandRun<'record-serial'> = async (ctx, command, item) => {
  refuseWhenDone(item);
  const serial = command.payload.serial.trim().toUpperCase();
  if (!SERIAL.test(serial)) throw refusal('WORK_SERIAL_INVALID', 422, {}, { field: 'onu_serial' });
  await refuseOtherSerial(ctx, item, serial, command.occurredAt);
  return await record(ctx, item, {
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
