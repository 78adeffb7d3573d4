import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Crew, newCrew, newOrder, newVisit } from './support/crew.ts';
import { database } from './support/database.ts';
import { act, itemRow, lastEvent, newItem, orderRow } from './support/inbox.ts';
import { newMember, type Person } from './support/tenant.ts';

let crew: Crew;
let clerk: Person;

beforeAll(async () => {
  crew = await newCrew();
  clerk = await newMember(crew.tenant, 'intake');
});

const company = () => crew.tenant.id;
const inDays = (days: number): Date => {
  const day = new Date(Date.now() + days * 86_400_000);
  day.setUTCHours(6, 0, 0, 0);
  return day;
};
const item = (kind: string, values: Record<string, unknown> = {}, text?: string) =>
  newItem({ company: company(), kind, values, mail: text ? { text } : {} });
const mailState = async (id: string) =>
  (await database()('mails').where({ id }).first('state')).state;

describe('GET /api/email/items', () => {
  it('should list by status, kind and search, page by page, with counts', async () => {
    const own = await newCrew();
    const reader = await newMember(own.tenant, 'auditor');
    const make = (kind: string, values = {}) => newItem({ company: own.tenant.id, kind, values });
    const withdrawals = [];
    for (const serial of [1, 2, 3])
      withdrawals.push(await make('withdrawal', { serviceId: `TBBNA66600${serial}G` }));
    const advice = await make('payment_advice', { amount: '10.00', adviceRef: randomUUID() });
    await act(advice.id);

    const open = await reader.get('/api/email/items?status=open&limit=2');
    expect(open.data.items.map(({ id }: { id: string }) => id)).toEqual(
      [withdrawals[2], withdrawals[1]].map((one) => one?.id),
    );
    expect(open.data.counts).toEqual({
      status: { open: 3, stored: 1 },
      kind: { withdrawal: 3 },
    });
    const rest = await reader.get(
      `/api/email/items?status=open&limit=2&cursor=${open.data.nextCursor}`,
    );
    expect(rest.data).toMatchObject({ items: [{ id: withdrawals[0]?.id }], nextCursor: null });
    const stored = await reader.get('/api/email/items?kind=payment_advice,material_return');
    expect(stored.data.items).toMatchObject([
      { id: advice.id, effect: 'MYR 10.00: kept until it is matched.' },
    ]);
    const found = await reader.get('/api/email/items?search=tbbna666002');
    expect(found.data.items).toMatchObject([{ id: withdrawals[1]?.id }]);
    expect(await reader.get('/api/email/items?status=gone')).toMatchObject({ status: 400 });
  });

  it('should be closed to others', async () => {
    const other = await newMember((await newCrew()).tenant, 'intake');
    const { id } = await item('withdrawal', { serviceId: 'TBBNA555551G' });
    expect((await other.get(`/api/email/items?company=${company()}`)).data.items).toEqual([]);
    for (const answer of [
      await other.get(`/api/email/items/${id}`),
      await other.post(`/api/email/items/${id}/apply`),
      await other.post(`/api/email/items/${id}/dismiss`, { reason: 'Not for us' }),
      await crew.technician.get('/api/email/items'),
    ])
      expect(answer.status).toBe(403);
    expect(await itemRow(id)).toMatchObject({ status: 'open', version: 1 });
  });
});

describe('GET /api/email/items/:id', () => {
  it('should show the mail, the order and what applying would do, and change nothing', async () => {
    const visit = await newVisit(crew);
    const { service_id } = await orderRow(visit.id);
    const { id } = await item('withdrawal', { serviceId: service_id }, 'Service ID : X');
    const read = await clerk.get(`/api/email/items/${id}`);
    expect(read.data).toMatchObject({
      status: 'open',
      mail: { text: 'Service ID : X', from: 'no-reply@partner.example.com' },
      order: { id: visit.id, number: visit.number, stateName: 'Assigned' },
      possible: { status: 'applied', message: `Order ${visit.number}: Assigned → Cancelled.` },
      timeZone: 'Asia/Kuala_Lumpur',
    });
    expect(await itemRow(id)).toMatchObject({ status: 'open', version: 1, work_order: null });
    expect(await orderRow(visit.id)).toMatchObject({ status: 'Assigned' });
    const auditor = await newMember(crew.tenant, 'auditor');
    expect((await auditor.get(`/api/email/items/${id}`)).data).toMatchObject({ possible: null });
  });

  it('should say what a choice would lead to', async () => {
    const order = await newOrder(crew);
    const { id } = await item('withdrawal');
    const without = await clerk.get(`/api/email/items/${id}`);
    expect(without.data).toMatchObject({
      possible: { reason: { code: 'NO_REFERENCE' } },
      order: null,
    });
    const chosen = await clerk.get(`/api/email/items/${id}?workOrder=${order.id}`);
    expect(chosen.data).toMatchObject({ possible: { status: 'applied' }, order: { id: order.id } });
  });
});

describe('POST /api/email/items/:id/apply', () => {
  it('should take the chosen order, name the person and answer the same twice', async () => {
    const order = await newOrder(crew);
    const { id, mail } = await item('withdrawal');
    await act(id);
    const { version } = await itemRow(id);
    const body = { workOrder: order.id, version };
    const applied = await clerk.post(`/api/email/items/${id}/apply`, body);
    expect(applied.data).toMatchObject({ status: 'applied', workOrder: order.id });
    expect(await orderRow(order.id)).toMatchObject({ status: 'Cancelled' });
    expect(await lastEvent(order.id)).toMatchObject({
      source: 'parser',
      actor_user: clerk.userId,
      data: { origin: { inboxItem: id } },
    });
    expect(await itemRow(id)).toMatchObject({ decided_by: clerk.userId, reason_code: null });
    expect(await mailState(mail)).toBe('processed');
    expect((await clerk.post(`/api/email/items/${id}/apply`, body)).data).toEqual(applied.data);
    const elsewhere = await clerk.post(`/api/email/items/${id}/apply`, {
      workOrder: (await newOrder(crew)).id,
    });
    expect(elsewhere).toMatchObject({ status: 409, code: 'INTAKE_ITEM_APPLIED' });
  });

  it('should take the slot and the answer that a person read', async () => {
    const visit = await newVisit(crew);
    const { service_id } = await orderRow(visit.id);
    await crew.dispatcher.post(`/api/orders/${visit.id}/reschedules`, {
      proposedStart: inDays(40).toISOString(),
      proposedEnd: new Date(inDays(40).getTime() + 3_600_000).toISOString(),
      reason: 'Customer away',
    });
    const { id } = await item(
      'reschedule_approval',
      { serviceId: service_id },
      'Can we do Friday?',
    );
    expect(await act(id)).toMatchObject({ status: 'open', reason: { code: 'NO_ANSWER' } });
    const start = inDays(41).toISOString();
    const applied = await clerk.post(`/api/email/items/${id}/apply`, {
      decision: 'approved',
      start,
    });
    expect(applied.data).toMatchObject({ status: 'applied', workOrder: visit.id });
    expect((await orderRow(visit.id)).scheduled_start.toISOString()).toBe(start);
  });

  it('should refuse with the reason of the rule and leave all as it was', async () => {
    const other = await newOrder(await newCrew(), { serviceId: 'TBBNA444441G' });
    const { id } = await item('withdrawal');
    const before = await itemRow(id);
    for (const [body, code] of [
      [{}, 'NO_REFERENCE'],
      [{ workOrder: other.id }, 'ORDER_UNKNOWN'],
    ] as const)
      expect(await clerk.post(`/api/email/items/${id}/apply`, body)).toMatchObject({
        status: 409,
        code,
      });
    expect(await itemRow(id)).toEqual(before);
    expect(await orderRow(other.id)).toMatchObject({ status: 'Pending' });
  });

  it('should answer 409 with both versions to who saw an older one', async () => {
    const order = await newOrder(crew);
    const { id } = await item('withdrawal');
    await act(id);
    const late = await clerk.post(`/api/email/items/${id}/apply`, {
      workOrder: order.id,
      version: 1,
    });
    expect(late).toMatchObject({ status: 409, code: 'INTAKE_CONFLICT' });
    expect(late.errors?.[0]?.extensions).toMatchObject({
      yours: { version: 1 },
      current: { version: 2, status: 'open' },
    });
  });

  it('should do it once when two people press at once', async () => {
    const order = await newOrder(crew);
    const { id } = await item('withdrawal');
    const colleague = await newMember(crew.tenant, 'manager');
    const answers = await Promise.all(
      [clerk, colleague].map((person) =>
        person.post(`/api/email/items/${id}/apply`, { workOrder: order.id }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const steps = await database()('work_order_events').where({
      work_order: order.id,
      to_status: 'Cancelled',
    });
    expect(steps).toHaveLength(1);
  });
});

describe('POST /api/email/items/:id/dismiss', () => {
  it('should keep the first reason, settle the mail and not be applied any more', async () => {
    const { id, mail } = await item('withdrawal');
    const second = await newItem({ company: company(), kind: 'other', values: {} });
    await database()('inbox_items').where({ id: second.id }).update({ mail });
    const dismiss = (one: string, reason: string) =>
      clerk.post(`/api/email/items/${one}/dismiss`, { reason });
    expect((await dismiss(id, 'Sent to the wrong installer')).data).toMatchObject({
      status: 'dismissed',
      decisionNote: 'Sent to the wrong installer',
      decidedBy: clerk.userId,
    });
    expect(await mailState(mail)).toBe('parsed');
    await dismiss(second.id, 'Greeting card');
    expect(await mailState(mail)).toBe('processed');
    expect((await dismiss(id, 'Something else')).data).toMatchObject({
      decisionNote: 'Sent to the wrong installer',
    });
    expect(await clerk.post(`/api/email/items/${id}/apply`)).toMatchObject({
      status: 409,
      code: 'INTAKE_ITEM_DISMISSED',
    });
  });

  it('should refuse what was applied or taken up, and a reason that says nothing', async () => {
    const order = await newOrder(crew);
    const applied = await item('withdrawal', { serviceId: (await orderRow(order.id)).service_id });
    await act(applied.id);
    const dismiss = (id: string, reason = 'Not for us') =>
      clerk.post(`/api/email/items/${id}/dismiss`, { reason });
    expect(await dismiss(applied.id)).toMatchObject({ status: 409, code: 'INTAKE_ITEM_APPLIED' });
    const kept = await item('payment_advice', { amount: '1.00', adviceRef: randomUUID() });
    await act(kept.id);
    await database()('inbox_items').where({ id: kept.id }).update({ consumed_by: 'payment 1' });
    expect(await dismiss(kept.id)).toMatchObject({ status: 409, code: 'INTAKE_ITEM_CONSUMED' });
    expect(await dismiss((await item('other')).id, ' x ')).toMatchObject({ status: 400 });
  });
});
