import { beforeAll, describe, expect, it } from 'vitest';
import { type Crew, newCrew, newOrder, newTechnician, newVisit } from './support/crew.ts';
import { database } from './support/database.ts';

let crew: Crew;
/** A working day to come, in the company's zone: Tuesday. */
const DAY = '2027-03-09';

beforeAll(async () => {
  crew = await newCrew();
  await database()('technicians')
    .where({ id: crew.technician.technician })
    .update({ home_lat: 3.1, home_lng: 101.6 });
  await database()('buildings').where({ id: crew.building }).update({ lat: 3.15, lng: 101.7 });
});

const propose = (body: object = {}, who = crew.dispatcher) =>
  who.post('/api/dispatch/propose', { company: crew.tenant.id, from: DAY, seconds: 1, ...body });

/** Everything that a plan could have written. */
const written = async () => ({
  visits: await database()('appointments').where({ company: crew.tenant.id }).orderBy('id'),
  orders: await database()('work_orders')
    .where({ company: crew.tenant.id })
    .orderBy('id')
    .select('id', 'version', 'technician', 'scheduled_start'),
});

describe('a proposal for a day', () => {
  it('gives what waits to somebody within hours, and writes nothing', async () => {
    const orders = await Promise.all([newOrder(crew), newOrder(crew), newOrder(crew)]);
    const ids = orders.map(({ id }) => id);
    const before = await written();
    const { status, data } = await propose({ orders: ids });
    expect(status).toBe(200);
    expect(data.left).toEqual([]);
    expect(data.visits.map(({ order }: { order: string }) => order).sort()).toEqual(ids.sort());
    expect(data.travel).toBe('estimate');
    expect(data.before).toMatchObject({ visits: 0, driveMinutes: 0 });
    expect(data.after).toMatchObject({ visits: 3, lateMinutes: 0 });
    for (const visit of data.visits) {
      expect(visit.technician).toBe(crew.technician.technician);
      expect(visit.startsAt >= '2027-03-09T00:00:00.000Z').toBe(true);
      expect(visit.endsAt <= '2027-03-09T10:00:00.000Z').toBe(true);
      expect(visit.isChanged).toBe(true);
      expect(Date.parse(visit.startsAt) % 900_000).toBe(0);
    }
    expect(await written()).toEqual(before);
  });

  it('leaves published visits where they are and moves drafts', async () => {
    const published = await newVisit(crew);
    const draft = await newOrder(crew);
    const slot = (from: string, to: string) => ({
      startsAt: `${DAY}T${from}:00.000Z`,
      endsAt: `${DAY}T${to}:00.000Z`,
    });
    const assign = (order: string, body: object) =>
      crew.dispatcher.post(`/api/orders/${order}/assign`, {
        technician: crew.technician.technician,
        ...body,
      });
    const noon = slot('04:00', '06:00');
    expect((await assign(published.id, noon)).status).toBe(200);
    expect((await assign(draft.id, { ...noon, publish: false })).status).toBe(200);
    const { data } = await propose({ orders: [draft.id] });
    expect(data.visits).toMatchObject([{ order: draft.id, isChanged: true }]);
    const [{ startsAt, endsAt }] = data.visits;
    expect(endsAt <= noon.startsAt || startsAt >= noon.endsAt).toBe(true);
    expect(data.before.lateMinutes).toBeGreaterThan(0);
    expect(data.after.lateMinutes).toBe(0);
  });

  it('says why a visit has no place', async () => {
    const { id } = await newOrder(crew);
    const other = await newTechnician(crew.tenant);
    await database()('absences').insert({
      company: crew.tenant.id,
      technician: other.technician,
      kind: 'leave',
      starts_at: '2027-03-01T00:00:00Z',
      ends_at: '2027-04-01T00:00:00Z',
    });
    const { data } = await propose({ orders: [id], technicians: [other.technician] });
    expect(data.visits).toEqual([]);
    expect(data.left).toMatchObject([{ order: id, reason: 'nobodyThere', wasPlanned: false }]);
    const [{ evaluated, rules }] = data.left;
    expect(rules).toContainEqual({ code: 'absent', blocked: evaluated, alone: expect.any(Number) });
  });

  it('refuses what is foreign, what is not there and who does not dispatch', async () => {
    const foreign = await newCrew();
    const order = await newOrder(foreign);
    const codes = async (body: object) => {
      const { status, code } = await propose(body);
      return [status, code];
    };
    const missing = '00000000-0000-4000-8000-000000000000';
    expect(await codes({ orders: [order.id] })).toEqual(await codes({ orders: [missing] }));
    expect(await codes({ technicians: [foreign.technician.technician] })).toEqual(
      await codes({ technicians: [missing] }),
    );
    expect(await codes({ company: foreign.tenant.id })).toEqual(await codes({ company: missing }));
    expect((await propose({}, crew.finance)).status).toBe(403);
    expect((await propose({ seconds: 60 })).status).toBe(400);
    expect((await propose({ from: 'tomorrow' })).status).toBe(400);
  });
});
