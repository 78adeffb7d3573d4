import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import type { Answer } from './support/http.ts';
import { readyOrders } from './support/ready-orders.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

/** What a page answers with; the assertions say what of it counts. */
type Row = Answer['data'];

let tenant: Tenant;
let finance: Person;

beforeAll(async () => {
  tenant = await newTenant('installer');
  finance = await newMember(tenant, 'finance');
});

const newInvoice = async (count = 1): Promise<{ id: string; orders: string[] }> => {
  const orders = await readyOrders(tenant, count);
  const { status, data, errors } = await finance.post('/api/invoices', { orders });
  expect(status, JSON.stringify(errors)).toBe(201);
  return { id: data[0].id, orders };
};

const pageOf = async (id: string, person = finance): Promise<Row> => {
  const { status, data, errors } = await person.get(`/api/invoices/${id}`);
  expect(status, JSON.stringify(errors)).toBe(200);
  return data;
};

describe('orders that are ready to be billed', () => {
  it('come with party, customer and price, and are found by words', async () => {
    const name = `Puan ${randomUUID().slice(0, 8)}`;
    const [order] = await readyOrders(tenant, 1, { customer_name: name });
    const { status, data } = await finance.get(`/api/invoices/ready?search=${name}`);
    expect(status).toBe(200);
    expect(data).toMatchObject({
      count: 1,
      orders: [
        {
          id: order,
          customerName: name,
          currency: 'MYR',
          amountMinor: expect.any(Number),
          billTo: { kind: 'partner_group', name: expect.any(String) },
          workType: { name: 'Activation' },
        },
      ],
    });
    expect((await finance.get('/api/invoices/ready?search=%25%25')).data.orders).toEqual([]);
  });

  it('have no price where no card fits, until finance makes one by its own right', async () => {
    const [order] = await readyOrders(tenant, 1, { installation_method: 'TOWER' });
    const waiting = async (): Promise<Row> =>
      (await finance.get('/api/invoices/ready')).data.orders.find(
        ({ id }: { id: string }) => id === order,
      );
    const unpriced = await waiting();
    expect(unpriced).toMatchObject({ amountMinor: null, currency: 'MYR' });

    const made = await finance.post('/items/rate_cards', {
      company: tenant.id,
      partner_group: unpriced.billTo.id,
      work_type: unpriced.workType.id,
      order_category: unpriced.orderCategory,
      installation_method: unpriced.installationMethod,
      description: 'Activation on a tower',
      amount_minor: 21_050,
      currency: unpriced.currency,
      valid_from: unpriced.completedOn,
    });
    expect(made.status, JSON.stringify(made.errors)).toBe(200);
    expect(await waiting()).toMatchObject({ amountMinor: 21_050, currency: 'MYR' });
  });
});

describe("an invoice's page", () => {
  it('has lines, taxes, history and the steps of its status', async () => {
    const { id, orders } = await newInvoice(2);
    const issued = await pageOf(id);
    expect(issued).toMatchObject({
      status: 'issued',
      currency: 'MYR',
      mayBill: true,
      steps: ['submit', 'reject', 'pay', 'credit'],
      billTo: { kind: 'partner_group', name: expect.any(String) },
      company: { id: tenant.id, timeZone: 'Asia/Kuala_Lumpur' },
    });
    expect(issued.lines.map((line: Row) => line.order.id).sort()).toEqual([...orders].sort());
    const sum = (rows: Row[], key: string): number =>
      rows.reduce((total, row) => total + row[key], 0);
    expect(sum(issued.lines, 'amountMinor')).toBe(issued.subtotalMinor);
    expect(sum(issued.taxes, 'taxMinor')).toBe(issued.taxMinor);

    await finance.post(`/api/invoices/${id}/submit`, { submissionId: 'S-1' });
    await finance.post(`/api/invoices/${id}/reject`, { reason: 'Wrong rate' });
    const rejected = await pageOf(id);
    expect(rejected).toMatchObject({
      status: 'rejected',
      steps: ['submit', 'redo'],
      rejectReason: 'Wrong rate',
    });
    expect(
      rejected.history.filter(({ kind }: Row) => /submitted|rejected/.test(kind)),
    ).toMatchObject([
      { kind: 'invoice.rejected', reason: 'Wrong rate', by: 'Test finance' },
      { kind: 'invoice.submitted', submissionId: 'S-1', by: 'Test finance' },
    ]);
    await finance.post(`/api/invoices/${id}/submit`, { submissionId: 'S-2' });
    expect(await pageOf(id)).toMatchObject({ status: 'sent', rejectReason: null });
  });

  it('offers no step to an auditor, and is not there for others', async () => {
    const { id } = await newInvoice();
    const auditor = await newMember(tenant, 'auditor');
    expect(await pageOf(id, auditor)).toMatchObject({ mayBill: false, steps: [] });
    const dispatcher = await newMember(tenant, 'dispatcher');
    const stranger = await newMember(await newTenant('installer'), 'finance');
    for (const person of [dispatcher, stranger]) {
      expect((await person.get(`/api/invoices/${id}`)).status).toBe(403);
    }
  });
});

describe('payment', () => {
  it('is noted once, not before the invoice and not in the future', async () => {
    const { id } = await newInvoice();
    const path = `/api/invoices/${id}/pay`;
    const { issuedOn } = await pageOf(id);
    for (const paidOn of ['2020-01-01', '2999-01-01']) {
      const { status, code, errors } = await finance.post(path, { paidOn });
      expect([status, code]).toEqual([400, 'BILLING_PAID_ON']);
      expect(errors?.[0]?.extensions).toMatchObject({ field: 'paidOn' });
    }
    const paid = await finance.post(path, { paidOn: issuedOn, reference: 'IBG-1' });
    expect(paid.data).toMatchObject({ status: 'paid', paidOn: issuedOn });
    expect(await pageOf(id)).toMatchObject({
      status: 'paid',
      paymentReference: 'IBG-1',
      steps: [],
    });
    expect((await finance.post(path)).code).toBe('BILLING_STATUS');
  });

  it('may come in parts, never beyond what is open, and a wrong one is taken back', async () => {
    const { id } = await newInvoice();
    const path = `/api/invoices/${id}/pay`;
    const { totalMinor } = await pageOf(id);
    const part = (await finance.post(path, { amountMinor: 1_000, reference: 'IBG-1' })).data;
    expect(part).toMatchObject({ status: 'issued', openMinor: totalMinor - 1_000 });
    const over = await finance.post(path, { amountMinor: totalMinor });
    expect([over.status, over.code]).toEqual([422, 'BILLING_OVER_OPEN']);
    expect(over.errors?.[0]?.extensions).toMatchObject({ field: 'amountMinor' });

    // Both at once: the database lets them come to the whole and no further.
    const both = await Promise.all(
      [1, 2].map(() => finance.post(path, { amountMinor: totalMinor - 1_500 })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422]);
    expect((await finance.post(path)).data).toMatchObject({ status: 'paid', openMinor: 0 });
    expect((await pageOf(id)).payments).toHaveLength(3);

    const back = `/api/payments/${part.payment}/reverse`;
    const reversed = await finance.post(back, { reason: 'Another payer' });
    expect(reversed.data).toMatchObject({ id, status: 'issued', openMinor: 1_000 });
    expect((await finance.post(back, { reason: 'Again' })).code).toBe('BILLING_PAYMENT_REVERSED');
    expect(await pageOf(id)).toMatchObject({ paidMinor: totalMinor - 1_000, paidOn: null });

    const forged = { ...(await database()('payments').where({ id: part.payment }).first()) };
    const again = { ...forged, id: randomUUID(), reversed_at: null, reverse_reason: null };
    await expect(
      database()('payments').insert({ ...again, amount_minor: 1_001 } as never),
    ).rejects.toThrow(/invoices_open/);
    await expect(database()('payments').where({ id: part.payment }).delete()).rejects.toThrow(
      /BILLING_PAYMENT_KEPT/,
    );
  });

  it('is less by what a credit note takes back, printed with a number of its own', async () => {
    const { id } = await newInvoice(2);
    const { totalMinor, subtotalMinor, taxMinor, lines } = await pageOf(id);
    const path = `/api/invoices/${id}/credit`;
    const half = lines[0].amountMinor / 2;
    const first = await finance.post(path, {
      reason: 'Half of the first was not done',
      lines: [{ position: 1, amountMinor: half }],
    });
    expect(first.status, JSON.stringify(first.errors)).toBe(201);
    expect(first.data.number).toMatch(/^CN-.+-00001$/);
    const tooMuch = await finance.post(path, {
      reason: 'Too much',
      lines: [{ position: 1, amountMinor: half + 1 }],
    });
    expect([tooMuch.status, tooMuch.code]).toEqual([422, 'BILLING_CREDIT_LINES']);

    const rest = (await finance.post(path, { reason: 'All of it' })).data;
    expect(rest).toMatchObject({
      totalMinor: totalMinor - first.data.totalMinor,
      invoice: { status: 'credited', openMinor: 0 },
    });
    const notes = await database()('credit_notes').where({ invoice: id });
    const sum = (key: string): number => notes.reduce((all, note) => all + Number(note[key]), 0);
    expect([sum('subtotal_minor'), sum('tax_minor')]).toEqual([subtotalMinor, taxMinor]);

    const printed = await eventually(
      () => pageOf(id),
      ({ creditNotes }) => creditNotes.every((note: Row) => note.pdfStatus !== 'pending'),
    );
    expect(printed.creditNotes).toMatchObject([
      { number: first.data.number, pdfStatus: 'ready', pdf: expect.any(String) },
      { number: rest.number, pdfStatus: 'ready', reason: 'All of it' },
    ]);
    expect((await finance.post(path, { reason: 'Once more' })).code).toBe('BILLING_STATUS');
  });

  it('is waited for in a list with sums', async () => {
    const company = await newTenant('installer');
    const biller = await newMember(company, 'finance');
    const [one, other] = await readyOrders(company, 2);
    const made = await Promise.all(
      [one, other].map(
        async (order) => (await biller.post('/api/invoices', { orders: [order] })).data[0],
      ),
    );
    await database()('invoices').where({ id: made[0].id }).update({ due_on: '2020-01-01' });
    const { data } = await biller.get('/api/invoices/unpaid');
    expect(data.invoices.map(({ id }: Row) => id)).toEqual([made[0].id, made[1].id]);
    expect(data.totals).toEqual([
      {
        currency: 'MYR',
        count: 2,
        totalMinor: made[0].totalMinor + made[1].totalMinor,
        overdueCount: 1,
        overdueMinor: made[0].totalMinor,
      },
    ]);
    const late = await biller.get('/api/invoices/unpaid?overdue=true');
    expect(late.data.invoices).toMatchObject([{ id: made[0].id, daysOverdue: expect.any(Number) }]);
    await biller.post(`/api/invoices/${made[0].id}/pay`);
    expect((await biller.get('/api/invoices/unpaid')).data.invoices).toHaveLength(1);
  });
});

describe('a batch', () => {
  const send = async (orders: string[]): Promise<string> =>
    (await finance.post('/api/invoices/batch', { orders, perOrder: true })).data.batch;
  const finished = (batch: string): Promise<Row> =>
    eventually(
      async () => (await finance.get(`/api/invoices/batch/${batch}`)).data,
      ({ jobs, open }) => jobs > 0 && open === 0,
    );

  it('tells what is made, and what was refused can be sent again once it is mended', async () => {
    const good = await readyOrders(tenant, 2);
    const [bad] = await readyOrders(tenant, 1, { installation_method: 'BALLOON' });
    const first = await finished(await send([...good, bad as string]));
    expect(first).toMatchObject({ jobs: 3, open: 0 });
    expect(first.made).toHaveLength(2);
    const { number } = await database()('work_orders').where({ id: bad }).first('number');
    expect(first.failed).toMatchObject([{ code: 'BILLING_NO_RATE', orders: [number] }]);

    await database()('work_orders').where({ id: bad }).update({ installation_method: 'PRELAID' });
    const again = await finished(await send([bad as string]));
    expect(again).toMatchObject({ jobs: 1, failed: [], made: [{ currency: 'MYR' }] });
  });

  it('makes one invoice of a hundred orders, sent twice or not', async () => {
    const orders = await readyOrders(tenant, 100);
    const body = { orders, perOrder: false };
    const sent = await finance.post('/api/invoices/batch', body);
    expect(sent.status, JSON.stringify(sent.errors)).toBe(202);
    expect(sent.data.jobs).toBe(1);
    await finance.post('/api/invoices/batch', body);
    await eventually(
      () => database()('work_orders').whereIn('id', orders).whereNull('invoice').count(),
      ([left]) => Number(left?.['count']) === 0,
    );
    const invoices = await database()('work_orders').whereIn('id', orders).distinct('invoice');
    expect(invoices).toHaveLength(1);
  });

  it("shows nothing of another company's", async () => {
    const stranger = await newMember(await newTenant('installer'), 'finance');
    const batch = await send(await readyOrders(tenant, 1));
    const { data } = await stranger.get(`/api/invoices/batch/${batch}`);
    expect(data).toEqual({ jobs: 0, open: 0, made: [], failed: [] });
  });
});
