import { ownMember } from '../kernel/paths.ts';
import { type Said, say } from '../words/index.ts';
import { isOver, type Task } from './task.ts';

/** Tasks that come first and are not done yet. */
export const waitingFor = (task: Task, all: readonly Task[]): Task[] =>
  all.filter((other) => task.waitsFor.includes(other.id) && !isOver(other));

/** What keeps a task from being begun. */
export const beforeStart = (task: Task, all: readonly Task[]): Said[] => {
  const first = waitingFor(task, all);
  return first.length === 0
    ? []
    : [say('TASKS_WAITS', { tasks: { list: first.map(({ title }) => title) } })];
};

/** What keeps a task from being finished. */
export const beforeFinish = (task: Task, all: readonly Task[]): Said[] => {
  const open = task.checklist.filter(({ isDone }) => isDone !== true).length;
  return [
    ...beforeStart(task, all),
    ...(open > 0 ? [say('TASKS_CHECKLIST_OPEN', { count: open })] : []),
    ...task.photosWanted.flatMap(({ category, label, min }) => {
      const have = ownMember<number>(task.photos, category) ?? 0;
      return have >= min
        ? []
        : [say('TASKS_PHOTOS_MISSING', { count: min - have, subject: label })];
    }),
  ];
};
