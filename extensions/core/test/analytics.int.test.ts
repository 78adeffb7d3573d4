import { beforeAll, describe, expect, it } from 'vitest';
import '../src/domains.ts';
import { countJobs } from '../src/analytics/background/count-jobs.ts';
import { planChanged } from '../src/analytics/background/plan-counts.ts';
import type { Days } from '../src/analytics/topics.ts';
import { systemActor } from '../src/platform/actor.ts';
import { inTransaction } from '../src/platform/context.ts';
import { type Crew, newCrew, newOrder } from './support/crew.ts';
import { database } from './support/database.ts';

let crew: Crew;
const ids: string[] = [];

const order = (id: string, values: object) =>
  database()('work_orders').where({ id }).update(values);
const count = (days: Days) =>
  inTransaction(database(), systemActor('worker'), (ctx) =>
    countJobs.handle(ctx, { company: crew.tenant.id, days }),
  );
const figures = async (query = '') =>
  (await crew.admin.get(`/api/analytics/jobs?from=2026-03-01&until=2026-03-31${query}`)).data;

/** Created at 23:30 UTC on the last of February is the first of March in Kuala Lumpur. */
beforeAll(async () => {
  crew = await newCrew();
  for (let index = 0; index < 4; index += 1) ids.push((await newOrder(crew)).id);
  const [first, second, third, fourth] = ids as [string, string, string, string];
  const { technician } = crew.technician;
  await order(first, {
    ...{ created_at: '2026-02-28T23:30:00Z', due_at: '2026-03-02T12:00:00Z', technician },
    completed_at: '2026-03-02T11:30:00Z',
  });
  await order(second, {
    ...{ created_at: '2026-03-02T00:00:00Z', due_at: '2026-03-02T12:00:00Z', technician },
    completed_at: '2026-03-03T00:00:00Z',
  });
  await order(third, { created_at: '2026-03-10T00:00:00Z' });
  await order(fourth, { created_at: '2026-02-10T00:00:00Z' });
  await count('all');
});

describe('figures of jobs', () => {
  it('should count by the company’s days, against the stretch before', async () => {
    const answer = await figures();
    expect(answer.total).toMatchObject({
      ...{ created: 3, completed: 2, onTime: 1, late: 1, onTimePercent: 50 },
      averageMinutes: (36 * 60 + 24 * 60) / 2,
    });
    expect(answer.before.created).toBe(1);
    expect(answer.unit).toBe('day');
    expect(answer.periods.length).toBe(31);
    expect(answer.periods[0]).toMatchObject({ start: '2026-03-01', created: 1, completed: 0 });
    expect(answer.open.reduce((sum: number, { count: n }: { count: number }) => sum + n, 0)).toBe(
      4,
    );
    const [person] = answer.technicians.filter(({ id }: { id: string | null }) => id !== null);
    expect(person).toMatchObject({ id: crew.technician.technician, completed: 2 });
  });

  it('should follow what changes, and count nothing twice', async () => {
    await count('changed');
    await count('all');
    expect((await figures()).total).toMatchObject({ created: 3, completed: 2 });
    await order(ids[2] ?? '', { completed_at: '2026-03-12T00:00:00Z' });
    await crew.dispatcher.post(`/api/orders/${ids[2]}/messages`, { text: 'Done' });
    const planned = await inTransaction(database(), systemActor('worker'), (ctx) =>
      planChanged.handle(ctx, undefined as never),
    );
    expect(planned).toMatchObject({ companies: expect.any(Number) });
    await count('changed');
    expect((await figures()).total).toMatchObject({ completed: 3, onTime: 1, late: 1 });
    const narrowed = await figures(`&technician=${crew.technician.technician}&unit=month`);
    expect(narrowed.total.completed).toBe(2);
    expect(narrowed.periods).toMatchObject([{ start: '2026-03-01', completed: 2 }]);
  });

  it('should count the hours of who is there', async () => {
    const day = (back: number) =>
      new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);
    const query = `from=${day(14)}&until=${day(1)}`;
    const { data } = await crew.admin.get(`/api/analytics/jobs?${query}`);
    expect(data.total.capacityMinutes).toBeGreaterThan(0);
    const technician = data.technicians.find(
      ({ id }: { id: string }) => id === crew.technician.technician,
    );
    expect(technician.capacityMinutes).toBe(data.total.capacityMinutes);
  });

  it('should be for those who may see them, as a table too', async () => {
    expect(
      (await crew.dispatcher.get('/api/analytics/jobs?from=2026-03-01&until=2026-03-31')).status,
    ).toBe(403);
    const path = '/api/analytics/jobs/export?from=2026-03-01&until=2026-03-31&by=technician';
    expect((await crew.admin.get(path)).data).toContain('"Technician","Created","Completed"');
    const wrong = await crew.admin.get('/api/analytics/jobs?from=2026-03-31&until=2026-03-01');
    expect([wrong.status, wrong.errors?.[0]?.extensions?.field]).toEqual([400, 'until']);
    expect(
      (await crew.admin.get('/api/analytics/jobs?from=2020-03-31&until=2026-03-01')).status,
    ).toBe(400);
  });
});
