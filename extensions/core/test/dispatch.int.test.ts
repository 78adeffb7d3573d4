import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Crew,
  freeSlot,
  newCrew,
  newOrder,
  newTechnician,
  newVisit,
  type Technician,
} from './support/crew.ts';
import { database } from './support/database.ts';
import { newMember, newTenant } from './support/tenant.ts';

let crew: Crew;

beforeAll(async () => {
  crew = await newCrew();
});

const assign = (order: string, body: object, who = crew.dispatcher) =>
  who.post(`/api/orders/${order}/assign`, {
    technician: crew.technician.technician,
    ...freeSlot(),
    ...body,
  });
const visitOf = (order: string) => database()('appointments').where({ work_order: order });

describe('assigning', () => {
  it('should publish the visit and take the order to Assigned in one go', async () => {
    const { id } = await newOrder(crew);
    const slot = freeSlot();
    const { status, data } = await assign(id, slot);
    expect(status).toBe(200);
    expect(data).toMatchObject({ published: true, order: { status: 'Assigned' } });
    const order = await database()('work_orders').where({ id }).first();
    expect(order).toMatchObject({ technician: crew.technician.technician, status: 'Assigned' });
    expect(order.scheduled_start.toISOString()).toBe(slot.startsAt);
    expect(await visitOf(id)).toMatchObject([{ id: data.appointment, status: 'published' }]);
  });

  it('should do nothing at all when the order lacks something', async () => {
    const { id } = await newOrder(crew, { building: undefined });
    const { status, code, errors } = await assign(id, {});
    expect([status, code]).toEqual([422, 'WORK_REQUIREMENTS_MISSING']);
    expect(errors?.[0]?.extensions.missing).toMatchObject([{ field: 'building' }]);
    expect(await visitOf(id)).toEqual([]);
    const order = await database()('work_orders').where({ id }).first();
    expect(order).toMatchObject({ status: 'Pending', technician: null });
  });

  it('should plan a draft that the technician does not see, and publish it later', async () => {
    const { id } = await newOrder(crew);
    const { data } = await assign(id, { publish: false });
    expect(data).toMatchObject({ published: false, order: { status: 'Pending' } });
    const before = await crew.technician.get('/api/field/snapshot');
    expect(before.data.current).not.toContain(id);
    const published = await crew.dispatcher.post(`/api/appointments/${data.appointment}/publish`);
    expect(published.data).toMatchObject({ published: true, order: { status: 'Assigned' } });
    const after = await crew.technician.get('/api/field/snapshot');
    expect(after.data.current).toContain(id);
    const twice = await crew.dispatcher.post(`/api/appointments/${data.appointment}/publish`);
    expect([twice.status, twice.code]).toEqual([409, 'DISPATCH_NOT_A_DRAFT']);
  });

  it('should move an assigned visit to somebody else with one event', async () => {
    const { id } = await newVisit(crew);
    const colleague = await newTechnician(crew.tenant);
    const { data } = await assign(id, { technician: colleague.technician });
    expect(data.order.status).toBe('Assigned');
    expect(await visitOf(id)).toHaveLength(1);
    const event = await database()('work_order_events')
      .where({ work_order: id, kind: 'assigned' })
      .first();
    expect(event.data.before.technician).toBe(crew.technician.technician);
    expect((await crew.technician.get('/api/field/snapshot')).data.current).not.toContain(id);
  });

  it('should take a published visit back', async () => {
    const { id, appointment } = await newVisit(crew);
    const back = await crew.dispatcher.post(`/api/appointments/${appointment}/unpublish`);
    expect(back.status).toBe(200);
    const order = await database()('work_orders').where({ id }).first();
    expect(order).toMatchObject({ technician: null, scheduled_start: null });
    expect((await crew.technician.get('/api/field/snapshot')).data.current).not.toContain(id);
  });

  it('should name the visit that stands in the way', async () => {
    const slot = freeSlot();
    const first = await newOrder(crew);
    const second = await newOrder(crew);
    expect((await assign(first.id, slot)).status).toBe(200);
    const { status, code, errors } = await assign(second.id, slot);
    expect([status, code]).toEqual([409, 'DISPATCH_OVERLAP']);
    expect(errors?.[0]?.message).toContain(first.number);
    expect(errors?.[0]?.extensions.clash).toMatchObject({ number: first.number });
    const order = await database()('work_orders').where({ id: second.id }).first();
    expect(order.status).toBe('Pending');
    expect((await assign(second.id, { ...slot, mayOverlap: true })).status).toBe(200);
  });

  it('should give one slot to one of eight dispatchers who race for it', async () => {
    const slot = freeSlot();
    const orders = await Promise.all(Array.from({ length: 8 }, () => newOrder(crew)));
    const answers = await Promise.all(orders.map((order) => assign(order.id, slot)));
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    const lost = answers.filter((answer) => answer.status === 409);
    expect(lost).toHaveLength(7);
    expect(new Set(lost.map((answer) => answer.code))).toEqual(new Set(['DISPATCH_OVERLAP']));
  });

  it('should say who is free', async () => {
    const slot = freeSlot();
    const busy: Technician = await newTechnician(crew.tenant);
    const { id } = await newOrder(crew);
    expect((await assign(id, { ...slot, technician: busy.technician })).status).toBe(200);
    const other = await newOrder(crew);
    const query = new URLSearchParams(slot);
    const { data } = await crew.dispatcher.get(`/api/orders/${other.id}/technicians?${query}`);
    const row = data.find((item: { id: string }) => item.id === busy.technician);
    expect(row.clashes).toHaveLength(1);
    expect(data.findIndex((item: { id: string }) => item.id === busy.technician)).toBe(
      data.length - 1,
    );
  });

  it.each([
    [
      'a slot that ends before it starts',
      { startsAt: '2030-01-01T02:00:00Z', endsAt: '2030-01-01T01:00:00Z' },
      'DISPATCH_SLOT_INVALID',
    ],
    [
      'somebody who is not there',
      { technician: '0190a000-0000-7000-8000-000000000000' },
      'DISPATCH_TECHNICIAN_UNKNOWN',
    ],
    ['an older version', { version: 0 }, 'WORK_CONFLICT'],
  ])('should refuse %s', async (_name, body, code) => {
    const { id } = await newOrder(crew);
    expect((await assign(id, body)).code).toBe(code);
  });

  it("should refuse a technician of another company, and another company's dispatcher", async () => {
    const { id } = await newOrder(crew);
    const foreign = await newTenant();
    const stranger = await newTechnician(foreign);
    expect((await assign(id, { technician: stranger.technician })).code).toBe(
      'DISPATCH_TECHNICIAN_UNKNOWN',
    );
    const dispatcher = await newMember(foreign, 'dispatcher');
    expect((await assign(id, {}, dispatcher)).code).toBe('FORBIDDEN');
  });

  it('should refuse once the technician is with the customer', async () => {
    const { id } = await newVisit(crew);
    await crew.technician.post(`/api/orders/${id}/transition`, { to: 'OnTheWay' });
    expect((await assign(id, {})).code).toBe('DISPATCH_WORK_BEGUN');
  });
});
