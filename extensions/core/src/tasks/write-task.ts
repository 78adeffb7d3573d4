import { doubtIn, type JudgedTime, type EventKind } from '../../../domain/lifecycle/index.ts';
import { appendEvent } from '../lifecycle/index.ts';
import { noteChange } from '../platform/audit.ts';
import type { UseCaseContext } from '../platform/context.ts';
import type { TaskCase } from './task-of-order.ts';

type Told = {
  kind: EventKind;
  data?: Record<string, unknown>;
  reason?: string | null;
  time?: JudgedTime;
  clientRef?: string | null;
  position?: { lat: number; lng: number } | null;
};

/** What happened to a task goes into its order's history. */
export const tellOrder = async (
  ctx: UseCaseContext,
  { item, task }: { item: TaskCase['item']; task: { id: string; title: string } },
  { kind, data = {}, reason = null, time, clientRef = null, position = null }: Told,
): Promise<void> => {
  await appendEvent(ctx, {
    company: item.order.company,
    work_order: item.order.id,
    kind,
    technician: item.actorTechnician,
    reason,
    data: { task: task.id, title: task.title, ...data, ...(time ? doubtIn(time) : {}) },
    ...(time ? { occurred_at: time.at } : {}),
    ...(position ? { position } : {}),
    client_ref: clientRef,
  });
};

/** Columns of one task, with its audit. JSON goes as text. */
export const updateTask = async (
  ctx: UseCaseContext,
  id: string,
  columns: Record<string, unknown>,
): Promise<void> => {
  await ctx
    .trx('tasks')
    .where({ id })
    .update({ ...columns, updated_at: ctx.now, updated_by: ctx.actor.userId });
  await noteChange(ctx, { collection: 'tasks', action: 'update', ids: [id] });
};
