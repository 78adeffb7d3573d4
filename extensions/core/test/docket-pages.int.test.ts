import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from './support/database.ts';
import { addEvidence } from './support/evidence.ts';
import { eventually } from './support/eventually.ts';
import type { Answer } from './support/http.ts';
import { readyOrders } from './support/ready-orders.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

const PDF = Buffer.from('%PDF-1.4\n%%EOF\n');
/** What a page answers with; the assertions say what of it counts. */
type Row = Answer['data'];

let tenant: Tenant;
let dispatcher: Person;

beforeAll(async () => {
  tenant = await newTenant('installer');
  dispatcher = await newMember(tenant, 'dispatcher');
});

const completedOrder = async (): Promise<string> => {
  const [type, [technician]] = await Promise.all([
    database()('work_types').where({ company: tenant.id, code: 'MODIFICATION_INDOOR' }).first(),
    database()('technicians')
      .insert({
        id: randomUUID(),
        company: tenant.id,
        code: randomUUID().slice(0, 8),
        name: 'Ahmad Contohan',
        kind: 'in_house',
        level: 'senior',
      })
      .returning('id'),
  ]);
  const [id] = await readyOrders(tenant, 1, {
    status: 'OrderCompleted',
    work_type: type.id,
    technician: technician.id,
    completed_at: new Date(Date.now() - 60_000),
  });
  return id as string;
};

const upload = async (order: string): Promise<string> => {
  const { status, data, errors } = await dispatcher.upload(`/api/orders/${order}/dockets`, {}, [
    { name: 'scan.pdf', type: 'application/pdf', content: PDF },
  ]);
  expect(status, JSON.stringify(errors)).toBe(201);
  return data.id;
};

const shown = async (show: string): Promise<{ docket: string | null; order: string }[]> => {
  const { status, data, errors } = await dispatcher.get(`/api/dockets/to-check?show=${show}`);
  expect(status, JSON.stringify(errors)).toBe(200);
  expect(data.counts[show]).toBeGreaterThanOrEqual(data.rows.length);
  return data.rows;
};
const ordersIn = async (show: string): Promise<string[]> =>
  (await shown(show)).map(({ order }) => order);

const pageOf = async (id: string, person = dispatcher): Promise<Row> => {
  const { status, data, errors } = await person.get(`/api/dockets/${id}`);
  expect(status, JSON.stringify(errors)).toBe(200);
  return data;
};

describe('dockets to check', () => {
  it('go from missing over waiting and rejected to what is to be uploaded', async () => {
    const order = await completedOrder();
    expect(await ordersIn('missing')).toContain(order);

    const first = await upload(order);
    expect(await ordersIn('missing')).not.toContain(order);
    expect(await shown('waiting')).toContainEqual(
      expect.objectContaining({ docket: first, order, technician: 'Ahmad Contohan' }),
    );
    await dispatcher.post(`/api/dockets/${first}/reject`, {
      reason: 'missing_signature',
      remark: 'Page 2',
    });
    expect(await shown('rejected')).toContainEqual(
      expect.objectContaining({ docket: first, rejectReason: 'missing_signature' }),
    );

    const second = await upload(order);
    expect(await ordersIn('rejected')).not.toContain(order);
    for (const [kind, category] of [
      ['photo', 'completion'],
      ['signature', 'customer_signature'],
    ] as const) {
      await addEvidence(dispatcher, order, { kind, category });
    }
    expect((await dispatcher.post(`/api/dockets/${second}/verify`)).status).toBe(200);
    expect(await ordersIn('waiting')).not.toContain(order);
    expect(await ordersIn('verified')).toContain(order);
    await dispatcher.post(`/api/dockets/${second}/uploaded`, { portalReference: 'P-1' });
    expect(await ordersIn('verified')).not.toContain(order);
  });

  it('are found by words, which are no patterns', async () => {
    const order = await completedOrder();
    const { number } = await database()('work_orders').where({ id: order }).first('number');
    const { data } = await dispatcher.get(`/api/dockets/to-check?show=missing&search=${number}`);
    expect(data).toMatchObject({ counts: { missing: 1 }, rows: [{ order }], hasMore: false });
    const none = await dispatcher.get('/api/dockets/to-check?show=missing&search=WO_____-');
    expect(none.data.rows).toEqual([]);
  });
});

describe("a docket's page", () => {
  it('shows order, paper, evidence, checks, versions and history, and what may be done', async () => {
    const order = await completedOrder();
    await addEvidence(dispatcher, order, { kind: 'photo', category: 'completion' });
    const made = await dispatcher.post(`/api/orders/${order}/dockets`, { generate: true });
    const early = await pageOf(made.data.id);
    expect(early).toMatchObject({
      status: 'received',
      source: 'generated',
      order: { id: order, technician: 'Ahmad Contohan', statusName: expect.any(String) },
      evidence: [{ kind: 'photo', category: 'completion', type: 'image/jpeg' }],
      versions: [{ id: made.data.id }],
      history: [{ kind: 'docket_received', by: 'Test dispatcher' }],
      steps: ['verify', 'reject', 'receive'],
    });
    expect(early.checks).toContainEqual(
      expect.objectContaining({ ok: false, field: 'signature', message: expect.any(String) }),
    );
    const ready = await eventually(
      () => pageOf(made.data.id),
      ({ file }) => file !== null,
    );
    expect(ready).toMatchObject({ making: 'no', file: { type: 'application/pdf' } });

    const newer = await upload(order);
    const replaced = await pageOf(made.data.id);
    expect(replaced).toMatchObject({ steps: ['receive'] });
    expect(replaced.versions.map(({ id }: Row) => id)).toEqual([newer, made.data.id]);
  });

  it('says why the paper could not be made', async () => {
    const order = await completedOrder();
    const template = { company: tenant.id, kind: 'docket' };
    await database()('document_templates').where(template).update({ is_active: false });
    const { data } = await dispatcher.post(`/api/orders/${order}/dockets`, { generate: true });
    const failed = await eventually(
      () => pageOf(data.id),
      ({ making }) => making === 'failed',
    );
    expect(failed.makingError).toMatch(/template/);
    await database()('document_templates').where(template).update({ is_active: true });
  });

  it('is read by the office without a step, and not there for others', async () => {
    const docket = await upload(await completedOrder());
    const finance = await newMember(tenant, 'finance');
    expect(await pageOf(docket, finance)).toMatchObject({ steps: [] });
    const stranger = await newMember(await newTenant('installer'), 'dispatcher');
    expect((await stranger.get(`/api/dockets/${docket}`)).status).toBe(403);
    expect((await stranger.get(`/api/dockets/${randomUUID()}`)).status).toBe(403);
  });
});
