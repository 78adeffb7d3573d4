import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Crew, newCrew, newOrder, newTechnician, newVisit } from './support/crew.ts';
import { database } from './support/database.ts';
import { act, itemRow, lastEvent, newItem, orderRow } from './support/inbox.ts';

let crew: Crew;

beforeAll(async () => {
  crew = await newCrew();
});

const company = () => crew.tenant.id;
const serviceOf = async (id: string): Promise<string> => (await orderRow(id)).service_id;
/** An hour that is full, so many days from now. */
const inDays = (days: number, hour = 6): Date => {
  const day = new Date(Date.now() + days * 86_400_000);
  day.setUTCHours(hour, 0, 0, 0);
  return day;
};
const itemFor = async (
  kind: string,
  order: string,
  values: Record<string, unknown> = {},
  mail = {},
) =>
  newItem({
    company: company(),
    kind,
    values: { serviceId: await serviceOf(order), ...values },
    mail,
  });
const askForSlot = async (order: string, start: Date, minutes = 90) => {
  const answer = await crew.dispatcher.post(`/api/orders/${order}/reschedules`, {
    proposedStart: start.toISOString(),
    proposedEnd: new Date(start.getTime() + minutes * 60_000).toISOString(),
    reason: 'Customer away',
  });
  expect(answer.errors).toBeUndefined();
  return await database()('reschedules').where({ work_order: order, status: 'pending' }).first();
};
const transition = async (order: string, to: string) => {
  const answer = await crew.admin.post(`/api/orders/${order}/transition`, {
    to,
    position: { lat: 3, lng: 101 },
  });
  expect(answer.errors).toBeUndefined();
};

describe('a withdrawal', () => {
  it('should cancel the order with the reason, name the mail and do it once', async () => {
    const visit = await newVisit(crew);
    const item = await itemFor('withdrawal', visit.id, { reason: 'Sample change of mind' });
    expect(await act(item.id)).toMatchObject({ status: 'applied', workOrder: visit.id });
    expect(await orderRow(visit.id)).toMatchObject({
      status: 'Cancelled',
      status_reason: 'Withdrawn by the partner: Sample change of mind',
    });
    expect(await lastEvent(visit.id)).toMatchObject({
      kind: 'status_changed',
      source: 'parser',
      remark: expect.stringContaining(item.messageId),
      data: { origin: { inboxItem: item.id, mail: item.mail, messageId: item.messageId } },
    });
    const published = await database()('appointments').where({ id: visit.appointment }).first();
    expect(published.status).toBe('cancelled');
    const first = await itemRow(item.id);
    const count = () => database()('work_order_events').where({ work_order: visit.id }).count();
    const events = await count();
    expect(await act(item.id)).toMatchObject({ status: 'applied', workOrder: visit.id });
    expect(await itemRow(item.id)).toEqual(first);
    expect(await count()).toEqual(events);
  });

  it('should wait for a person when the customer was met, in the words of the lifecycle', async () => {
    const visit = await newVisit(crew);
    await transition(visit.id, 'OnTheWay');
    await transition(visit.id, 'MetCustomer');
    const item = await itemFor('withdrawal', visit.id);
    const acted = await act(item.id);
    expect(acted).toMatchObject({ status: 'open', reason: { code: 'WORK_TRANSITION_UNKNOWN' } });
    expect(acted.reason?.message).toContain('Met customer cannot become Cancelled');
    expect(await orderRow(visit.id)).toMatchObject({ status: 'MetCustomer' });
    expect(await itemRow(item.id)).toMatchObject({
      work_order: visit.id,
      reason_code: 'WORK_TRANSITION_UNKNOWN',
      decided_at: null,
    });
  });

  it('should say so when no order or several orders are meant', async () => {
    const unknown = await newItem({
      company: company(),
      kind: 'withdrawal',
      values: { serviceId: 'TBBNA999991G' },
    });
    expect(await act(unknown.id)).toMatchObject({
      status: 'open',
      reason: { code: 'ORDER_NOT_FOUND' },
    });
    const nameless = await newItem({ company: company(), kind: 'withdrawal', values: {} });
    expect(await act(nameless.id)).toMatchObject({ reason: { code: 'NO_REFERENCE' } });

    const first = await newOrder(crew, { woNumber: `A${String(Date.now()).slice(-7)}` });
    const serviceId = await serviceOf(first.id);
    const second = await newOrder(crew, {
      serviceId,
      woNumber: `M${String(Date.now()).slice(-7)}`,
    });
    const item = await itemFor('withdrawal', first.id);
    const acted = await act(item.id);
    expect(acted).toMatchObject({ status: 'open', reason: { code: 'SEVERAL_ORDERS' } });
    expect(acted.candidates).toHaveLength(2);
    const { wo_number } = await orderRow(second.id);
    const exact = await itemFor('withdrawal', first.id, { woNumber: wo_number });
    expect(await act(exact.id)).toMatchObject({ status: 'applied', workOrder: second.id });
  });

  it('should not reach an order of another company', async () => {
    const other = await newCrew();
    const order = await newOrder(other, { serviceId: 'TBBNA888881G' });
    const item = await newItem({
      company: company(),
      kind: 'withdrawal',
      values: { serviceId: 'TBBNA888881G' },
    });
    expect(await act(item.id)).toMatchObject({ reason: { code: 'ORDER_NOT_FOUND' } });
    expect(await act(item.id, { workOrder: order.id })).toMatchObject({
      reason: { code: 'ORDER_UNKNOWN' },
    });
    expect(await orderRow(order.id)).toMatchObject({ status: 'Pending' });
  });

  it('should find nothing left to do when the order is cancelled already', async () => {
    const order = await newOrder(crew);
    await act((await itemFor('withdrawal', order.id)).id);
    const second = await itemFor('withdrawal', order.id);
    expect(await act(second.id)).toMatchObject({ status: 'applied' });
    expect((await itemRow(second.id)).effect).toMatchObject({ already: true });
  });

  it('should cancel once when two mails and two readers race', async () => {
    const order = await newOrder(crew);
    const [a, b] = [await itemFor('withdrawal', order.id), await itemFor('withdrawal', order.id)];
    const acted = await Promise.all([act(a.id), act(a.id), act(b.id), act(b.id)]);
    expect(acted.map(({ status }) => status)).toEqual(Array(4).fill('applied'));
    const steps = await database()('work_order_events').where({
      work_order: order.id,
      to_status: 'Cancelled',
    });
    expect(steps).toHaveLength(1);
  });
});

describe('a cancellation form', () => {
  it('should cancel the order of its service, whose number it does not have', async () => {
    const order = await newOrder(crew, { woNumber: `A${String(Date.now() + 7).slice(-7)}` });
    const item = await itemFor('cancellation', order.id, { woNumber: 'C9000001' });
    expect(await act(item.id)).toMatchObject({ status: 'applied' });
    expect(await orderRow(order.id)).toMatchObject({
      status: 'Cancelled',
      status_reason: 'Cancelled by the partner',
    });
  });
});

describe('a customer who cannot be reached', () => {
  const values = { reason: 'Customer uncontactable', blockerCategory: 'Customer' };

  it('should block a planned order for a reason of the customer', async () => {
    const visit = await newVisit(crew);
    const item = await itemFor('uncontactable', visit.id, values);
    expect(await act(item.id)).toMatchObject({ status: 'applied' });
    expect(await orderRow(visit.id)).toMatchObject({ status: 'Blocker' });
    const blocker = await database()('blockers').where({ work_order: visit.id }).first();
    expect(blocker).toMatchObject({ category: 'customer', reported_by_technician: null });
    expect(blocker.remark).toContain(item.messageId);
  });

  it.each([
    ['not planned yet', async () => (await newOrder(crew)).id, 'Pending'],
    [
      'with the customer',
      async () => {
        const { id } = await newVisit(crew);
        await transition(id, 'OnTheWay');
        await transition(id, 'MetCustomer');
        return id;
      },
      'MetCustomer',
    ],
  ])('should be a note on an order that is %s', async (_, make, status) => {
    const order = await make();
    const item = await itemFor('uncontactable', order, values);
    expect(await act(item.id)).toMatchObject({ status: 'applied' });
    expect(await orderRow(order)).toMatchObject({ status });
    expect(await lastEvent(order)).toMatchObject({
      kind: 'note',
      data: { origin: { inboxItem: item.id } },
    });
  });

  it('should ask when the company has no such reason', async () => {
    const own = await newCrew();
    await database()('blocker_reasons')
      .where({ company: own.tenant.id, code: 'CUSTOMER_UNREACHABLE' })
      .update({ is_active: false });
    const visit = await newVisit(own, { serviceId: 'TBBNA777771G' });
    const item = await newItem({
      company: own.tenant.id,
      kind: 'uncontactable',
      values: { serviceId: 'TBBNA777771G' },
    });
    expect(await act(item.id)).toMatchObject({
      status: 'open',
      workOrder: visit.id,
      reason: { code: 'BLOCKER_REASON_MISSING' },
    });
  });
});

describe('a reschedule notice', () => {
  it('should move a planned visit and keep its length', async () => {
    const visit = await newVisit(crew);
    const to = inDays(11);
    const item = await itemFor('reschedule_notice', visit.id, { newStart: to.toISOString() });
    expect(await act(item.id)).toMatchObject({ status: 'applied' });
    const order = await orderRow(visit.id);
    expect(order).toMatchObject({ status: 'Assigned', reschedule_count: 1 });
    expect(order.scheduled_start).toEqual(to);
    expect(order.scheduled_end.getTime() - to.getTime()).toBe(3_600_000);
    expect(order.appointment_requested_at).toEqual(to);
  });

  it('should move the wish of an order that is not planned', async () => {
    const order = await newOrder(crew);
    const to = inDays(12);
    const item = await itemFor('reschedule_notice', order.id, {
      newStart: to.toISOString(),
      reason: 'A reason that goes on and on. '.repeat(30),
    });
    expect(await act(item.id)).toMatchObject({ status: 'applied' });
    expect((await orderRow(order.id)).appointment_requested_at).toEqual(to);
    expect(await lastEvent(order.id)).toMatchObject({
      kind: 'reschedule_decided',
      data: { origin: { mail: item.mail } },
    });
  });

  it('should be the answer to the slot that the office asked for', async () => {
    const visit = await newVisit(crew);
    const asked = await askForSlot(visit.id, inDays(13));
    const to = inDays(14);
    const item = await itemFor('reschedule_notice', visit.id, { newStart: to.toISOString() });
    expect(await act(item.id)).toMatchObject({ status: 'applied' });
    expect(await orderRow(visit.id)).toMatchObject({ status: 'Assigned', scheduled_start: to });
    expect(await database()('reschedules').where({ id: asked.id }).first()).toMatchObject({
      status: 'approved',
    });
  });

  it.each([
    ['names no date', {}, 'NEW_START_MISSING'],
    ['lies in the past', { newStart: '2026-01-05T10:00:00+08:00' }, 'SLOT_PAST'],
  ])('should wait when it %s', async (_, values, code) => {
    const visit = await newVisit(crew);
    const item = await itemFor('reschedule_notice', visit.id, values);
    expect(await act(item.id)).toMatchObject({ status: 'open', reason: { code } });
  });

  it('should wait when the technician is with the customer', async () => {
    const visit = await newVisit(crew);
    await transition(visit.id, 'OnTheWay');
    await transition(visit.id, 'MetCustomer');
    const item = await itemFor('reschedule_notice', visit.id, {
      newStart: inDays(9).toISOString(),
    });
    expect(await act(item.id)).toMatchObject({ reason: { code: 'ORDER_NOT_MOVABLE' } });
  });
});

describe('the answer to a request for another slot', () => {
  it('should approve the slot that was asked for when it names no date', async () => {
    const visit = await newVisit(crew);
    const to = inDays(15);
    const asked = await askForSlot(visit.id, to);
    const item = await itemFor('reschedule_approval', visit.id, {
      decision: 'approved',
      newStart: null,
    });
    expect(await act(item.id)).toMatchObject({ status: 'applied' });
    expect(await orderRow(visit.id)).toMatchObject({
      status: 'Assigned',
      scheduled_start: to,
      reschedule_count: 1,
    });
    const row = await database()('reschedules').where({ id: asked.id }).first();
    expect(row).toMatchObject({ status: 'approved', approval_source: 'EmailParser' });
    expect(row.approval_note).toContain(item.messageId);
    expect(await lastEvent(visit.id)).toMatchObject({
      source: 'parser',
      data: { origin: { mail: item.mail } },
    });
    expect(
      await act((await itemFor('reschedule_approval', visit.id, { decision: 'approved' })).id),
    ).toMatchObject({
      status: 'open',
      reason: { code: 'NO_PENDING_RESCHEDULE' },
    });
  });

  it('should approve the slot that it names, as long as the one that was asked for', async () => {
    const visit = await newVisit(crew);
    await askForSlot(visit.id, inDays(16), 90);
    const to = inDays(17);
    const item = await itemFor('reschedule_approval', visit.id, {
      decision: 'approved',
      newStart: to.toISOString(),
    });
    expect(await act(item.id)).toMatchObject({ status: 'applied' });
    const order = await orderRow(visit.id);
    expect(order.scheduled_start).toEqual(to);
    expect(order.scheduled_end.getTime() - to.getTime()).toBe(90 * 60_000);
    const appointment = await database()('appointments').where({ id: visit.appointment }).first();
    expect(appointment.starts_at).toEqual(to);
  });

  it("should read the mail's own words when nobody did, without those it answers", async () => {
    const visit = await newVisit(crew);
    await askForSlot(visit.id, inDays(18));
    const day = inDays(19, 2);
    const text = `Hi team,

Approved, please proceed. Slot is ${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()} 10am.

Regards,
Contoh Approver

On Tue, 08 Dec 2026 at 18:20, ops@example.com wrote:
> Proposed: 25/12 at 4pm. Please approve.`;
    const item = await itemFor('reschedule_approval', visit.id, {}, { text });
    expect(await act(item.id)).toMatchObject({ status: 'applied' });
    expect((await orderRow(visit.id)).scheduled_start).toEqual(day);
    expect((await itemRow(item.id)).values).toMatchObject({ decision: 'approved' });
  });

  it('should reject, and leave the appointment where it was', async () => {
    const visit = await newVisit(crew);
    const before = await orderRow(visit.id);
    const asked = await askForSlot(visit.id, inDays(20));
    const item = await itemFor('reschedule_approval', visit.id, {
      decision: 'rejected',
      newStart: null,
    });
    expect(await act(item.id)).toMatchObject({ status: 'applied' });
    expect(await orderRow(visit.id)).toMatchObject({
      status: 'Assigned',
      scheduled_start: before.scheduled_start,
      reschedule_count: 0,
    });
    expect(await database()('reschedules').where({ id: asked.id }).first()).toMatchObject({
      status: 'rejected',
    });
  });

  it('should take up what a technician asked for', async () => {
    const visit = await newVisit(crew);
    const to = inDays(21);
    await crew.technician.post(`/api/orders/${visit.id}/reschedules`, {
      proposedStart: to.toISOString(),
      proposedEnd: new Date(to.getTime() + 3_600_000).toISOString(),
      reason: 'Customer away',
    });
    const item = await itemFor('reschedule_approval', visit.id, { decision: 'approved' });
    expect(await act(item.id)).toMatchObject({ status: 'applied' });
    expect((await orderRow(visit.id)).scheduled_start).toEqual(to);
  });

  it('should wait when the slot is taken, and change nothing', async () => {
    const technician = await newTechnician(crew.tenant);
    const taken = inDays(22);
    const other = await newVisit(crew, {}, technician);
    await act((await itemFor('reschedule_notice', other.id, { newStart: taken.toISOString() })).id);
    const visit = await newVisit(crew, {}, technician);
    const before = await orderRow(visit.id);
    const asked = await askForSlot(visit.id, inDays(23));
    const item = await itemFor('reschedule_approval', visit.id, {
      decision: 'approved',
      newStart: taken.toISOString(),
    });
    const acted = await act(item.id);
    expect(acted).toMatchObject({
      status: 'open',
      workOrder: visit.id,
      reason: { code: 'DISPATCH_OVERLAP' },
    });
    expect(acted.reason?.message).toContain(other.number);
    expect(await database()('reschedules').where({ id: asked.id }).first()).toMatchObject({
      status: 'pending',
    });
    expect((await orderRow(visit.id)).scheduled_start).toEqual(before.scheduled_start);
  });

  it.each([
    [
      'it is no clear yes or no',
      { decision: null, decisionReason: 'ANSWER_CONDITIONAL' },
      'ANSWER_CONDITIONAL',
    ],
    [
      'the date can mean two days',
      { decision: 'approved', newStart: null, dateReason: 'WEEKDAY_UNCLEAR' },
      'WEEKDAY_UNCLEAR',
    ],
    [
      'it says no and names another date',
      { decision: 'rejected', newStart: '2030-01-05T10:00:00+08:00' },
      'REPLY_COUNTERS',
    ],
    [
      'the slot has passed',
      { decision: 'approved', newStart: '2026-01-05T10:00:00+08:00' },
      'SLOT_PAST',
    ],
  ])('should wait when %s', async (_, values, code) => {
    const visit = await newVisit(crew);
    await askForSlot(visit.id, inDays(24));
    const item = await itemFor('reschedule_approval', visit.id, values);
    expect(await act(item.id)).toMatchObject({ status: 'open', reason: { code } });
    expect(await orderRow(visit.id)).toMatchObject({ status: 'ReschedulePendingApproval' });
  });

  it('should follow the thread to the order when it names none', async () => {
    const visit = await newVisit(crew);
    const notice = await itemFor('reschedule_notice', visit.id, {
      newStart: inDays(25).toISOString(),
    });
    await act(notice.id);
    await askForSlot(visit.id, inDays(26));
    const item = await newItem({
      company: company(),
      kind: 'reschedule_approval',
      values: { decision: 'approved' },
      mail: { inReplyTo: notice.messageId.toUpperCase() },
    });
    expect(await act(item.id)).toMatchObject({ status: 'applied', workOrder: visit.id });
  });

  it('should decide once when two answers race', async () => {
    const visit = await newVisit(crew);
    await askForSlot(visit.id, inDays(27));
    const items = await Promise.all(
      [28, 29].map((days) =>
        itemFor('reschedule_approval', visit.id, {
          decision: 'approved',
          newStart: inDays(days).toISOString(),
        }),
      ),
    );
    const acted = await Promise.all(items.map(({ id }) => act(id)));
    expect(acted.map(({ status }) => status).sort()).toEqual(['applied', 'open']);
    expect(acted.find(({ status }) => status === 'open')?.reason?.code).toBe(
      'NO_PENDING_RESCHEDULE',
    );
    expect(await orderRow(visit.id)).toMatchObject({ reschedule_count: 1 });
  });
});

describe('a building notice', () => {
  let serial = 0;
  const notice = (changes: Record<string, unknown> = {}) => {
    serial += 1;
    return {
      buildingName: `VISTA CONTOH RESIDENSI ${randomUUID().slice(0, 8)}`,
      buildingCode: `9${String(Date.now()).slice(-6)}${serial}`,
      meeting: {
        start: '2026-12-14T10:30:00+08:00',
        location: 'Management Office, 56100 Kuala Lumpur',
      },
      contact: {
        role: 'BM PIC',
        name: 'PUAN AZ CONTOH',
        phone: '+60100000061',
        email: 'bm@example.org',
      },
      ...changes,
    };
  };
  const item = (values: Record<string, unknown>) =>
    newItem({ company: company(), kind: 'building_notice', values });
  const building = (where: Record<string, unknown>) =>
    database()('buildings').where({ company: company(), ...where });

  it('should make the building with contact and meeting, and a second time bring it up to date', async () => {
    const values = notice();
    const acted = await act((await item(values)).id);
    expect(acted.status).toBe('applied');
    const [row] = await building({ code: values.buildingCode });
    expect(row).toMatchObject({
      id: acted.building,
      name: values.buildingName,
      postcode: '56100',
      contacts: [values.contact],
      access_notes: 'RFB meeting 14/12/2026, 10:30: Management Office, 56100 Kuala Lumpur',
    });
    const later = {
      ...values,
      meeting: { start: '2026-12-20T09:00:00+08:00', location: 'Lobby' },
      contact: { ...values.contact, phone: '+60100000062' },
    };
    await building({ id: row.id }).update({
      access_notes: `Pass at the guard\n${row.access_notes}`,
    });
    await act((await item(later)).id);
    const rows = await building({ code: values.buildingCode });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      contacts: [later.contact],
      access_notes: 'Pass at the guard\nRFB meeting 20/12/2026, 09:00: Lobby',
    });
  });

  it('should give the code to the building of the same name and postcode', async () => {
    const values = notice();
    const id = randomUUID();
    await database()('buildings').insert({
      id,
      company: company(),
      name: `  ${values.buildingName.toLowerCase()} `,
      postcode: '56100',
    });
    expect(await act((await item(values)).id)).toMatchObject({ status: 'applied', building: id });
    expect(await building({ id }).first()).toMatchObject({ code: values.buildingCode });
  });

  it('should ask before it makes a building whose name is nearly known', async () => {
    const values = notice();
    await act((await item(values)).id);
    const alike = { ...notice(), buildingName: `${values.buildingName} ` + 'A' };
    const open = await item(alike);
    expect(await act(open.id)).toMatchObject({
      status: 'open',
      reason: { code: 'BUILDING_ALIKE' },
    });
    expect(await building({ code: alike.buildingCode })).toEqual([]);
    expect(await act(open.id, { building: 'new' })).toMatchObject({ status: 'applied' });
    expect(await building({ code: alike.buildingCode })).toHaveLength(1);
  });

  it.each([
    ['names none', () => ({ buildingName: null }), 'BUILDING_NAME_MISSING'],
    [
      'has a name that fits into no field',
      () => ({ buildingName: 'X'.repeat(300) }),
      'VALUE_UNFIT',
    ],
    [
      'gives another code to a known name',
      async () => {
        const values = notice();
        await act((await item(values)).id);
        return { buildingName: values.buildingName, buildingCode: '8888' };
      },
      'BUILDING_CODE_DIFFERS',
    ],
  ])('should wait when it %s', async (_, changes, code) => {
    const values = notice(await changes());
    expect(await act((await item(values)).id)).toMatchObject({ status: 'open', reason: { code } });
  });

  it('should make one building of two notices that race', async () => {
    const values = { ...notice(), buildingCode: null };
    const items = await Promise.all([item(values), item(values)]);
    const acted = await Promise.all(items.map(({ id }) => act(id)));
    expect(acted.map(({ status }) => status)).toEqual(['applied', 'applied']);
    expect(acted[0]?.building).toBe(acted[1]?.building);
  });
});

describe('what is kept for later', () => {
  const advice = (changes: Record<string, unknown> = {}) => ({
    amount: '4275.50',
    currency: 'MYR',
    adviceRef: `ADV${randomUUID()}`,
    customerRef: 'INV-CONTOH-2026-00001',
    ...changes,
  });
  const payment = (values: Record<string, unknown>) =>
    newItem({ company: company(), kind: 'payment_advice', values });

  it('should keep a payment with its invoice, and its mail beyond the usual time', async () => {
    const item = await payment(advice());
    expect(await act(item.id)).toMatchObject({ status: 'stored' });
    expect((await itemRow(item.id)).values).toMatchObject({
      invoiceNumber: 'INV-CONTOH-2026-00001',
    });
    expect(await database()('mails').where({ id: item.mail }).first()).toMatchObject({
      raw_expires_at: null,
    });
  });

  it('should count an advice once, also when two copies race, and ask when they differ', async () => {
    const values = advice();
    const items = await Promise.all([payment(values), payment(values)]);
    const acted = await Promise.all(items.map(({ id }) => act(id)));
    expect(acted.map(({ status }) => status).sort()).toEqual(['dismissed', 'stored']);
    const other = await payment({ ...values, amount: '1.00' });
    expect(await act(other.id)).toMatchObject({
      status: 'open',
      reason: { code: 'ADVICE_DIFFERS' },
    });
    const unreadable = await payment(advice({ amount: null }));
    expect(await act(unreadable.id)).toMatchObject({
      status: 'open',
      reason: { code: 'AMOUNT_MISSING' },
    });
  });

  it('should keep a material return and give its attachment to the order', async () => {
    const order = await newOrder(crew);
    const [file, session] = [randomUUID(), randomUUID()];
    await database()('directus_files').insert({
      id: file,
      company: company(),
      storage: 'local',
      filename_disk: `${file}.pdf`,
      filename_download: 'return.pdf',
      title: 'Return',
      type: 'application/pdf',
    });
    await database()('parse_sessions').insert({
      id: session,
      company: company(),
      source: 'email',
      status: 'completed',
      file,
      file_name: 'return.pdf',
    });
    const item = await newItem({
      company: company(),
      kind: 'material_return',
      values: { serviceId: await serviceOf(order.id), materialDocument: '4900001' },
      session,
    });
    expect(await act(item.id)).toMatchObject({ status: 'stored', workOrder: order.id });
    expect(
      await database()('work_order_files').where({ work_order: order.id, file }),
    ).toMatchObject([{ kind: 'attachment' }]);
  });

  it('should leave a mail that asks for nothing known to a person', async () => {
    const item = await newItem({ company: company(), kind: 'other', values: {} });
    expect(await act(item.id)).toMatchObject({ status: 'open', reason: { code: 'NO_ACTION' } });
  });
});
