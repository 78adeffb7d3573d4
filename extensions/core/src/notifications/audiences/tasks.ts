import { OPEN_CATEGORIES } from '../../../../domain/work/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { notify } from '../notify.ts';
import { fieldOf, nameOf, ofCompany, orderPlace, withoutActor } from './shared.ts';

type Task = {
  id: string;
  title: string;
  order: string;
  due: Date | null;
  instructions: string | null;
  work_order: string;
};

const findTask = async (
  ctx: UseCaseContext,
  company: string,
  id: string,
): Promise<Task | undefined> =>
  ctx
    .trx('tasks as t')
    .join('work_orders as o', { 'o.company': 't.company', 'o.id': 't.work_order' })
    .where({ 't.company': company, 't.id': id })
    .whereIn('t.status_category', OPEN_CATEGORIES)
    .first<Task | undefined>(
      't.id',
      't.title',
      'o.number as order',
      't.due_at as due',
      't.instructions',
      't.work_order',
    );

const shown = ({ title, order, due, instructions }: Task) => ({
  task: { title, order, due: due?.toISOString() ?? '', instructions: instructions ?? '' },
});
const placeOf = ({ work_order: order }: Task) => ({
  ...orderPlace(order),
  portal: `/portal/visits/${order}/tasks`,
});

const ASSIGNED = `
  select distinct coalesce(:person::uuid, n."user", m."user") as "user"
  from (select 1) one
  left join technicians n on n.company = :company and n.id = :technician::uuid
  left join memberships m on m.company = :company and m.persona = :persona and m.is_active`;

export const taskAssigned = ofCompany(
  'task-assigned',
  ['task-assignee.created'],
  async (ctx, event) => {
    const { company } = event;
    const task = await findTask(ctx, company, fieldOf(event, 'task') ?? '');
    if (!task) return;
    const [person, technician, persona] = ['person', 'technician', 'persona'].map((name) =>
      fieldOf(event, name),
    );
    const { rows } = await ctx.trx.raw<{ rows: { user: string | null }[] }>(ASSIGNED, {
      ...{ company, person, technician, persona },
    });
    const users = rows.flatMap(({ user }) => (user ? [user] : []));
    const by = await nameOf(ctx, event.user);
    await notify(ctx, {
      ...{ kind: 'task_assigned', company, happening: `task:${task.id}:assigned:${event.subject}` },
      ...{ users: withoutActor(users, event), place: placeOf(task) },
      about: { collection: 'tasks', item: task.id },
      data: () => ({ by, ...shown(task) }),
    });
  },
);

export const taskOverdue = ofCompany('task-overdue', ['task.overdue'], async (ctx, event) => {
  const { company, subject } = event;
  const task = await findTask(ctx, company, subject);
  const since = fieldOf(event, 'overdue_since');
  if (!task || !since) return;
  const { rows } = await ctx.trx.raw<{ rows: { user: string }[] }>(
    'select "user" from fieldwright.users_of_task(?, ?)',
    [company, subject],
  );
  await notify(ctx, {
    ...{ kind: 'task_overdue', company, happening: `task:${subject}:overdue:${since}` },
    ...{ users: rows.map(({ user }) => user), place: placeOf(task) },
    about: { collection: 'tasks', item: subject },
    data: () => shown(task),
  });
});

type Order = { number: string; customer: string | null; due: Date | null; users: string[] };
/** Its technician and the lead of its crew. */
const ORDER = `
  select o.number, o.customer_name as customer, coalesce(o.due_at, o.scheduled_end) as due,
    coalesce((select array_agg(distinct n."user") from technicians n
      where n.company = o.company and n."user" is not null and (n.id = o.technician or n.id in (
        select c.technician from order_crew c where c.company = o.company and c.work_order = o.id and c.is_lead))
    ), '{}') as users
  from work_orders o where o.company = ? and o.id = ? and o.overdue_since is not null`;

export const jobOverdue = ofCompany('job-overdue', ['work-order.overdue'], async (ctx, event) => {
  const { company, subject } = event;
  const { rows } = await ctx.trx.raw<{ rows: Order[] }>(ORDER, [company, subject]);
  const since = fieldOf(event, 'overdue_since');
  const [order] = rows;
  if (!order || !since) return;
  const { number, customer, due, users } = order;
  await notify(ctx, {
    ...{ kind: 'job_overdue', company, users, happening: `order:${subject}:overdue:${since}` },
    ...{ place: orderPlace(subject), about: { collection: 'work_orders', item: subject } },
    data: () => ({
      order: { number, customer: customer ?? '', due: due?.toISOString() ?? '' },
    }),
  });
});
