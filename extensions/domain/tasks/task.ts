import type { StateCategory } from '../lifecycle/index.ts';

export type ChecklistPoint = {
  id: string;
  text: string;
  isDone?: boolean;
  doneAt?: string | null;
  doneBy?: string | null;
};

/** Photos of one category that a task needs. */
export type PhotoRule = { category: string; label: string; min: number };

/** A task as guards, the portal and the page of an order know it. Instants are ISO texts in UTC. */
export type Task = {
  id: string;
  title: string;
  instructions: string | null;
  position: number;
  status: string;
  category: StateCategory;
  reason: string | null;
  version: number;
  dueAt: string | null;
  overdueSince: string | null;
  estimateMinutes: number | null;
  actualMinutes: number | null;
  checklist: readonly ChecklistPoint[];
  photosWanted: readonly PhotoRule[];
  /** Photos of this task by category. */
  photos: Readonly<Record<string, number>>;
  /** Tasks of the order that come first. */
  waitsFor: readonly string[];
  /** Technicians who were given it, by themselves or by a rule. */
  technicians: readonly string[];
  /** Names of everybody who was given it. */
  who: readonly string[];
  startedAt: string | null;
  finishedAt: string | null;
};

const OVER: readonly StateCategory[] = ['done', 'closed', 'cancelled'];

/** Done or skipped: nothing more is expected of it. */
export const isOver = ({ category }: Pick<Task, 'category'>): boolean => OVER.includes(category);

/** Orders whose tasks still change. */
export const isOrderOpen = (category: string): boolean => !OVER.includes(category as StateCategory);

/** What the texts of an edited checklist become: points that stay keep their ticks. */
export const editedChecklist = (
  before: readonly ChecklistPoint[],
  points: readonly { id?: string | undefined; text: string }[],
  newId: () => string,
): ChecklistPoint[] => {
  const known = new Map(before.map((point) => [point.id, point]));
  return points.map(({ id, text }) => {
    const same = id === undefined ? undefined : known.get(id);
    return same ? { ...same, text } : { id: newId(), text };
  });
};

/** The checklist with one point ticked or not; null when it has no such point. */
export const ticked = (
  points: readonly ChecklistPoint[],
  point: string,
  tick: { isDone: boolean; at: string; by: string | null },
): ChecklistPoint[] | null =>
  points.some(({ id }) => id === point)
    ? points.map((one) =>
        one.id === point
          ? {
              id: one.id,
              text: one.text,
              isDone: tick.isDone,
              ...(tick.isDone ? { doneAt: tick.at, doneBy: tick.by } : {}),
            }
          : one,
      )
    : null;
