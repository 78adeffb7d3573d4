import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { newTechnician, type Technician } from './support/crew.ts';
import { database } from './support/database.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';
import { systemActor } from '../src/platform/actor.ts';
import { inTransaction } from '../src/platform/context.ts';
import { flagCompanyHandler, flagOverdue } from '../src/tasks/background/flag-overdue.ts';
import type { FlagTurn } from '../src/tasks/topics.ts';

let tenant: Tenant;
let boss: Person;
let sales: Person;
let planner: Person;
let technician: Technician;
let stranger: Technician;

beforeAll(async () => {
  tenant = await newTenant('maintenance');
  [boss, sales, planner, technician, stranger] = await Promise.all([
    newMember(tenant, 'admin'),
    newMember(tenant, 'sales'),
    newMember(tenant, 'dispatcher'),
    newTechnician(tenant),
    newTechnician(tenant),
  ]);
});

const newJob = async (by: Person = sales): Promise<{ id: string; number: string }> => {
  const { status, data, errors } = await by.post('/api/orders', {
    workType: 'INSPECTION',
    customerName: `Siti ${randomUUID().slice(0, 8)}`,
    phones: ['0126999999'],
    addressText: 'Jalan Contoh 1, 50000 Kuala Lumpur',
  });
  if (status !== 201) throw new Error(JSON.stringify(errors));
  return data;
};

let hour = 0;
const assign = async (order: string, to: Technician = technician): Promise<void> => {
  const start = Date.now() + (hour += 3) * 3_600_000;
  const { status, errors } = await planner.post(`/api/orders/${order}/assign`, {
    technician: to.technician,
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(start + 3_600_000).toISOString(),
  });
  if (status !== 200) throw new Error(JSON.stringify(errors));
};

const addTask = async (order: string, title: string, rest: object = {}): Promise<string> => {
  const { status, data, errors } = await planner.post(`/api/orders/${order}/tasks`, {
    title,
    ...rest,
  });
  if (status !== 201) throw new Error(JSON.stringify(errors));
  return data.id;
};
const tasksOf = async (order: string, by: Person = planner) =>
  (await by.get(`/api/orders/${order}/tasks`)).data.tasks as { id: string; title: string }[] &
    Record<string, never>[];
const step = (task: string, command: string, by: Person = technician, rest: object = {}) =>
  by.post(`/api/tasks/${task}/step`, { command, ...rest });
const statusOf = async (order: string) =>
  (await database()('work_orders').where({ id: order }).first('status')).status;
/** The day begins, and the company has the turns that it is given by that. */
const runOverdue = async (now: Date): Promise<void> =>
  inTransaction(database(), systemActor('worker', 'overdue'), async (ctx) => {
    const turns = () =>
      ctx
        .trx('outbox')
        .withSchema('fieldwright')
        .where({ topic: flagCompanyHandler.topic, company: tenant.id })
        .select<{ key: string; payload: FlagTurn }[]>('key', 'payload');
    const before = (await turns()).map(({ key }) => key);
    await flagOverdue.handle({ ...ctx, now }, { timeZone: 'Asia/Kuala_Lumpur' });
    for (const { key, payload } of await turns())
      if (!before.includes(key)) await flagCompanyHandler.handle(ctx, payload);
  });

describe('the rights of a maintenance firm (C1), word for word', () => {
  it('should say them in the capabilities', async () => {
    const of = async (person: Person) => {
      const { data } = await person.get('/api/auth/capabilities');
      return data.companies[0].capabilities as string[];
    };
    const [admin, agent, fitter] = await Promise.all([of(boss), of(sales), of(technician)]);
    const who = (capability: string) =>
      Object.entries({ admin, sales: agent, technician: fitter })
        .filter(([, all]) => all.includes(capability))
        .map(([name]) => name);
    expect(who('company-setup')).toEqual(['admin']); // create/edit users
    expect(who('orders-create')).toEqual(['admin', 'sales']); // create jobs
    expect(who('orders-edit-own')).toEqual(['admin', 'sales']); // edit own jobs
    expect(who('orders-edit-assigned')).toEqual(['admin', 'technician']); // edit assigned jobs
    expect(who('audit-read')).toEqual(['admin']); // analytics
  });

  it('create/edit users: admin', async () => {
    const invite = (by: Person) =>
      by.post('/api/invitations', {
        company: tenant.id,
        email: `${randomUUID()}@example.com`,
        persona: 'technician',
      });
    expect((await invite(boss)).status).toBe(201);
    expect([(await invite(sales)).status, (await invite(technician)).status]).toEqual([403, 403]);
  });

  it('create jobs: admin, sales; edit own jobs: admin, sales', async () => {
    const own = await newJob(sales);
    const others = await newJob(boss);
    expect(
      (await technician.post('/api/orders', { workType: 'INSPECTION', customerName: 'x' })).status,
    ).toBe(403);
    const edit = async (by: Person, id: string) =>
      (await by.patch(`/items/work_orders/${id}`, { remarks: 'By the side door' })).status;
    expect(await edit(sales, own.id)).toBe(200);
    expect(await edit(sales, others.id)).toBe(403);
    expect(await edit(boss, own.id)).toBe(200);
    expect(await edit(technician, own.id)).toBe(403);
  });

  it('edit assigned jobs: admin, technician', async () => {
    const job = await newJob();
    await assign(job.id);
    const start = (by: Person) => by.post(`/api/orders/${job.id}/transition`, { to: 'InProgress' });
    expect((await start(stranger)).status).toBe(403);
    expect((await start(sales)).status).toBe(403);
    expect((await start(technician)).status).toBe(200);
  });
});

describe('tasks of a job', () => {
  it('should let it be completed only when all are done, through every door', async () => {
    const job = await newJob();
    const open = await addTask(job.id, 'Measure the pressure');
    await assign(job.id);
    await technician.post(`/api/orders/${job.id}/transition`, { to: 'InProgress' });
    await database()('evidence').insert({
      id: randomUUID(),
      company: tenant.id,
      work_order: job.id,
      kind: 'photo',
      category: 'completion',
      file: await aFile(),
    });
    const doors = [
      await technician.post(`/api/orders/${job.id}/transition`, { to: 'Completed' }),
      await boss.patch(`/items/work_orders/${job.id}`, { status: 'Completed' }),
      await boss.graphql(
        `mutation { update_work_orders_item(id: "${job.id}", data: { status: "Completed" }) { id } }`,
      ),
      await boss.post('/api/orders/transition', { orders: [job.id], to: 'Completed' }),
      await technician.post('/api/field/commands', {
        commands: [command(job.id, 'transition', 'InProgress', { to: 'Completed' })],
      }),
    ];
    for (const door of doors) expect(JSON.stringify(door)).toContain('TASKS_OPEN');
    expect(await statusOf(job.id)).toBe('InProgress');
    expect((await step(open, 'finish')).status).toBe(200);
    const done = await technician.post(`/api/orders/${job.id}/transition`, { to: 'Completed' });
    expect(done.errors).toBeUndefined();
    expect(await statusOf(job.id)).toBe('Completed');
    expect((await step(open, 'reopen')).code).toBe('TASKS_ORDER_OVER');
  });

  it('should be changed only by technicians of the job: visit, crew or task', async () => {
    const job = await newJob();
    const task = await addTask(job.id, 'Change the filter');
    await assign(job.id);
    expect((await step(task, 'start', stranger)).status).toBe(403);
    expect((await step(task, 'start', technician)).status).toBe(200);
    const named = { assignees: [{ technician: stranger.technician }] };
    expect((await planner.patch(`/api/tasks/${task}`, named)).status).toBe(200);
    expect((await step(task, 'finish', stranger)).status).toBe(200);
    expect((await step(task, 'finish', stranger)).status).toBe(200);
    expect(
      (await stranger.post(`/api/orders/${job.id}/transition`, { to: 'InProgress' })).status,
    ).toBe(403);
    const kinds = await database()('work_order_events').where({ work_order: job.id }).pluck('kind');
    expect(kinds.filter((kind: string) => kind === 'task_finished')).toHaveLength(1);
  });

  it('should ask for ticks and photos, and skip only with a reason', async () => {
    const job = await newJob();
    await assign(job.id);
    const task = await addTask(job.id, 'Test the alarm', {
      checklist: [{ text: 'Tell the guard' }],
      photosWanted: [{ category: 'completion', label: 'the panel', min: 1 }],
    });
    expect((await step(task, 'finish')).code).toBe('TASKS_CHECKLIST_OPEN');
    const point = ((await tasksOf(job.id))[0] as unknown as { checklist: { id: string }[] })
      .checklist[0]?.id;
    await technician.post('/api/field/commands', {
      commands: [command(job.id, 'task-tick', 'Planned', { task, point, isDone: true })],
    });
    expect((await step(task, 'finish')).code).toBe('TASKS_PHOTOS_MISSING');
    expect((await step(task, 'skip', planner)).code).toBe('TASKS_REASON');
    expect((await step(task, 'skip', planner, { reason: 'No panel here' })).status).toBe(200);
  });

  it('should wait for each other without a circle, whoever writes at once', async () => {
    const job = await newJob();
    const [a, b, other] = [
      await addTask(job.id, 'Switch off'),
      await addTask(job.id, 'Open the case'),
      await addTask((await newJob()).id, 'Elsewhere'),
    ];
    await assign(job.id);
    const wait = (task: string, first: string) =>
      planner.patch(`/api/tasks/${task}`, { waitsFor: [first] });
    expect((await wait(b, a)).status).toBe(200);
    expect((await step(b, 'start')).code).toBe('TASKS_WAITS');
    expect((await wait(a, b)).code).toBe('TASKS_CIRCLE');
    expect((await wait(a, a)).code).toBe('TASKS_CIRCLE');
    expect((await wait(a, other)).status).toBe(400);
  });

  it('should stand in the order that was given, and refuse one that is out of date', async () => {
    const job = await newJob();
    const ids = [await addTask(job.id, 'one'), await addTask(job.id, 'two')].reverse();
    expect((await planner.put(`/api/orders/${job.id}/tasks/order`, { tasks: ids })).status).toBe(
      200,
    );
    expect((await tasksOf(job.id)).map(({ id }) => id)).toEqual(ids);
    const stale = await planner.put(`/api/orders/${job.id}/tasks/order`, { tasks: ids.slice(1) });
    expect(stale.code).toBe('TASKS_ORDER_STALE');
  });

  it('should keep one lead in a crew, whose members see the visit in the portal', async () => {
    const job = await newJob();
    await assign(job.id);
    const crew = (...members: object[]) => planner.put(`/api/orders/${job.id}/crew`, { members });
    const lead = { technician: technician.technician, isLead: true };
    expect((await crew({ ...lead, isLead: false })).code).toBe('TASKS_CREW_LEAD');
    expect((await crew(lead, { technician: stranger.technician, isLead: false })).status).toBe(200);
    const { data } = await stranger.get('/api/field/snapshot');
    expect(data.current).toContain(job.id);
  });
});

describe('task templates', () => {
  it('should make tasks once on entering a state, and change only what nobody began', async () => {
    const { data: book } = await boss.get(`/api/task-templates?company=${tenant.id}`);
    const type = book.workTypes.find(({ states }: { states: unknown[] }) => states.length > 0);
    const work = await database()('work_types')
      .where({ company: tenant.id, code: 'INSPECTION' })
      .first('id');
    expect(type).toBeDefined();
    const make = async (title: string, state: string, rest: object = {}) =>
      (
        await boss.post('/api/task-templates', {
          ...{
            company: tenant.id,
            workType: work.id,
            state,
            title,
            assignRule: 'order_technician',
          },
          ...rest,
        })
      ).data.id as string;
    const first = await make('Call the customer', 'Open', {
      dueFrom: 'creation',
      dueOffsetMinutes: 60,
    });
    const later = await make('Check in', 'Planned', {
      dueFrom: 'appointment',
      dueOffsetMinutes: -30,
    });
    const job = await newJob();
    expect((await tasksOf(job.id)).map(({ title }) => title)).toEqual(['Call the customer']);
    await assign(job.id);
    const titles = async () => (await tasksOf(job.id)).map(({ title }) => title).sort();
    expect(await titles()).toEqual(['Call the customer', 'Check in']);
    const row = await database()('tasks as t')
      .join('work_orders as o', 'o.id', 't.work_order')
      .where({ 't.work_order': job.id, 't.template': later })
      .first('t.due_at', 'o.scheduled_start');
    expect(row.scheduled_start.getTime() - row.due_at.getTime()).toBe(30 * 60_000);
    // Entered twice: there and back.
    await database().transaction(async (trx) => {
      await trx.raw(`select fieldwright.make_tasks(array[?]::uuid[])`, [job.id]);
    });
    expect(await titles()).toHaveLength(2);
    const [begun] = (await tasksOf(job.id)).filter(({ title }) => title === 'Call the customer');
    await step(String(begun?.id), 'start');
    const rename = (id: string, title: string, state: string) =>
      boss.put(`/api/task-templates/${id}`, {
        ...{ workType: work.id, state, title, assignRule: 'order_technician' },
      });
    expect((await rename(first, 'Call twice', 'Open')).status).toBe(200);
    expect((await rename(later, 'Check in at the gate', 'Planned')).status).toBe(200);
    expect(await titles()).toEqual(['Call the customer', 'Check in at the gate']);
    expect((await sales.get(`/api/task-templates?company=${tenant.id}`)).status).toBe(403);
    for (const id of [first, later])
      expect((await boss.delete(`/api/task-templates/${id}`)).status).toBe(200);
    expect(await titles()).toHaveLength(2);
  });
});

describe('overdue', () => {
  it('should be flagged at midnight of the company, once a day, and go with a new date', async () => {
    const job = await newJob();
    const due = '2026-03-02T04:00:00Z';
    const task = await addTask(job.id, 'Lubricate', { dueAt: due });
    await database()('work_orders').where({ id: job.id }).update({ due_at: due });
    const since = async () => {
      const [order, own] = [
        await database()('work_orders').where({ id: job.id }).first('overdue_since'),
        await database()('tasks').where({ id: task }).first('overdue_since'),
      ];
      return [order.overdue_since, own.overdue_since].map((day) => (day ? 'overdue' : null));
    };
    // 23:59 of the day in Kuala Lumpur, then midnight.
    await runOverdue(new Date('2026-03-02T15:59:00Z'));
    expect(await since()).toEqual([null, null]);
    await runOverdue(new Date('2026-03-02T16:00:00Z'));
    expect(await since()).toEqual(['overdue', 'overdue']);
    // Companies that others make meanwhile have their day too; this one has had it.
    await database()('tasks').where({ id: task }).update({ overdue_since: null });
    await runOverdue(new Date('2026-03-02T20:00:00Z'));
    expect(await since()).toEqual(['overdue', null]);
    await planner.patch(`/api/tasks/${task}`, { dueAt: '2030-04-01T04:00:00Z' });
    expect(await since()).toEqual(['overdue', null]);
    await database()('work_orders')
      .where({ id: job.id })
      .update({ due_at: '2030-04-01T04:00:00Z' });
    expect(await since()).toEqual([null, null]);
  });
});

describe('the list of tasks', () => {
  it('should show those of a person, page by page', async () => {
    const job = await newJob();
    await addTask(job.id, 'Mine to do', { assignees: [{ person: planner.userId }] });
    await addTask(job.id, 'Of all agents', { assignees: [{ persona: 'sales' }] });
    const mine = async (by: Person) =>
      (await by.get('/api/tasks?show=mine')).data.tasks.map(
        ({ title }: { title: string }) => title,
      );
    expect(await mine(planner)).toEqual(['Mine to do']);
    expect(await mine(sales)).toEqual(['Of all agents']);
    const page = await planner.get('/api/tasks?show=all&limit=1');
    expect(page.data.tasks).toHaveLength(1);
    const next = await planner.get(`/api/tasks?show=all&limit=1&cursor=${page.data.nextCursor}`);
    expect(next.data.tasks[0].id).not.toBe(page.data.tasks[0].id);
  });
});

describe('a lifecycle of tasks', () => {
  it('should not serve a work type, and one of another company is as one that is not there', async () => {
    const lifecycleOf = async (company: string): Promise<string> =>
      (await database()('lifecycles').where({ company, entity: 'task' }).first('id')).id;
    const type = await database()('work_types').where({ company: tenant.id }).first('id');
    const set = async (lifecycle: string) => {
      const { status, code, errors } = await boss.patch(`/items/work_types/${type.id}`, {
        lifecycle,
      });
      return { status, code, message: errors?.[0]?.message };
    };
    expect(await set(await lifecycleOf(tenant.id))).toMatchObject({
      code: 'LIFECYCLE_NOT_OF_ORDERS',
    });
    const foreign = await set(await lifecycleOf((await newTenant('installer')).id));
    expect(foreign.code).toBe('INVALID_FOREIGN_KEY');
    expect(foreign).toEqual(await set(randomUUID()));
  });
});

function command(order: string, type: string, seenStatus: string, payload: object) {
  return {
    ...{ id: randomUUID(), type, order, seenStatus, payload },
    occurredAt: new Date().toISOString(),
  };
}

async function aFile(): Promise<string> {
  const id = randomUUID();
  await database()('directus_files').insert({
    ...{ id, company: tenant.id, storage: 'local', filename_disk: `${id}.png` },
    ...{ filename_download: 'a.png', title: 'Photo', type: 'image/png', filesize: 8 },
  });
  return id;
}
