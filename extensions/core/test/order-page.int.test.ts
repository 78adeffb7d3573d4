import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { SHIPPED } from '../../../seeds/reference/personas.ts';
import { TELECOM_FIELDS } from '../../domain/work/index.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

let tenant: Tenant;
let dispatcher: Person;
let order: string;

beforeAll(async () => {
  tenant = await newTenant('installer');
  dispatcher = await newMember(tenant, 'dispatcher');
  const made = await dispatcher.post('/api/orders', {
    workType: 'ACTIVATION',
    serviceId: `TBBNP${randomUUID().slice(0, 6).toUpperCase()}`,
    customerName: 'Siti Contohan',
    phones: ['0126999999'],
    addressText: 'Jalan Contoh 1',
    address: { unit: '3A', street: 'Jalan Contoh' },
  });
  expect(made.status, JSON.stringify(made.errors)).toBe(201);
  order = made.data.id;
});

describe('GET /api/orders/:id/page', () => {
  it('gives all parts of the page in one answer', async () => {
    const { data, status } = await dispatcher.get(`/api/orders/${order}/page`);
    expect(status).toBe(200);
    expect(data.values).toMatchObject({ id: order, customer_name: 'Siti Contohan' });
    expect(data.company).toMatchObject({ id: tenant.id, kind: 'installer' });
    expect(data.names.work_type).toMatchObject({ name: expect.any(String) });
    expect(data.steps).toMatchObject({ order, category: 'new', plan: { canAssign: true } });
    expect(data.events).toMatchObject([{ kind: 'created' }]);
    expect(data).toMatchObject({ visits: [], evidence: [], dockets: [], invoice: null, mails: [] });
    expect(data.can).toMatchObject({ assign: true, seeInvoices: false });
  });

  it('shows invoices to finance and mails to intake, and to the auditor both', async () => {
    const [finance, intake, auditor] = await Promise.all([
      newMember(tenant, 'finance'),
      newMember(tenant, 'intake'),
      newMember(tenant, 'auditor'),
    ]);
    const can = async (person: Person) => (await person.get(`/api/orders/${order}/page`)).data.can;
    expect(await can(finance)).toMatchObject({ seeInvoices: true, seeMails: false });
    expect(await can(intake)).toMatchObject({ seeInvoices: false, seeMails: true });
    expect(await can(auditor)).toMatchObject({
      seeInvoices: true,
      seeMails: true,
      assign: false,
    });
  });

  it('shows nobody what his own lists refuse', async () => {
    const collections = {
      visits: 'appointments',
      evidence: 'evidence',
      files: 'work_order_files',
      dockets: 'dockets',
      events: 'work_order_events',
    };
    for (const { code, capabilities } of SHIPPED) {
      if (!capabilities.includes('orders-read')) continue;
      const person = await newMember(tenant, code);
      const { data } = await person.get(`/api/orders/${order}/page`);
      for (const [part, collection] of Object.entries(collections)) {
        const { status } = await person.get(`/items/${collection}?limit=1`);
        expect(data.unread.includes(part), `${code} ${part}`).toBe(status === 403);
        if (status === 403) expect(data[part], `${code} ${part}`).toEqual([]);
      }
    }
  });

  it('leaves out what a company without fibre does not have', async () => {
    const office = await newTenant('professional');
    const clerk = await newMember(office, 'dispatcher');
    const type = (await clerk.get('/items/work_types?limit=1&fields=code')).data[0].code;
    const made = await clerk.post('/api/orders', {
      workType: type,
      customerName: 'Ali Contoh',
      addressText: 'Jalan Contoh 2',
      woNumber: 'PO-77002',
    });
    const { data } = await clerk.get(`/api/orders/${made.data.id}/page`);
    expect(TELECOM_FIELDS.filter((field) => field in data.values)).toEqual([]);
    expect(data.hidden).toEqual([...TELECOM_FIELDS]);
  });

  it('answers a foreign order and one that is not there alike', async () => {
    const stranger = await newMember(await newTenant('installer'), 'dispatcher');
    const foreign = await stranger.get(`/api/orders/${order}/page`);
    const missing = await stranger.get(`/api/orders/${randomUUID()}/page`);
    expect(foreign.status).toBe(403);
    expect([missing.status, missing.code]).toEqual([foreign.status, foreign.code]);
  });
});

describe('POST /api/orders/:id/messages', () => {
  it('writes into the thread, with the writer', async () => {
    const sent = await dispatcher.post(`/api/orders/${order}/messages`, { text: ' Key at guard ' });
    expect(sent.status).toBe(201);
    const { data } = await dispatcher.get(`/api/orders/${order}/messages`);
    expect(data.messages[0]).toMatchObject({
      id: sent.data.id,
      text: 'Key at guard',
      by: expect.any(String),
      isMine: true,
    });
  });

  it('refuses an empty text, an auditor and a stranger', async () => {
    const empty = await dispatcher.post(`/api/orders/${order}/messages`, { text: '  ' });
    expect(empty.status).toBe(400);
    const auditor = await newMember(tenant, 'auditor');
    const stranger = await newMember(await newTenant('installer'), 'dispatcher');
    for (const person of [auditor, stranger]) {
      const refused = await person.post(`/api/orders/${order}/messages`, { text: 'No' });
      expect(refused).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    }
  });
});
