import type { JudgedTime, TransitionCommand } from '../../../../domain/lifecycle/index.ts';
import { stepFor, stateOf } from '../../../../domain/lifecycle/index.ts';
import { beforeFinish, beforeStart, isOver } from '../../../../domain/tasks/index.ts';
import { timeOnOrder } from '../../lifecycle/index.ts';
import { stepPersonasIn } from '../../platform/actor.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { forbidden, refusal, refusedAs } from '../../platform/errors.ts';
import { lifecycleOfTask } from '../repository.ts';
import { isOfJob, requireOpen, requireWork, type TaskCase, tasksOf } from '../task-of-order.ts';
import { tellOrder, updateTask } from '../write-task.ts';

export type TaskCommand = 'start' | 'finish' | 'reopen' | 'skip';
export type StepInput = {
  command: TaskCommand;
  reason?: string | null | undefined;
  actualMinutes?: number | null | undefined;
  occurredAt?: string | null;
  clientRef?: string | null;
  position?: { lat: number; lng: number } | null;
};

const KINDS = {
  start: 'task_started',
  finish: 'task_finished',
  reopen: 'task_reopened',
  skip: 'task_skipped',
} as const;

const MINUTE_MS = 60_000;

const minutesSince = (startedAt: string | null, at: Date): number | null =>
  startedAt === null
    ? null
    : Math.max(
        1,
        Math.min(100_000, Math.round((at.getTime() - Date.parse(startedAt)) / MINUTE_MS)),
      );

const columnsOf = (
  ctx: UseCaseContext,
  { task }: TaskCase,
  { command, reason, actualMinutes }: StepInput,
  { at }: JudgedTime,
): Record<string, unknown> => {
  if (command === 'start') return { started_at: task.startedAt ?? at };
  if (command === 'reopen')
    return {
      started_at: null,
      finished_at: null,
      finished_by: null,
      status_reason: reason ?? null,
    };
  if (command === 'skip') return { status_reason: reason };
  return {
    finished_at: at,
    finished_by: ctx.actor.userId,
    actual_minutes: actualMinutes ?? task.actualMinutes ?? minutesSince(task.startedAt, at),
  };
};

/** A technician acts as one only on jobs of his own; whoever plans tasks also as what he is. */
const personasOn = (ctx: UseCaseContext, { item }: TaskCase): string[] => {
  const own = stepPersonasIn(ctx.actor, item.order.company).filter(
    (persona) => persona !== 'technician' || isOfJob(item),
  );
  if (ctx.actor.link) return ['technician'];
  return ctx.actor.isPlatformAdmin || ctx.actor.userId === null ? ['admin', ...own] : own;
};

/**
 * Takes the step of the tasks' lifecycle that stands for the command. Doing again what is done
 * already changes nothing.
 *
 * Errors: FORBIDDEN, TASKS_NOT_YOURS (403), TASKS_ORDER_OVER (409), TASKS_NO_STEP, TASKS_REASON,
 * TASKS_WAITS, TASKS_CHECKLIST_OPEN, TASKS_PHOTOS_MISSING (422).
 */
export const stepTask = async (
  ctx: UseCaseContext,
  found: TaskCase,
  input: StepInput,
): Promise<{ id: string; status: string }> => {
  const { item, task } = found;
  requireWork(ctx, item);
  requireOpen(item);
  const command: TransitionCommand = `task.${input.command}`;
  const lifecycle = await lifecycleOfTask(ctx.trx, task.id);
  const step = stepFor(lifecycle, task.status, command);
  if (!step) {
    const isThere = lifecycle.transitions.some(
      (row) => row.command === command && row.to_state === task.status,
    );
    if (isThere) return { id: task.id, status: task.status };
    throw refusal('TASKS_NO_STEP', 422, {
      title: task.title,
      status: {
        name: stateOf(lifecycle, task.status)?.name ?? task.status,
        translations: stateOf(lifecycle, task.status)?.translations ?? null,
      },
    });
  }
  if (!personasOn(ctx, found).some((persona) => step.personas.includes(persona))) throw forbidden();
  const reason = input.reason?.trim() || null;
  if (step.requires_reason && !reason)
    throw refusal('TASKS_REASON', 422, { title: task.title }, { field: 'reason' });
  const all = tasksOf(item);
  const [missing] =
    input.command === 'finish'
      ? beforeFinish(task, all)
      : input.command === 'start'
        ? beforeStart(task, all)
        : [];
  if (missing) throw refusedAs(missing, 422, { collection: 'tasks', item: task.id });
  const time = timeOnOrder(ctx, item, input.occurredAt ?? null);
  await updateTask(ctx, task.id, {
    status: step.to_state,
    status_changed_at: time.at,
    status_reason: null,
    ...columnsOf(ctx, found, { ...input, reason }, time),
  });
  await tellOrder(ctx, found, {
    kind: KINDS[input.command],
    data: { from: task.status, to: step.to_state, wasOver: isOver(task) },
    reason,
    time,
    clientRef: input.clientRef ?? null,
    position: input.position ?? null,
  });
  return { id: task.id, status: step.to_state };
};
