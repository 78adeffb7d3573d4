import type { StateCategory } from '../../../extensions/domain/lifecycle/index.ts';
import type { Task } from '../../../extensions/domain/tasks/task.ts';
import type { FieldCommand, FieldVisit } from '../../../extensions/domain/work/field-contract.ts';

type WithTasks = { facts: object };

export const tasksIn = ({ facts }: WithTasks): readonly Task[] =>
  (facts as { tasks?: readonly Task[] }).tasks ?? [];

const LEADS_TO: Readonly<Record<string, StateCategory>> = {
  start: 'in_progress',
  finish: 'done',
  reopen: 'new',
  skip: 'cancelled',
};

const change = (
  visit: FieldVisit,
  id: string,
  with_: (task: Task) => Partial<Task>,
): FieldVisit => ({
  ...visit,
  facts: {
    ...visit.facts,
    ...{
      tasks: tasksIn(visit).map((task) => (task.id === id ? { ...task, ...with_(task) } : task)),
    },
  },
});

/** The visit with a command about one of its tasks laid over it. */
export const withTask = (
  visit: FieldVisit,
  command: Extract<FieldCommand, { type: 'task-step' | 'task-tick' }>,
): FieldVisit => {
  const { payload } = command;
  return change(visit, payload.task, (task) =>
    'step' in payload
      ? { category: LEADS_TO[payload.step] ?? task.category }
      : {
          checklist: task.checklist.map((point) =>
            point.id === payload.point ? { ...point, isDone: payload.isDone } : point,
          ),
        },
  );
};

/** One photo of a task more, or less. */
export const withTaskPhoto = (
  visit: FieldVisit,
  { task, category }: { task?: string | null; category: string },
  by: 1 | -1,
): FieldVisit =>
  task
    ? change(visit, task, ({ photos }) => ({
        photos: { ...photos, [category]: (photos[category] ?? 0) + by },
      }))
    : visit;
