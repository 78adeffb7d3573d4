import type { Task } from '../../../extensions/domain/tasks/task.ts';
import type { FieldVisit } from '../../../extensions/domain/work/field-contract.ts';
import { tasksIn } from './task-changes.ts';
import { type Clock, dayOf } from './zone.ts';

export type TaskRow<V extends FieldVisit = FieldVisit> = {
  task: Task;
  visit: V;
  dueAt: string | null;
};
export type TaskGroup<V extends FieldVisit = FieldVisit> = {
  /** A calendar day, `overdue` or `none`. */
  day: string;
  rows: TaskRow<V>[];
};

const OVER = ['done', 'closed', 'cancelled'];
const NEVER = '9999';

/** Open tasks by the day they are due: overdue first, those without a date last. */
export const groupTasks = <V extends FieldVisit>(
  visits: readonly V[],
  clock: Clock,
  now: string,
): TaskGroup<V>[] => {
  const today = dayOf(now, clock);
  const rows = visits
    .flatMap((visit) =>
      tasksIn(visit)
        .filter(({ category }) => !OVER.includes(category))
        .map((task): TaskRow<V> => ({
          task,
          visit,
          dueAt: task.dueAt ?? visit.appointment?.startsAt ?? null,
        })),
    )
    .sort((a, b) => (a.dueAt ?? NEVER).localeCompare(b.dueAt ?? NEVER));
  const groups = new Map<string, TaskRow<V>[]>();
  for (const row of rows) {
    const due = row.dueAt ? dayOf(row.dueAt, clock) : 'none';
    const day = due < today ? 'overdue' : due;
    groups.set(day, [...(groups.get(day) ?? []), row]);
  }
  return [...groups].map(([day, list]) => ({ day, rows: list }));
};
