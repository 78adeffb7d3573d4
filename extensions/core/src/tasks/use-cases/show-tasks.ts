import type { Knex } from 'knex';
import {
  beforeFinish,
  beforeStart,
  isOrderOpen,
  type Task,
} from '../../../../domain/tasks/index.ts';
import type { Said } from '../../../../domain/words/index.ts';
import { loadCase } from '../../lifecycle/index.ts';
import { type Actor, hasCapability } from '../../platform/actor.ts';
import { type Choosable, choosable } from '../people.ts';
import { type Crew, crewOf, mayWork, tasksOf } from '../task-of-order.ts';

export type AssigneeRow = {
  task: string;
  technician: string | null;
  person: string | null;
  persona: string | null;
};

export type ShownTask = Task & {
  template: string | null;
  assignRule: string;
  assignees: Omit<AssigneeRow, 'task'>[];
  /** What keeps it from being begun or finished, in words. */
  missing: { start: Said[]; finish: Said[] };
};

export type OrderTasks = {
  tasks: ShownTask[];
  crew: Crew['members'];
  states: {
    code: string;
    name: string;
    translations: Record<string, string> | null;
    category: string;
  }[];
  choices: Choosable;
  can: { edit: boolean; work: boolean; crew: boolean };
};

type Rest = { id: string; template: string | null; rule: string; lifecycle: string };

const statesOf = (knex: Knex, lifecycles: readonly string[]): Promise<OrderTasks['states']> =>
  knex('lifecycle_states')
    .whereIn('lifecycle', [...new Set(lifecycles)])
    .orderBy('sort')
    .select<OrderTasks['states']>('code', 'name', 'translations', 'category');

/** The tasks of an order with its crew and whom a task may be given to. */
export const showTasks = async (
  knex: Knex,
  actor: Actor,
  order: string,
  now: Date,
): Promise<OrderTasks> => {
  const item = await loadCase(knex, actor, order, now);
  const { company } = item.order;
  const tasks = tasksOf(item);
  const ids = tasks.map(({ id }) => id);
  const [rest, assignees, choices] = await Promise.all([
    knex('tasks')
      .whereIn('id', ids)
      .select<Rest[]>('id', 'template', 'assign_rule as rule', 'lifecycle'),
    knex('task_assignees')
      .whereIn('task', ids)
      .select<AssigneeRow[]>('task', 'technician', 'person', 'persona'),
    choosable(knex, company),
  ]);
  const states = await statesOf(
    knex,
    rest.map(({ lifecycle }) => lifecycle),
  );
  const isOpen = isOrderOpen(item.order.status_category);
  const plans = hasCapability(actor, company, 'tasks-edit');
  const isOwn =
    hasCapability(actor, company, 'orders-edit-own') && item.order.created_by === actor.userId;
  return {
    tasks: tasks.map((task) => {
      const row = rest.find(({ id }) => id === task.id);
      return {
        ...task,
        template: row?.template ?? null,
        assignRule: row?.rule ?? 'nobody',
        assignees: assignees
          .filter((one) => one.task === task.id)
          .map(({ technician, person, persona }) => ({ technician, person, persona })),
        missing: { start: beforeStart(task, tasks), finish: beforeFinish(task, tasks) },
      };
    }),
    crew: crewOf(item).members,
    states,
    choices,
    can: {
      edit: isOpen && (plans || isOwn),
      work: isOpen && (plans || mayWork(actor, item)),
      crew: isOpen && plans,
    },
  };
};
