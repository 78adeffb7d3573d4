import { appendEvents } from '../../lifecycle/index.ts';
import { newId } from '../../../../domain/kernel/ids.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { personaFor } from '../port-access.ts';

export type Assignment = {
  order: string;
  /** The port that it leaves. */
  from: string | null;
  port: string;
  number: number;
  splitter: string;
};
type Left = { order: string; port: string; number: number; splitter: string; attachment: string };

const RELEASE = `
with ended as (
  update port_attachments
  set released_at = greatest(cast(:now as timestamptz), attached_at), released_by = :actor,
    release_reason = :reason, updated_at = :now, updated_by = :actor
  where company = :company and work_order = any(:orders) and released_at is null
  returning id, splitter, splitter_port, work_order
), freed as (
  update splitter_ports p
  set state = case when p.is_standby then 'standby' else 'available' end, work_order = null,
    updated_at = :now, updated_by = :actor
  from ended where p.company = :company and p.id = ended.splitter_port
  returning p.id, p.number
)
select ended.work_order as order, ended.splitter_port as port, freed.number, ended.splitter,
  ended.id as attachment
from ended join freed on freed.id = ended.splitter_port`;

const GIVEN = `unnest(cast(:attachments as uuid[]), cast(:orders as uuid[]), cast(:ports as uuid[]))
  as given(attachment, work_order, port)`;

const TAKE = [
  `update splitter_ports p
   set state = 'used', work_order = given.work_order, updated_at = :now, updated_by = :actor
   from ${GIVEN} where p.company = :company and p.id = given.port`,
  `insert into port_attachments (id, company, splitter, splitter_port, work_order, attached_at,
     attached_by, created_at, created_by)
   select given.attachment, p.company, p.splitter, p.id, given.work_order, :now, :actor, :now, :actor
   from ${GIVEN} join splitter_ports p on p.company = :company and p.id = given.port`,
  `update work_orders o set splitter_port = given.port, updated_at = :now, updated_by = :actor
   from ${GIVEN} where o.company = :company and o.id = given.work_order`,
];

/** Gives each order its port, and takes the one that it had from it; the caller has locked and judged them. */
export const attachAll = async (
  ctx: UseCaseContext,
  {
    company,
    reason,
    assignments,
  }: { company: string; reason: string; assignments: readonly Assignment[] },
): Promise<void> => {
  if (assignments.length === 0) return;
  const actor = ctx.actor.userId;
  const shared = { company, actor, now: ctx.now };
  const given = assignments.map((one) => ({ ...one, attachment: newId() }));
  const leaving = given.filter(({ from }) => from !== null).map(({ order }) => order);
  const { rows: left } = await ctx.trx.raw<{ rows: Left[] }>(RELEASE, {
    ...shared,
    ...{ reason, orders: leaving },
  });
  const parameters = {
    ...shared,
    attachments: given.map(({ attachment }) => attachment),
    orders: given.map(({ order }) => order),
    ports: given.map(({ port }) => port),
  };
  for (const statement of TAKE) await ctx.trx.raw(statement, parameters);
  const event = {
    ...{ company, technician: null, persona: personaFor(ctx.actor, company), reason },
    occurred_at: ctx.now,
  };
  await appendEvents(ctx, [
    ...left.map(({ order, ...data }) => ({
      ...{ ...event, work_order: order, kind: 'port_released' as const, data },
    })),
    ...given.map(({ order, from: _from, ...data }) => ({
      ...{ ...event, work_order: order, kind: 'port_attached' as const },
      data: { ...data, standby: false },
    })),
  ]);
  const ports = [...left.map(({ port }) => port), ...parameters.ports];
  await noteChange(ctx, {
    ...{ collection: 'splitter_ports', action: 'update', ids: [...new Set(ports)] },
  });
  await noteChange(ctx, { collection: 'work_orders', action: 'update', ids: parameters.orders });
};
