import { editedChecklist } from '../../../../domain/tasks/index.ts';
import { newId } from '../../../../domain/kernel/ids.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { replaceAssignees, replaceDependencies } from '../people.ts';
import { lockTask, requireEdit, requireOpen, requireVersion } from '../task-of-order.ts';
import { tellOrder, updateTask } from '../write-task.ts';
import type { TaskInput } from './create-task.ts';

export type TaskPatch = Partial<TaskInput> & {
  actualMinutes?: number | null | undefined;
  version?: number | null | undefined;
};

const json = (value: unknown): string => JSON.stringify(value);

/**
 * Changes what is given and leaves the rest; a due time given by hand follows nothing any more, and
 * points of a checklist that stay keep their ticks.
 *
 * Errors: FORBIDDEN, TASKS_ORDER_OVER, TASKS_CONFLICT, TASKS_CIRCLE (409).
 */
export const editTask = async (
  ctx: UseCaseContext,
  id: string,
  patch: TaskPatch,
): Promise<{ id: string }> => {
  const { item, task } = await lockTask(ctx, id);
  requireEdit(ctx, item);
  requireOpen(item);
  requireVersion(task, patch.version);
  const { company, id: order } = item.order;
  const columns: Record<string, unknown> = {
    ...(patch.title !== undefined && { title: patch.title }),
    ...(patch.instructions !== undefined && { instructions: patch.instructions }),
    ...(patch.dueAt !== undefined && {
      due_at: patch.dueAt,
      due_from: null,
      due_offset_minutes: null,
    }),
    ...(patch.estimateMinutes !== undefined && { estimate_minutes: patch.estimateMinutes }),
    ...(patch.actualMinutes !== undefined && { actual_minutes: patch.actualMinutes }),
    ...(patch.checklist !== undefined && {
      checklist: json(editedChecklist(task.checklist, patch.checklist, newId)),
    }),
    ...(patch.photosWanted !== undefined && { required_evidence: json(patch.photosWanted) }),
    ...(patch.assignRule !== undefined && { assign_rule: patch.assignRule }),
  };
  const isAssigned = patch.assignees !== undefined || patch.assignRule !== undefined;
  if (patch.assignees) await replaceAssignees(ctx.trx, { company, task: id }, patch.assignees);
  if (patch.waitsFor)
    await replaceDependencies(ctx.trx, { company, order, task: id }, patch.waitsFor);
  await updateTask(ctx, id, columns);
  const changed = Object.keys(columns).filter(
    (name) => !/^(due_(from|off)|assign_rule)/.test(name),
  );
  if (changed.length > 0 || patch.waitsFor)
    await tellOrder(
      ctx,
      { item, task },
      {
        kind: 'task_changed',
        data: { fields: [...changed, ...(patch.waitsFor ? ['waits_for'] : [])] },
      },
    );
  if (isAssigned) await tellOrder(ctx, { item, task }, { kind: 'task_assigned' });
  return { id };
};
