import { isId } from '../../../../domain/kernel/ids.ts';
import { countPorts, refusalOf } from '../../../../domain/plant/index.ts';
import { doubtIn, judgeDeviceTime } from '../../../../domain/lifecycle/index.ts';
import { appendEvent } from '../../lifecycle/index.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { notVisible } from '../../platform/errors.ts';
import { ALLOCATE, ALLOCATE_WAITING, TAKE_TURN_FOR_ORDER } from '../allocate-statement.ts';
import {
  oltPortFull,
  orderHasPort,
  otherBuilding,
  portRefused,
  portUnknown,
  splitterFull,
  splitterInactive,
} from '../errors.ts';
import {
  asPort,
  type Attached,
  findAttachedByRef,
  findHeldPort,
  findOltRoom,
  findSplitter,
  isStandbyApproved,
  type PortOrder,
  portsOfSplitter,
} from '../repository.ts';
import { personaFor, requirePortOrder, technicianFor } from '../port-access.ts';
import type { StandbyApproval } from '../standby-approval.ts';
import { approveStandby } from './approve-standby.ts';

export type AllocatePortInput = {
  splitter: string;
  workOrder: string;
  /** Number of the port; the first free one when absent. */
  port?: number | null;
  /** For the standby port, from somebody who may record the partner's approval. */
  approval?: StandbyApproval | null;
  /** The device's id of the command: the second time nothing happens and the port is returned. */
  clientRef?: string | null;
  /** By the device's clock. */
  occurredAt?: Date | string;
  position?: { lat: number; lng: number } | null;
};

export type AllocatedPort = Attached & { replayed: boolean };
type Taken = Attached & { splitter: string; isStandby: boolean };

/** Says why the statement found nothing to take. */
const explain = async (
  ctx: UseCaseContext,
  input: AllocatePortInput,
  order: PortOrder,
): Promise<Error> => {
  const splitter = await findSplitter(ctx.trx, order.company, input.splitter);
  if (!splitter) return notVisible('splitters', input.splitter);
  if (splitter.building !== order.building) return otherBuilding(splitter.code);
  if (!splitter.is_active) return splitterInactive(splitter.code);
  const held = await findHeldPort(ctx.trx, order.company, order.id);
  if (held) return orderHasPort({ splitter: held.splitterCode, number: held.number });

  const room = await findOltRoom(ctx.trx, { splitter: splitter.id, order: order.id });
  if (room && room.taken >= room.most) return oltPortFull(room.most, room.taken + 1);
  const ports = await portsOfSplitter(ctx.trx, splitter.id);
  const standby = ports.find(({ isStandby }) => isStandby);
  const isFull = splitterFull(splitter.code, standby?.number ?? null, countPorts(ports));
  if (input.port === undefined || input.port === null) return isFull;
  const named = ports.find(({ number }) => number === input.port);
  if (!named) return portUnknown(splitter.code, input.port);
  const refusal = refusalOf(asPort(named), {
    workOrder: order.id,
    isStandbyApproved: await isStandbyApproved(ctx.trx, {
      company: order.company,
      port: named.id,
      order: order.id,
    }),
  });
  return refusal
    ? portRefused(splitter.code, named.number, refusal, named.workOrderNumber)
    : isFull;
};

/**
 * Gives a port of a splitter in the order's building to the order: the named one, or the first
 * free. Throws PLANT_* errors that say what stands in the way.
 */
export const allocatePort = async (
  ctx: UseCaseContext,
  input: AllocatePortInput,
): Promise<AllocatedPort> => {
  const order = await requirePortOrder(ctx.trx, ctx.actor, input.workOrder);

  const known = input.clientRef
    ? await findAttachedByRef(ctx.trx, order.company, input.clientRef)
    : undefined;
  if (known && known.workOrder === order.id) {
    const { workOrder: _same, ...given } = known;
    return { ...given, replayed: true };
  }
  if (input.approval) await approveStandby(ctx, { ...input, approval: input.approval });

  const time = judgeDeviceTime(input.occurredAt, { now: ctx.now, createdAt: order.created_at });
  const parameters = {
    company: order.company,
    order: order.id,
    splitter: input.splitter,
    port: input.port ?? null,
    actor: ctx.actor.userId,
    technician: technicianFor(ctx.actor, order),
    occurred_at: time.at,
    now: ctx.now,
    client_ref: input.clientRef ?? null,
  };
  const take = async (statement: string): Promise<Taken | undefined> =>
    (await ctx.trx.raw<{ rows: Taken[] }>(statement, parameters)).rows[0];
  if (isId(input.splitter)) await ctx.trx.raw(TAKE_TURN_FOR_ORDER, parameters);
  const taken = (await take(ALLOCATE)) ?? (await take(ALLOCATE_WAITING));
  if (!taken) throw await explain(ctx, input, order);

  await noteChange(ctx, { collection: 'splitter_ports', action: 'update', ids: [taken.port] });
  await noteChange(ctx, { collection: 'work_orders', action: 'update', ids: [order.id] });
  const { port, number, attachment, version, splitter, isStandby } = taken;
  await appendEvent(ctx, {
    company: order.company,
    work_order: order.id,
    kind: 'port_attached',
    technician: parameters.technician,
    persona: personaFor(ctx.actor, order.company),
    data: { splitter, port, number, attachment, standby: isStandby, ...doubtIn(time) },
    occurred_at: time.at,
    position: input.position ?? null,
    client_ref: input.clientRef ?? null,
  });
  return { port, number, attachment, version, replayed: false };
};
