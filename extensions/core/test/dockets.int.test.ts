import { beforeAll, describe, expect, inject, it } from 'vitest';
import { database } from './support/database.ts';
import { addEvidence } from './support/evidence.ts';
import { eventually } from './support/eventually.ts';
import { readyOrders } from './support/ready-orders.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

const PDF = Buffer.from('%PDF-1.4\n%%EOF\n');
let tenant: Tenant;
let dispatcher: Person;

beforeAll(async () => {
  tenant = await newTenant('installer');
  dispatcher = await newMember(tenant, 'dispatcher');
});

const completedOrder = async (): Promise<string> => {
  const [type, technician] = await Promise.all([
    database()('work_types').where({ company: tenant.id, code: 'MODIFICATION_INDOOR' }).first(),
    newTechnician(),
  ]);
  const [id] = await readyOrders(tenant, 1, {
    status: 'OrderCompleted',
    work_type: type.id,
    technician,
    completed_at: new Date(Date.now() - 60_000),
  });
  return id as string;
};

const newTechnician = async (): Promise<string> => {
  const [row] = await database()('technicians')
    .insert({
      id: crypto.randomUUID(),
      company: tenant.id,
      code: crypto.randomUUID().slice(0, 8),
      name: 'Ahmad Contohan',
      kind: 'in_house',
      level: 'senior',
    })
    .returning('id');
  return row.id;
};

const statusOf = async (order: string): Promise<string> =>
  (await database()('work_orders').where({ id: order }).first('status')).status;

const proven = async (order: string): Promise<void> => {
  for (const about of [
    { kind: 'photo', category: 'completion' },
    { kind: 'signature', category: 'customer_signature' },
  ] as const) {
    const answer = await addEvidence(dispatcher, order, about);
    expect(answer.status, JSON.stringify(answer.errors)).toBe(201);
  }
};

describe('dockets', () => {
  it('go from the scan over the checks to the portal, and release the order for invoicing', async () => {
    const order = await completedOrder();
    const received = await dispatcher.upload(
      `/api/orders/${order}/dockets`,
      { number: 'DK-TEST-1' },
      [{ name: 'scan.pdf', type: 'application/pdf', content: PDF }],
    );
    expect(received.status, JSON.stringify(received.errors)).toBe(201);
    expect(await statusOf(order)).toBe('DocketsReceived');

    const path = `/api/dockets/${received.data.id}`;
    const early = await dispatcher.post(`${path}/verify`);
    expect([early.status, early.code]).toEqual([422, 'WORK_DOCKET_CHECKS']);
    expect(early.errors?.[0]?.message).toMatch(/signature is missing/);

    await proven(order);
    expect((await dispatcher.get(`${path}/checks`)).data).toMatchObject({ ok: true });
    expect((await dispatcher.post(`${path}/verify`)).data).toMatchObject({ status: 'verified' });
    const uploaded = await dispatcher.post(`${path}/uploaded`, { portalReference: 'P-77' });
    expect(uploaded.data).toMatchObject({ status: 'uploaded', orderStatus: 'ReadyForInvoice' });
  });

  it('are made from the evidence by the worker', async () => {
    const order = await completedOrder();
    await proven(order);
    const { status, data } = await dispatcher.post(`/api/orders/${order}/dockets`, {
      generate: true,
    });
    expect([status, data.isGenerated]).toEqual([201, true]);
    const docket = await eventually(
      () => database()('dockets').where({ id: data.id }).first(),
      (row) => row.file !== null,
    );
    const asset = await fetch(`${inject('url')}/assets/${docket.file}`, {
      headers: { authorization: `Bearer ${dispatcher.token}` },
    });
    const bytes = Buffer.from(await asset.arrayBuffer());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.length).toBeGreaterThan(8_000);
    expect((await dispatcher.post(`/api/dockets/${data.id}/verify`)).status).toBe(200);
  });

  it('go back with a reason, and the correction replaces them', async () => {
    const order = await completedOrder();
    await proven(order);
    const first = await dispatcher.post(`/api/orders/${order}/dockets`, { generate: true });
    const path = `/api/dockets/${first.data.id}`;
    const rejected = await dispatcher.post(`${path}/reject`, {
      reason: 'missing_signature',
      remark: 'Page two is not signed',
    });
    expect(rejected.data).toMatchObject({ status: 'rejected' });
    expect(await statusOf(order)).toBe('DocketsRejected');
    const events = await database()('work_order_events').where({
      work_order: order,
      kind: 'docket_rejected',
    });
    expect(events).toMatchObject([
      { reason: 'Missing signature', remark: 'Page two is not signed' },
    ]);

    const second = await dispatcher.post(`/api/orders/${order}/dockets`, { generate: true });
    expect(second.data.number).toMatch(/-2$/);
    expect(await statusOf(order)).toBe('DocketsReceived');
    const old = await dispatcher.post(`${path}/verify`);
    expect(old.code).toBe('WORK_DOCKET_REPLACED');
  });

  it('take no other file than a picture or PDF, and are nobody else’s', async () => {
    const order = await completedOrder();
    const script = { name: 'scan.pdf', type: 'application/pdf', content: '<script>' };
    const wrong = await dispatcher.upload(`/api/orders/${order}/dockets`, {}, [script]);
    expect([wrong.status, wrong.code]).toEqual([415, 'FIELD_EVIDENCE_TYPE']);
    const stranger = await newMember(await newTenant('installer'), 'dispatcher');
    const foreign = await stranger.post(`/api/orders/${order}/dockets`, { generate: true });
    expect([foreign.status, foreign.code]).toEqual([403, 'FORBIDDEN']);
  });
});
