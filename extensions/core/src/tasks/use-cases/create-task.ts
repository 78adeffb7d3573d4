import { editedChecklist, type PhotoRule } from '../../../../domain/tasks/index.ts';
import { newId } from '../../../../domain/kernel/ids.ts';
import { lockCase } from '../../lifecycle/index.ts';
import { bulkInsert } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { type Assignee, replaceAssignees, replaceDependencies } from '../people.ts';
import { requireEdit, requireOpen, tasksOf } from '../task-of-order.ts';
import { tellOrder } from '../write-task.ts';

export type TaskInput = {
  title: string;
  instructions?: string | null | undefined;
  dueAt?: Date | null | undefined;
  estimateMinutes?: number | null | undefined;
  checklist?: readonly { id?: string | undefined; text: string }[] | undefined;
  photosWanted?: readonly PhotoRule[] | undefined;
  assignRule?: 'nobody' | 'order_technician' | 'crew_lead' | undefined;
  assignees?: readonly Assignee[] | undefined;
  waitsFor?: readonly string[] | undefined;
};

/** Beyond it an order is a project. */
const MOST_TASKS = 200;
const STEP = 10;

/**
 * Adds a task at the end of an order's list.
 *
 * Errors: FORBIDDEN, TASKS_ORDER_OVER, TASKS_TOO_MANY, TASKS_CIRCLE (409).
 */
export const createTask = async (
  ctx: UseCaseContext,
  order: string,
  input: TaskInput,
): Promise<{ id: string }> => {
  const item = await lockCase(ctx, order);
  requireEdit(ctx, item);
  requireOpen(item);
  const there = tasksOf(item);
  const { company } = item.order;
  if (there.length >= MOST_TASKS)
    throw refusal('TASKS_TOO_MANY', 409, { number: item.order.number, most: MOST_TASKS });
  const [id] = await bulkInsert(ctx, {
    collection: 'tasks',
    rows: [
      {
        company,
        work_order: order,
        title: input.title,
        instructions: input.instructions ?? null,
        position: Math.max(0, ...there.map(({ position }) => position)) + STEP,
        due_at: input.dueAt ?? null,
        estimate_minutes: input.estimateMinutes ?? null,
        checklist: editedChecklist([], input.checklist ?? [], newId),
        required_evidence: input.photosWanted ?? [],
        assign_rule: input.assignRule ?? 'nobody',
      },
    ],
  });
  const task = id as string;
  await replaceAssignees(ctx.trx, { company, task }, input.assignees ?? []);
  await replaceDependencies(ctx.trx, { company, order, task }, input.waitsFor ?? []);
  await tellOrder(
    ctx,
    { item, task: { id: task, title: input.title } },
    { kind: 'task_added', data: { dueAt: input.dueAt ?? null } },
  );
  return { id: task };
};
