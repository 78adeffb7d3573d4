import { noteChange } from '../../platform/audit.ts';
import type { Effect } from './types.ts';

/** An order that will not be done gives its port back. */
export const releasePort: Effect = async (ctx, { item, attempt }) => {
  const { company, id: work_order } = item.order;
  const rows = await ctx
    .trx('port_attachments')
    .where({ company, work_order })
    .whereNull('released_at')
    .update({
      released_at: ctx.now,
      released_by: ctx.actor.userId,
      release_reason: attempt.reason ?? 'The order was cancelled',
    })
    .returning<{ id: string; splitter_port: string }[]>(['id', 'splitter_port']);
  if (rows.length === 0) return {};
  const ports = rows.map((row) => row.splitter_port);
  await ctx
    .trx('splitter_ports')
    .whereIn('id', ports)
    .update({
      state: ctx.trx.raw(`case when is_standby then 'standby' else 'available' end`),
      work_order: null,
      updated_at: ctx.now,
      updated_by: ctx.actor.userId,
    });
  await noteChange(ctx, {
    collection: 'port_attachments',
    action: 'update',
    ids: rows.map((row) => row.id),
  });
  await noteChange(ctx, { collection: 'splitter_ports', action: 'update', ids: ports });
  return { patch: { splitter_port: null }, data: { releasedPorts: ports } };
};
