import { z } from 'zod';
import { stillVisible } from '../lifecycle/index.ts';
import { inTransaction } from '../platform/context.ts';
import { ofCompany } from '../platform/route-example.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { changed, orderTasks as orderTasksAnswer, taskList } from './answers.ts';
import { newTask, taskPatch } from './schemas.ts';
import { lockTask, visibleTask } from './task-of-order.ts';
import { templateRoutes } from './template-routes.ts';
import { createTask } from './use-cases/create-task.ts';
import { editTask } from './use-cases/edit-task.ts';
import { listTasks } from './use-cases/list-tasks.ts';
import { orderTasks } from './use-cases/order-tasks.ts';
import { setCrew } from './use-cases/set-crew.ts';
import { showTasks } from './use-cases/show-tasks.ts';
import { stepTask } from './use-cases/step-task.ts';
import { tickPoint } from './use-cases/tick-point.ts';

const TAGS = ['Tasks'];
const PLANNERS = ['tasks-edit', 'orders-edit-own'] as const;
const DOERS = ['tasks-edit', 'field-work'] as const;
const id = z.object({ id: z.uuid() });

const show = defineRoute({
  method: 'get',
  path: '/orders/:id/tasks',
  summary: 'Tasks and crew of a work order',
  description:
    'Each task says in `missing` what keeps it from being begun or finished; `choices` are those to whom a task may be given.',
  tags: TAGS,
  access: ['orders-read', 'field-work'],
  params: id,
  response: orderTasksAnswer,
  example: { by: 'auditor', id: 'work_orders' },
  handler: ({ knex, actor, params }) => showTasks(knex, actor, params.id, new Date()),
});

const create = defineRoute({
  method: 'post',
  path: '/orders/:id/tasks',
  summary: 'Add a task to a work order',
  tags: TAGS,
  access: PLANNERS,
  params: id,
  body: newTask,
  status: 201,
  response: changed,
  askAgain: stillVisible,
  example: { by: 'dispatcher', id: 'work_orders', body: { title: 'Measure the pressure' } },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => createTask(ctx, params.id, body)),
});

const order = defineRoute({
  method: 'put',
  path: '/orders/:id/tasks/order',
  summary: 'Put the tasks of a work order into another order',
  description: 'Names every task once; a list that is out of date is refused.',
  tags: TAGS,
  access: PLANNERS,
  params: id,
  body: z.strictObject({ tasks: z.array(z.uuid()).max(500) }),
  response: z.object({ tasks: z.array(z.uuid()) }),
  askAgain: stillVisible,
  example: {
    by: 'dispatcher',
    id: 'work_orders',
    body: ({ row }) => ({ tasks: [row('tasks').id, row('task_dependencies')['depends_on']] }),
  },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => orderTasks(ctx, params.id, body.tasks)),
});

const crew = defineRoute({
  method: 'put',
  path: '/orders/:id/crew',
  summary: 'Say who works on an order together, and who leads',
  tags: TAGS,
  access: ['tasks-edit'],
  params: id,
  body: z.strictObject({
    members: z.array(z.object({ technician: z.uuid(), isLead: z.boolean() })).max(50),
  }),
  response: changed,
  askAgain: stillVisible,
  example: {
    by: 'dispatcher',
    id: 'work_orders',
    body: ({ row }) => ({ members: [{ technician: row('technicians').id, isLead: true }] }),
  },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => setCrew(ctx, params.id, body.members)),
});

const list = defineRoute({
  method: 'get',
  path: '/tasks',
  summary: 'Tasks across orders, the earliest due first',
  tags: TAGS,
  access: ['orders-read'],
  query: z.strictObject({
    company: z.uuid().optional(),
    show: z.enum(['open', 'mine', 'overdue', 'today', 'done', 'all']).default('open'),
    person: z.uuid().optional(),
    technician: z.uuid().optional(),
    search: z.string().trim().min(2).max(100).optional(),
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: taskList,
  example: { by: 'auditor', query: ofCompany },
  handler: ({ knex, actor, query }) => listTasks(knex, actor, query),
});

const edit = defineRoute({
  method: 'patch',
  path: '/tasks/:id',
  summary: 'Change a task',
  description:
    'What is not given stays. `assignees` and `waitsFor` take the place of what was there; a due time given by hand follows the appointment no longer.',
  tags: TAGS,
  access: PLANNERS,
  params: id,
  body: taskPatch,
  response: changed,
  askAgain: visibleTask,
  example: { by: 'dispatcher', id: 'tasks', body: { title: 'Measure the pressure twice' } },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => editTask(ctx, params.id, body)),
});

const step = defineRoute({
  method: 'post',
  path: '/tasks/:id/step',
  summary: 'Start, finish, skip or reopen a task',
  description:
    'Only technicians assigned to the job (visit, crew or task) and those who plan tasks may. Skipping asks for a reason.',
  tags: TAGS,
  access: DOERS,
  params: id,
  body: z.strictObject({
    command: z.enum(['start', 'finish', 'reopen', 'skip']),
    reason: z.string().trim().max(255).nullish(),
    actualMinutes: z.int().min(0).max(100_000).nullish(),
  }),
  response: z.object({ id: z.uuid(), status: z.string() }),
  askAgain: visibleTask,
  example: { by: 'dispatcher', id: 'tasks', body: { command: 'start' } },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, async (ctx) => stepTask(ctx, await lockTask(ctx, params.id), body)),
});

const tick = defineRoute({
  method: 'post',
  path: '/tasks/:id/tick',
  summary: 'Tick a point of a checklist, or take the tick back',
  tags: TAGS,
  access: DOERS,
  params: id,
  body: z.strictObject({ point: z.string().min(1).max(64), isDone: z.boolean() }),
  response: changed,
  askAgain: visibleTask,
  example: { by: 'dispatcher', id: 'tasks', body: { point: 'first', isDone: true } },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, async (ctx) => tickPoint(ctx, await lockTask(ctx, params.id), body)),
});

export const routes: readonly Route[] = [
  show,
  create,
  order,
  crew,
  list,
  edit,
  step,
  tick,
  ...templateRoutes,
];
