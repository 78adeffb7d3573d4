import type { Knex } from 'knex';
import { ownFact } from '../../../domain/lifecycle/index.ts';
import { isOrderOpen, type Task } from '../../../domain/tasks/index.ts';
import { loadCase, lockCase, type OrderCase } from '../lifecycle/index.ts';
import { type Actor, hasCapability } from '../platform/actor.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { forbidden, notVisible, refusal } from '../platform/errors.ts';
import { inOwnCompanies } from '../platform/own-row.ts';

export type Crew = {
  members: { technician: string; name: string; isLead: boolean }[];
  named: string[];
};

export const tasksOf = ({ facts }: OrderCase): Task[] => ownFact<Task[]>(facts, 'tasks') ?? [];
export const crewOf = ({ facts }: OrderCase): Crew =>
  ownFact<Crew>(facts, 'crew') ?? { members: [], named: [] };

export type TaskCase = { item: OrderCase; task: Task };

/** Locks the order of a task, which is how changes of its tasks wait for each other. */
export const lockTask = async (ctx: UseCaseContext, id: string): Promise<TaskCase> => {
  const row = await ctx
    .trx('tasks')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .first<{ work_order: string } | undefined>('work_order');
  if (!row) throw notVisible('tasks', id);
  const item = await lockCase(ctx, row.work_order).catch(() => {
    throw notVisible('tasks', id);
  });
  return taskIn(item, id);
};

export const taskIn = (item: OrderCase, id: string): TaskCase => {
  const task = tasksOf(item).find((one) => one.id === id);
  if (!task) throw notVisible('tasks', id);
  return { item, task };
};

export const mayEdit = (ctx: Pick<UseCaseContext, 'actor'>, company: string): boolean =>
  hasCapability(ctx.actor, company, 'tasks-edit');

/** Who plans tasks may change all of them; of his own orders somebody who sells may, too. */
export const requireEdit = (ctx: UseCaseContext, { order }: OrderCase): void => {
  const { actor } = ctx;
  const isOwn =
    actor.userId !== null &&
    order.created_by === actor.userId &&
    hasCapability(actor, order.company, 'orders-edit-own');
  if (!isOwn && !mayEdit(ctx, order.company)) throw forbidden();
};

/** Technicians assigned to the job, by visit, crew or task, and who plans tasks. */
export const isOfJob = ({ order, facts, actorTechnician }: OrderCase): boolean => {
  if (!actorTechnician) return false;
  const crew = ownFact<Crew>(facts, 'crew');
  return (
    order.technician === actorTechnician ||
    (crew?.members.some(({ technician }) => technician === actorTechnician) ?? false) ||
    (crew?.named.includes(actorTechnician) ?? false)
  );
};

export const mayWork = (actor: Actor, item: OrderCase): boolean =>
  isOfJob(item) &&
  (actor.link !== undefined || hasCapability(actor, item.order.company, 'orders-edit-assigned'));

export const requireWork = (ctx: UseCaseContext, item: OrderCase): void => {
  if (mayWork(ctx.actor, item) || mayEdit(ctx, item.order.company)) return;
  throw refusal('TASKS_NOT_YOURS', 403, { number: item.order.number });
};

/** Tasks of work that is over stay as they are. */
export const requireOpen = ({ order }: OrderCase): void => {
  if (isOrderOpen(order.status_category)) return;
  throw refusal('TASKS_ORDER_OVER', 409, { number: order.number });
};

export const requireVersion = (task: Task, version: number | null | undefined): void => {
  if (version === null || version === undefined || version === task.version) return;
  throw refusal(
    'TASKS_CONFLICT',
    409,
    { title: task.title },
    { yours: version, current: task.version },
  );
};

/** A repeated command is answered to those alone who still see the order of the task. */
export const visibleTask = async ({
  knex,
  actor,
  params,
}: {
  knex: Knex;
  actor: Actor;
  params: { id: string };
}): Promise<void> => {
  const row = await knex('tasks')
    .where({ id: params.id })
    .first<{ work_order: string } | undefined>('work_order');
  if (!row) throw notVisible('tasks', params.id);
  await loadCase(knex, actor, row.work_order, new Date());
};
