import { beforeAll, describe, expect, it } from 'vitest';
import { type Crew, newCrew, newOrder, newTechnician, newVisit } from './support/crew.ts';
import { database } from './support/database.ts';
import { admin as platformAdmin } from './support/http.ts';
import { newMember, newTenant } from './support/tenant.ts';

let crew: Crew;

beforeAll(async () => {
  crew = await newCrew();
});

const step = (order: string, body: object, who = crew.technician) =>
  who.post(`/api/orders/${order}/transition`, body);
const statusOf = async (order: string): Promise<string> =>
  (await database()('work_orders').where({ id: order }).first('status')).status;
const eventsOf = (order: string) =>
  database()('work_order_events').where({ work_order: order }).orderBy(['received_at', 'id']);

describe('next steps', () => {
  it('should say in words what is missing', async () => {
    const order = await newOrder(crew, { building: undefined });
    const { data } = await crew.dispatcher.get(`/api/orders/${order.id}/next-steps`);
    expect(data).toMatchObject({ status: 'Pending', statusName: 'Pending', version: 1 });
    const assign = data.steps.find((item: { to: string }) => item.to === 'Assigned');
    expect(assign).toMatchObject({ allowed: false, isPrimary: true, label: 'Assign' });
    expect(assign.missing.map((item: { message: string }) => item.message)).toEqual([
      'Choose the building, or add it if it is new.',
      'Assign a technician.',
      'Set the appointment and publish it.',
    ]);
  });

  it('should be another list for each persona', async () => {
    const { id } = await newVisit(crew);
    const office = await crew.dispatcher.get(`/api/orders/${id}/next-steps`);
    const field = await crew.technician.get(`/api/orders/${id}/next-steps`);
    const finance = await crew.finance.get(`/api/orders/${id}/next-steps`);
    const targets = (answer: typeof office) =>
      answer.data.steps.map((item: { to: string }) => item.to);
    expect(targets(field)).toEqual(['OnTheWay', 'Blocker']);
    expect(targets(office)).toEqual(['Blocker', 'ReschedulePendingApproval', 'Cancelled']);
    expect(targets(finance)).toEqual([]);
    expect(finance.data.waitingFor).toContainEqual({
      to: 'OnTheWay',
      label: 'Set off',
      translations: { ms: 'Bertolak', fr: 'Partir' },
      personas: ['admin', 'technician'],
    });
  });

  it('should be forbidden for a foreign company and for a technician without the visit', async () => {
    const { id } = await newVisit(crew);
    const stranger = await newMember(await newTenant(), 'manager');
    const colleague = await newTechnician(crew.tenant);
    expect((await stranger.get(`/api/orders/${id}/next-steps`)).code).toBe('FORBIDDEN');
    expect((await colleague.get(`/api/orders/${id}/next-steps`)).code).toBe('FORBIDDEN');
    expect((await step(id, { to: 'OnTheWay' }, colleague)).code).toBe('FORBIDDEN');
  });
});

describe('a transition', () => {
  it('should write status, event with place and time, and start the clock', async () => {
    const { id } = await newVisit(crew);
    const occurredAt = new Date(Date.now() - 60_000).toISOString();
    const { status, data } = await step(id, {
      to: 'OnTheWay',
      occurredAt,
      position: { lat: 3.139, lng: 101.6869 },
    });
    expect(status).toBe(200);
    expect(data.order).toMatchObject({ id, status: 'OnTheWay', statusCategory: 'dispatched' });
    const event = (await eventsOf(id)).at(-1);
    expect(event).toMatchObject({
      kind: 'status_changed',
      from_status: 'Assigned',
      to_status: 'OnTheWay',
      persona: 'technician',
      technician: crew.technician.technician,
      actor_user: crew.technician.userId,
    });
    expect(event.occurred_at.toISOString()).toBe(occurredAt);
    expect(Number(event.lat)).toBeCloseTo(3.139);
    const row = await database()('work_orders').where({ id }).first();
    expect(row.kpi_due_at.getTime() - Date.parse(occurredAt)).toBe(120 * 60_000);
  });

  it('should refuse what is missing with everything to do', async () => {
    const { id } = await newVisit(crew);
    await step(id, { to: 'OnTheWay' });
    await step(id, { to: 'MetCustomer' });
    const { status, code, errors } = await step(id, { to: 'OrderCompleted' });
    expect([status, code]).toEqual([422, 'WORK_REQUIREMENTS_MISSING']);
    const missing = errors?.[0]?.extensions.missing as { field: string }[];
    expect(missing.map((item) => item.field)).toEqual([
      'splitter_port',
      'onu_serial',
      'photos.splitter',
      'photos.onu',
      'photos.completion',
      'signature',
    ]);
    expect(await statusOf(id)).toBe('MetCustomer');
  });

  it.each([
    [{ to: 'Completed' }, 422, 'WORK_TRANSITION_UNKNOWN'],
    [{ to: 'Assigned' }, 409, 'WORK_CONFLICT'],
    [{ to: 'Cancelled' }, 403, 'WORK_TRANSITION_FORBIDDEN'],
  ])('should refuse %o from Assigned', async (body, status, code) => {
    const { id } = await newVisit(crew);
    const answer = await step(id, body);
    expect([answer.status, answer.code]).toEqual([status, code]);
  });

  it('should ask for the reason of a cancellation and give back the visit', async () => {
    const { id, appointment } = await newVisit(crew);
    const without = await step(id, { to: 'Cancelled' }, crew.dispatcher as never);
    expect(without.code).toBe('WORK_REASON_NEEDED');
    const body = { to: 'Cancelled', reason: 'The partner withdrew the order' };
    expect((await step(id, body, crew.dispatcher as never)).status).toBe(200);
    const visit = await database()('appointments').where({ id: appointment }).first('status');
    expect(visit.status).toBe('cancelled');
    expect(await database()('work_orders').where({ id }).first('status_reason')).toEqual({
      status_reason: 'The partner withdrew the order',
    });
  });

  it('should do a repeated client reference once', async () => {
    const { id } = await newVisit(crew);
    const clientRef = crypto.randomUUID();
    const first = await step(id, { to: 'OnTheWay', clientRef });
    const second = await step(id, { to: 'OnTheWay', clientRef });
    expect(second.data).toMatchObject({ replayed: true, event: { id: first.data.event.id } });
    const changes = (await eventsOf(id)).filter((event) => event.to_status === 'OnTheWay');
    expect(changes).toHaveLength(1);
  });

  it('should refuse an older version with both values', async () => {
    const { id } = await newVisit(crew);
    const { status, code, errors } = await step(id, { to: 'OnTheWay', version: 1 });
    expect([status, code]).toEqual([409, 'WORK_CONFLICT']);
    expect(errors?.[0]?.extensions).toMatchObject({
      yours: { to: 'OnTheWay', version: 1 },
      current: { status: 'Assigned' },
    });
  });

  it('should let exactly one of two people win and show the other both values', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await newVisit(crew);
      const seen = await crew.technician.get(`/api/orders/${id}/next-steps`);
      const version = seen.data.version;
      const answers = await Promise.all([
        step(id, { to: 'OnTheWay', version }),
        step(id, { to: 'Cancelled', version, reason: 'Withdrawn' }, crew.dispatcher as never),
      ]);
      expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
      const lost = answers.find((answer) => answer.status === 409);
      expect(lost?.errors?.[0]?.extensions).toMatchObject({
        code: 'WORK_CONFLICT',
        yours: { version },
        current: { status: await statusOf(id) },
      });
    }
  });

  it("should name the platform's administrator, who belongs to no company", async () => {
    const { id } = await newVisit(crew);
    expect((await step(id, { to: 'OnTheWay' }, platformAdmin() as never)).status).toBe(200);
    expect((await eventsOf(id)).at(-1).actor_user).not.toBeNull();
  });

  it('should do ten equal clicks once', async () => {
    const { id } = await newVisit(crew);
    const clicks = Array.from({ length: 10 }, () => step(id, { to: 'OnTheWay' }));
    const statuses = (await Promise.all(clicks)).map((answer) => answer.status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(9);
  });
});

describe('a blocker', () => {
  it('should block, pause the clock, and be resolved by going on', async () => {
    const { id } = await newVisit(crew);
    await step(id, {
      to: 'OnTheWay',
      occurredAt: new Date(Date.now() - 14 * 60_000).toISOString(),
    });
    const reported = await crew.dispatcher.post(`/api/orders/${id}/blockers`, {
      reason: 'GUARD_DENIES_ENTRY',
      remark: 'Wants a letter of the management',
      occurredAt: new Date(Date.now() - 4 * 60_000).toISOString(),
    });
    expect(reported.status).toBe(201);
    expect(reported.data.order.status).toBe('Blocker');
    const open = await database()('blockers').where({ work_order: id }).first();
    expect(open).toMatchObject({ category: 'building', phase: 'pre_customer', resolved_at: null });

    const resumed = await step(id, { to: 'MetCustomer', reason: 'Letter brought' });
    expect(resumed.status).toBe(200);
    const closed = await database()('blockers').where({ work_order: id }).first();
    expect(closed.resolution_note).toBe('Letter brought');
    const { kpi_due_at: due } = await database()('work_orders').where({ id }).first('kpi_due_at');
    const running = (due.getTime() - Date.now()) / 60_000;
    expect(running).toBeGreaterThan(109);
    expect(running).toBeLessThan(111);
  });

  it('should need a photo from a technician and a known reason', async () => {
    const { id } = await newVisit(crew);
    const body = { reason: 'GUARD_DENIES_ENTRY', remark: 'No entry' };
    const without = await crew.technician.post(`/api/orders/${id}/blockers`, body);
    expect(without.errors?.[0]?.extensions).toMatchObject({
      code: 'WORK_REQUIREMENTS_MISSING',
      missing: [{ code: 'BLOCKER_PHOTO_NEEDED' }],
    });
    const unknown = await crew.dispatcher.post(`/api/orders/${id}/blockers`, {
      ...body,
      reason: 'NONSENSE',
    });
    expect(unknown.code).toBe('WORK_BLOCKER_REASON_UNKNOWN');
  });

  it('should be passed over by a manager with reason and remark only', async () => {
    const { id } = await newVisit(crew);
    await crew.dispatcher.post(`/api/orders/${id}/blockers`, { reason: 'OTHER', remark: 'x' });
    const body = { to: 'OrderCompleted', override: true, reason: 'Partner confirmed' };
    const asDispatcher = await step(id, { ...body, remark: 'Mail' }, crew.dispatcher as never);
    expect(asDispatcher.code).toBe('WORK_TRANSITION_FORBIDDEN');
    const withoutRemark = await step(id, body, crew.manager as never);
    expect(withoutRemark.code).toBe('WORK_REASON_NEEDED');
    const done = await step(id, { ...body, remark: 'Mail of today' }, crew.manager as never);
    expect(done.data.order.status).toBe('OrderCompleted');
    expect((await eventsOf(id)).at(-1)).toMatchObject({
      persona: 'manager',
      data: { overridden: true },
    });
  });
});

describe('a reschedule', () => {
  let day = 60;
  const later = () => {
    const start = Date.now() + (day += 1) * 24 * 60 * 60_000;
    return {
      proposedStart: new Date(start).toISOString(),
      proposedEnd: new Date(start + 60 * 60_000).toISOString(),
    };
  };

  it('should move the visit only when approved', async () => {
    const { id, appointment } = await newVisit(crew);
    const slot = later();
    const asked = await step(
      id,
      { to: 'ReschedulePendingApproval', reason: 'Customer away', reschedule: slot },
      crew.dispatcher as never,
    );
    expect(asked.data.order.status).toBe('ReschedulePendingApproval');

    const locked = await crew.dispatcher.post(`/api/orders/${id}/assign`, {
      technician: crew.technician.technician,
      startsAt: slot.proposedStart,
      endsAt: slot.proposedEnd,
    });
    expect([locked.status, locked.code]).toEqual([409, 'DISPATCH_VISIT_LOCKED']);

    const request = await database()('reschedules').where({ work_order: id }).first();
    expect(request).toMatchObject({ status: 'pending', requested_by: 'internal' });
    const undecided = await step(id, { to: 'Assigned' }, crew.dispatcher as never);
    expect(undecided.code).toBe('WORK_REQUIREMENTS_MISSING');

    const decided = await crew.dispatcher.post(`/api/reschedules/${request.id}/decide`, {
      decision: 'approved',
      source: 'Manual',
      note: 'Mail of the partner',
    });
    expect(decided.data.order.status).toBe('Assigned');
    const order = await database()('work_orders').where({ id }).first();
    expect(order.scheduled_start.toISOString()).toBe(slot.proposedStart);
    expect(order.reschedule_count).toBe(1);
    const visit = await database()('appointments').where({ id: appointment }).first();
    expect(visit.starts_at.toISOString()).toBe(slot.proposedStart);
    expect(visit.status).toBe('published');
  });

  it("should keep a technician's wish beside the order until the dispatcher decides", async () => {
    const { id } = await newVisit(crew);
    const before = await database()('work_orders').where({ id }).first('scheduled_start');
    const asked = await crew.technician.post(`/api/orders/${id}/reschedules`, {
      ...later(),
      reason: 'Lift out of order',
    });
    expect(asked.data.order.status).toBe('Assigned');
    const again = await crew.technician.post(`/api/orders/${id}/reschedules`, {
      ...later(),
      reason: 'Again',
    });
    expect(again.code).toBe('WORK_RESCHEDULE_PENDING');
    const request = await database()('reschedules').where({ work_order: id }).first();
    expect(request.requested_by).toBe('technician');
    const refused = await crew.dispatcher.post(`/api/reschedules/${request.id}/decide`, {
      decision: 'rejected',
      note: 'The partner insists',
    });
    expect(refused.data.order.status).toBe('Assigned');
    expect(await database()('work_orders').where({ id }).first('scheduled_start')).toEqual(before);
    const twice = await crew.dispatcher.post(`/api/reschedules/${request.id}/decide`, {});
    expect(twice.code).toBe('WORK_RESCHEDULE_DECIDED');
  });

  it('should take an approved wish of a technician through approval at once', async () => {
    const { id } = await newVisit(crew);
    const slot = later();
    await crew.technician.post(`/api/orders/${id}/reschedules`, { ...slot, reason: 'Rain' });
    const request = await database()('reschedules').where({ work_order: id }).first();
    const decided = await crew.dispatcher.post(`/api/reschedules/${request.id}/decide`, {});
    expect(decided.data.order.status).toBe('Assigned');
    const steps = (await eventsOf(id)).slice(-2).map((event) => event.to_status);
    expect(steps).toEqual(['ReschedulePendingApproval', 'Assigned']);
  });
});

describe('the status through other doors', () => {
  const patch = (id: string, body: object, who = crew.dispatcher) =>
    who.patch(`/items/work_orders/${id}`, body);

  it('should take a PATCH of the status through the lifecycle', async () => {
    const { id } = await newVisit(crew);
    const refused = await patch(id, { status: 'Completed' });
    expect([refused.status, refused.code]).toEqual([422, 'WORK_TRANSITION_UNKNOWN']);
    const done = await patch(id, { status: 'OnTheWay' }, crew.admin);
    expect(done.status).toBe(200);
    expect(done.data.status).toBe('OnTheWay');
    expect((await eventsOf(id)).at(-1)).toMatchObject({
      to_status: 'OnTheWay',
      actor_user: crew.admin.userId,
      persona: 'admin',
    });
  });

  it('should take a GraphQL mutation the same way', async () => {
    const { id } = await newVisit(crew);
    const mutation = (status: string) =>
      crew.admin.graphql(
        'mutation($id: ID!, $status: String!) { update_work_orders_item(id: $id, data: {status: $status}) { status } }',
        { id, status },
      );
    expect((await mutation('Completed')).code).toBe('WORK_TRANSITION_UNKNOWN');
    expect((await mutation('OnTheWay')).data.update_work_orders_item.status).toBe('OnTheWay');
  });

  it('should refuse a status that does not travel alone', async () => {
    const { id } = await newVisit(crew);
    const answer = await patch(id, { status: 'OnTheWay', remarks: 'x' }, crew.admin);
    expect([answer.status, answer.code]).toEqual([400, 'WORK_STATUS_ALONE']);
    expect(await statusOf(id)).toBe('Assigned');
  });

  it('should honour the version that the client saw', async () => {
    const { id } = await newVisit(crew);
    const answer = await patch(id, { status: 'OnTheWay', version: 1 }, crew.admin);
    expect([answer.status, answer.code]).toEqual([409, 'WORK_CONFLICT']);
    expect(await statusOf(id)).toBe('Assigned');
  });

  it('should change nothing for somebody who may not update the row', async () => {
    const { id } = await newVisit(crew);
    const stranger = await newMember(await newTenant(), 'admin');
    for (const who of [stranger, crew.technician]) {
      const answer = await patch(id, { status: 'OnTheWay' }, who);
      expect([answer.status, answer.code]).toEqual([403, 'FORBIDDEN']);
    }
    expect(await statusOf(id)).toBe('Assigned');
  });

  it('should refuse technician and schedule outside the assign command, even to the platform', async () => {
    const { id } = await newOrder(crew);
    const answer = await platformAdmin().patch(`/items/work_orders/${id}`, {
      technician: crew.technician.technician,
    });
    expect([answer.status, answer.code]).toEqual([400, 'WORK_USE_ASSIGN']);
  });

  it('should be refused by the database when nobody asked the lifecycle', async () => {
    const { id } = await newOrder(crew);
    const jump = database()('work_orders').where({ id }).update({ status: 'Completed' });
    await expect(jump).rejects.toThrow(/WORK_TRANSITION_UNKNOWN/);
  });
});
