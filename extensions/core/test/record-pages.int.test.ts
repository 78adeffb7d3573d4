import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Crew, newCrew, newOrder, newVisit } from './support/crew.ts';
import { database } from './support/database.ts';
import { newSplitter } from './support/splitter.ts';
import { newMember, newTenant, type Person } from './support/tenant.ts';

let crew: Crew;
let stranger: Person;
let auditor: Person;
let warehouse: Person;

beforeAll(async () => {
  crew = await newCrew();
  [stranger, auditor, warehouse] = await Promise.all([
    newMember(await newTenant('installer'), 'dispatcher'),
    newMember(crew.tenant, 'auditor'),
    newMember(crew.tenant, 'warehouse'),
  ]);
});

/** A foreign row and one that is not there, to somebody of another company. */
const refusedAlike = async (path: (id: string) => string, id: string): Promise<void> => {
  const foreign = await stranger.get(path(id));
  const missing = await stranger.get(path(randomUUID()));
  expect(foreign.status).toBe(403);
  expect([missing.status, missing.code]).toEqual([foreign.status, foreign.code]);
};

describe('GET /api/buildings/:id/page', () => {
  const path = (id: string): string => `/api/buildings/${id}/page`;

  it('shows ports with the order that holds them, the open orders and the visits to come', async () => {
    const splitter = await newSplitter(crew);
    const visit = await newVisit(crew);
    const given = await crew.dispatcher.post(`/api/splitters/${splitter.id}/allocate`, {
      workOrder: visit.id,
      port: 3,
    });
    expect(given.status, JSON.stringify(given.errors)).toBe(200);
    const { data, status } = await crew.dispatcher.get(path(crew.building));
    expect(status).toBe(200);
    expect(data.values).toMatchObject({ id: crew.building });
    const ports = data.splitters[0].ports;
    expect(ports).toHaveLength(8);
    expect(ports[2]).toMatchObject({
      number: 3,
      state: 'used',
      order: { id: visit.id, number: visit.number },
    });
    expect(ports[0]).toMatchObject({ state: 'available', order: null });
    expect(data.splitterCount).toBe(1);
    expect(data.orders).toMatchObject({ open: 1, total: 1, doneThisMonth: 0 });
    expect(data.orders.shown[0]).toMatchObject({ number: visit.number, isOpen: true });
    expect(data.visits).toMatchObject([{ id: visit.appointment, order: { id: visit.id } }]);
    expect(data.history[0]).toMatchObject({
      kind: 'splitter-port.attached',
      changes: [{ field: 'state', before: 'available', after: 'used' }],
    });
  });

  it('has no splitters where the company has no fibre', async () => {
    const office = await newTenant('professional');
    const clerk = await newMember(office, 'dispatcher');
    const id = randomUUID();
    await database()('buildings').insert({ id, company: office.id, code: 'B1', name: 'Contoh' });
    const { data, status } = await clerk.get(path(id));
    expect(status).toBe(200);
    expect(data).toMatchObject({ splitters: null, splitterCount: 0 });
  });

  it('refuses strangers and technicians', async () => {
    await refusedAlike(path, crew.building);
    expect((await crew.technician.get(path(crew.building))).status).toBe(403);
  });
});

describe('GET /api/technicians/:id/page', () => {
  const path = (id: string, query = ''): string => `/api/technicians/${id}/page${query}`;

  it('shows the visits of the day on the company’s clock', async () => {
    const own = await newCrew();
    const order = await newOrder(own);
    // 00:30 of the 5th in Kuala Lumpur is still the 4th in UTC.
    const assigned = await own.dispatcher.post(`/api/orders/${order.id}/assign`, {
      technician: own.technician.technician,
      startsAt: '2031-03-04T16:30:00Z',
      endsAt: '2031-03-04T17:30:00Z',
    });
    expect(assigned.status, JSON.stringify(assigned.errors)).toBe(200);
    const id = own.technician.technician;
    const { data } = await own.dispatcher.get(path(id, '?day=2031-03-05'));
    expect(data.day).toMatchObject({
      date: '2031-03-05',
      previous: '2031-03-04',
      next: '2031-03-06',
      visits: [{ order: { id: order.id } }],
    });
    const before = await own.dispatcher.get(path(id, '?day=2031-03-04'));
    expect(before.data.day.visits).toEqual([]);
    expect((await own.dispatcher.get(path(id, '?day=4 March'))).status).toBe(400);
  });

  it('tells figures and login to those who plan or audit', async () => {
    const id = crew.technician.technician;
    for (const person of [crew.dispatcher, auditor]) {
      const { data } = await person.get(path(id));
      expect(data.login).toMatchObject({ status: 'active', isMember: true });
      expect(data.figures).toMatchObject({ days: 30, completed: 0, medianMinutes: null });
    }
    const { data } = await warehouse.get(path(id));
    expect(data).toMatchObject({ figures: null, login: null, can: { seeLogin: false } });
  });

  it('counts what was completed and how long it took', async () => {
    const own = await newCrew();
    const technician = own.technician.technician;
    const [partner, type] = await Promise.all([
      database()('partners').where({ company: own.tenant.id, code: 'TIME-FTTH' }).first(),
      database()('work_types').where({ company: own.tenant.id, code: 'ACTIVATION' }).first(),
    ]);
    const done = new Date();
    await database().transaction(async (trx) => {
      await trx.raw(`select set_config('fieldwright.history', 'on', true)`);
      const rows = [0, 2].map((reschedules) => ({
        id: randomUUID(),
        company: own.tenant.id,
        work_type: type.id,
        partner: partner.id,
        partner_group: partner.partner_group,
        status: 'ReadyForInvoice',
        technician,
        service_id: `TBBNF${randomUUID().slice(0, 6).toUpperCase()}`,
        completed_at: done,
        reschedule_count: reschedules,
      }));
      const [made] = await trx('work_orders').insert(rows).returning('lifecycle');
      const working = await trx('lifecycle_states')
        .where({ lifecycle: made?.lifecycle ?? '', category: 'in_progress' })
        .first();
      await trx('work_order_events').insert(
        rows.map(({ id }, index) => ({
          id: randomUUID(),
          company: own.tenant.id,
          work_order: id,
          kind: 'status_changed',
          to_status: working?.code,
          source: 'portal',
          occurred_at: new Date(done.getTime() - (index + 1) * 30 * 60_000),
        })),
      );
    });
    const { data } = await own.dispatcher.get(path(technician));
    expect(data.figures).toMatchObject({ completed: 2, firstTime: 1, medianMinutes: 45 });
    expect(data.orders).toMatchObject({ open: 0, total: 2, doneThisMonth: 2 });
  });

  it('refuses a stranger', () => refusedAlike(path, crew.technician.technician));
});

describe('pages of partners, partner groups, clients and customers', () => {
  const rowOf = async (collection: string, values: Record<string, unknown>): Promise<string> => {
    const id = randomUUID();
    await database()(collection).insert({ id, company: crew.tenant.id, ...values });
    return id;
  };

  it('gives the orders of a partner, with its group, rates and unpaid invoices', async () => {
    await newOrder(crew);
    const partner = await database()('partners')
      .where({ company: crew.tenant.id, code: 'TIME-FTTH' })
      .first();
    const { data, status } = await crew.manager.get(`/api/partners/${partner.id}/page`);
    expect(status).toBe(200);
    expect(data.names.partner_group).toMatchObject({ id: partner.partner_group });
    expect(data.orders.total).toBeGreaterThan(0);
    expect(data.unpaid).toEqual({ invoices: [], sums: [] });
    expect(data.rates).toEqual(expect.any(Array));
    expect(data.profiles).toEqual(expect.any(Array));
    const group = await crew.manager.get(`/api/partner-groups/${partner.partner_group}/page`);
    expect(group.data.channels).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: partner.id, code: 'TIME-FTTH' })]),
    );
  });

  it('sums up what a customer has not paid', async () => {
    const customer = await rowOf('customers', { name: 'Siti Contohan', number: 'K-1' });
    const bill = (sequence: number, dueOn: string, total: number) => ({
      id: randomUUID(),
      company: crew.tenant.id,
      number: `T-${String(sequence)}`,
      year: 2030,
      sequence,
      status: 'issued',
      customer,
      bill_to_name: 'Siti Contohan',
      issued_on: '2020-01-01',
      due_on: dueOn,
      currency: 'MYR',
      subtotal_minor: total,
      total_minor: total,
    });
    await database().transaction(async (trx) => {
      await trx.raw(`select set_config('fieldwright.history', 'on', true)`);
      await trx('invoices').insert([
        bill(1, '2020-02-01', 1000),
        bill(2, '2099-02-01', 500),
      ] as never[]);
    });
    const { data } = await crew.finance.get(`/api/customers/${customer}/page`);
    expect(data.unpaid.invoices).toMatchObject([
      { number: 'T-1', isLate: true },
      { number: 'T-2', isLate: false },
    ]);
    expect(data.unpaid.sums).toEqual([
      { currency: 'MYR', count: 2, totalMinor: '1500', lateMinor: '1000' },
    ]);
    expect(data.profiles).toBeNull();
  });

  it('keeps invoices and rates from those who do not see them', async () => {
    const client = await rowOf('clients', { code: 'C1', name: 'Bank Contoh' });
    const { data } = await warehouse.get(`/api/clients/${client}/page`);
    expect(data).toMatchObject({ unpaid: null, rates: null });
  });

  it('refuses a stranger', async () => {
    for (const [collection, segment] of [
      ['partners', 'partners'],
      ['partner_groups', 'partner-groups'],
    ] as const) {
      const row = await database()(collection).where({ company: crew.tenant.id }).first('id');
      await refusedAlike((id) => `/api/${segment}/${id}/page`, row.id);
    }
  });
});
