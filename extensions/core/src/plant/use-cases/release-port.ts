import { doubtIn, judgeDeviceTime } from '../../../../domain/lifecycle/index.ts';
import { appendEvent } from '../../lifecycle/index.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { notVisible } from '../../platform/errors.ts';
import { notAttached } from '../errors.ts';
import { findPort } from '../repository.ts';
import { RELEASE } from '../release-statement.ts';
import { personaFor, requirePortOrder, technicianFor } from '../port-access.ts';

export type ReleasePortInput = {
  /** Id of the port. */
  port: string;
  workOrder: string;
  reason: string;
  clientRef?: string | null;
  occurredAt?: Date | string;
};

export type ReleasedPort = {
  port: string;
  number: number;
  state: 'available' | 'standby';
  attachment: string;
  version: number;
};

/** Gives the port back; its history keeps who had it from when to when, and why it was released. */
export const releasePort = async (
  ctx: UseCaseContext,
  input: ReleasePortInput,
): Promise<ReleasedPort> => {
  const order = await requirePortOrder(ctx.trx, ctx.actor, input.workOrder);
  const port = await findPort(ctx.trx, input.port);
  if (!port || port.company !== order.company) throw notVisible('splitter_ports', input.port);

  const time = judgeDeviceTime(input.occurredAt, { now: ctx.now, createdAt: order.created_at });
  const { rows } = await ctx.trx.raw<{ rows: (ReleasedPort & { splitter: string })[] }>(RELEASE, {
    company: order.company,
    order: order.id,
    port: port.id,
    reason: input.reason,
    actor: ctx.actor.userId,
    occurred_at: time.at,
    now: ctx.now,
  });
  const [released] = rows;
  if (!released) throw notAttached();

  await noteChange(ctx, { collection: 'splitter_ports', action: 'update', ids: [port.id] });
  await noteChange(ctx, { collection: 'work_orders', action: 'update', ids: [order.id] });
  const { number, state, attachment, version, splitter } = released;
  await appendEvent(ctx, {
    company: order.company,
    work_order: order.id,
    kind: 'port_released',
    technician: technicianFor(ctx.actor, order),
    persona: personaFor(ctx.actor, order.company),
    reason: input.reason,
    data: { splitter, port: port.id, number, attachment, ...doubtIn(time) },
    occurred_at: time.at,
    client_ref: input.clientRef ?? null,
  });
  return { port: port.id, number, state, attachment, version };
};
