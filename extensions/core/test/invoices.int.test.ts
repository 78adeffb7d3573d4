import { beforeAll, describe, expect, inject, it } from 'vitest';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { readyOrders } from './support/ready-orders.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

let tenant: Tenant;
let finance: Person;

beforeAll(async () => {
  tenant = await newTenant('installer');
  finance = await newMember(tenant, 'finance');
});

const invoiceOf = (id: string): Promise<Record<string, unknown>> =>
  database()('invoices').where({ id }).first();
const statesOf = async (ids: readonly string[]): Promise<string[]> =>
  (
    await database()('work_orders')
      .whereIn('id', [...ids])
      .select('status')
  ).map((row) => row.status);
const printed = (id: string): Promise<Record<string, unknown>> =>
  eventually(
    () => invoiceOf(id),
    (invoice) => ['ready', 'failed'].includes(String(invoice['pdf_status'])),
  );

describe('invoicing', () => {
  it('previews what an invoice would be, and makes nothing', async () => {
    const orders = await readyOrders(tenant, 2);
    const { status, data } = await finance.post('/api/invoices/preview', { orders });
    expect(status).toBe(200);
    expect(data).toMatchObject([{ currency: 'MYR', problems: [], orders: expect.any(Array) }]);
    expect(data[0].lines).toHaveLength(2);
    expect(data[0].totals.totalMinor).toBe(data[0].totals.subtotalMinor + data[0].totals.taxMinor);
    expect(await statesOf(orders)).toEqual(['ReadyForInvoice', 'ReadyForInvoice']);
  });

  it('bills orders of one partner group on one invoice, moves them on and prints it', async () => {
    const orders = await readyOrders(tenant, 3);
    const { status, data } = await finance.post('/api/invoices', { orders });
    expect(status).toBe(201);
    const [made] = data;
    expect(made.number).toMatch(new RegExp(`^INV-${tenant.key.toUpperCase()}-\\d{4}-\\d{5}$`));
    expect(new Set(await statesOf(orders))).toEqual(new Set(['Invoiced']));

    const invoice = await printed(made.id);
    expect(invoice).toMatchObject({ pdf_status: 'ready', status: 'issued', pdf_error: null });
    const asset = await fetch(`${inject('url')}/assets/${invoice['pdf']}`, {
      headers: { authorization: `Bearer ${finance.token}` },
    });
    expect(asset.status).toBe(200);
    expect(
      Buffer.from(await asset.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('gives numbers without gaps, also when many ask at once and some are refused', async () => {
    const company = await newTenant('installer');
    const biller = await newMember(company, 'finance');
    const good = await readyOrders(company, 12);
    const unpriced = await readyOrders(company, 4, { installation_method: 'UNHEARD_OF' });
    const answers = await Promise.all(
      [...good, ...unpriced].map((order) => biller.post('/api/invoices', { orders: [order] })),
    );
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(12);
    expect(answers.filter((answer) => answer.code === 'BILLING_NO_RATE')).toHaveLength(4);
    const rows = await database()('invoices').where({ company: company.id }).orderBy('sequence');
    expect(rows.map((row) => row.sequence)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
  });

  it('bills an order once, whoever is faster', async () => {
    const orders = await readyOrders(tenant, 1);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => finance.post('/api/invoices', { orders })),
    );
    expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
    expect(answers.filter((answer) => answer.code === 'BILLING_ORDER_NOT_READY')).toHaveLength(5);
  });

  it('names the order that has no rate', async () => {
    const [order] = await readyOrders(tenant, 1, { installation_method: 'UNHEARD_OF' });
    const { status, errors } = await finance.post('/api/invoices', { orders: [order] });
    expect(status).toBe(422);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('UNHEARD_OF'),
      extensions: { code: 'BILLING_NO_RATE', item: order },
    });
  });

  it("shows another company's orders to nobody", async () => {
    const other = await newTenant('installer');
    const orders = await readyOrders(other, 1);
    const { status, code } = await finance.post('/api/invoices', { orders });
    expect([status, code]).toEqual([403, 'FORBIDDEN']);
  });

  it('goes through rejection and resubmission with a new id', async () => {
    const orders = await readyOrders(tenant, 2);
    const { data } = await finance.post('/api/invoices', { orders });
    const path = `/api/invoices/${data[0].id}`;
    expect((await finance.post(`${path}/submit`, { submissionId: 'S-1' })).status).toBe(200);
    expect(new Set(await statesOf(orders))).toEqual(new Set(['SubmittedToPortal']));

    const rejected = await finance.post(`${path}/reject`, { reason: 'Wrong rate' });
    expect(rejected.data).toMatchObject({ status: 'rejected' });
    const same = await finance.post(`${path}/submit`, { submissionId: 'S-1' });
    expect([same.status, same.code]).toEqual([409, 'BILLING_SUBMISSION_ID_USED']);
    const again = await finance.post(`${path}/submit`, { submissionId: 'S-2' });
    expect(again.data).toMatchObject({ status: 'sent' });
    expect(new Set(await statesOf(orders))).toEqual(new Set(['SubmittedToPortal']));
  });

  it('makes the orders of a withdrawn invoice billable again', async () => {
    const orders = await readyOrders(tenant, 1);
    const first = await finance.post('/api/invoices', { orders });
    const path = `/api/invoices/${first.data[0].id}`;
    await finance.post(`${path}/reject`, { reason: 'Wrong rate' });
    expect((await finance.post(`${path}/withdraw`)).data).toMatchObject({ status: 'cancelled' });
    const second = await finance.post('/api/invoices', { orders });
    expect(second.status).toBe(201);
    expect(second.data[0].number).not.toBe(first.data[0].number);
  });

  it('keeps the failure of a broken template on the invoice, and prints once it is mended', async () => {
    const company = await newTenant('installer');
    const biller = await newMember(company, 'finance');
    const template = { company: company.id, kind: 'invoice' };
    const [{ body }] = await database()('document_templates').where(template).select('body');
    await database()('document_templates').where(template).update({ body: '{{#each lines}}' });
    const orders = await readyOrders(company, 1);
    const { data } = await biller.post('/api/invoices', { orders });
    const failed = await printed(data[0].id);
    expect(failed).toMatchObject({
      pdf_status: 'failed',
      pdf_error: expect.stringMatching(/each/),
    });

    await database()('document_templates').where(template).update({ body });
    const found = await biller.get('/api/background-work?state=failed');
    expect(found.data.runs[0]).toMatchObject({
      topic: 'billing.render-invoice',
      errorCode: 'TEMPLATE_INVALID',
    });
    expect((await biller.post(`/api/background-work/${found.data.runs[0].id}/retry`)).status).toBe(
      202,
    );
    const mended = await eventually(
      () => invoiceOf(data[0].id),
      (invoice) => invoice['pdf_status'] === 'ready',
    );
    expect(mended['pdf']).not.toBeNull();
  });

  it('prints what is asked for together, and only the bad one among it fails', async () => {
    const company = await newTenant('installer');
    const biller = await newMember(company, 'finance');
    const orders = await readyOrders(company, 8);
    for (const order of orders) {
      expect((await biller.post('/api/invoices', { orders: [order] })).status).toBe(201);
    }
    const states = async (): Promise<Record<string, string>> =>
      Object.fromEntries(
        (await database()('invoices').where({ company: company.id }).orderBy('sequence')).map(
          (row) => [row.sequence, row.pdf_status],
        ),
      );
    const all = (state: string) => Object.fromEntries(orders.map((_, n) => [n + 1, state]));
    await eventually(states, (now) => Object.values(now).every((state) => state === 'ready'));

    const bad = await database()('invoices').where({ company: company.id, sequence: 5 }).first();
    const template = { company: company.id, kind: 'invoice' };
    const [{ body }] = await database()('document_templates').where(template).select('body');
    await database()('document_templates')
      .where(template)
      .update({ body: `${body}{{#if (eq invoice.number "${bad.number}")}}{{> missing}}{{/if}}` });
    await database()('invoices').where({ company: company.id }).update({ pdf_status: 'pending' });
    await database().raw(
      `insert into fieldwright.outbox (event_id, company, topic, payload, request_id)
       select gen_random_uuid(), company, 'billing.render-invoice',
         jsonb_build_object('invoice', id), 'again'
       from invoices where company = ?`,
      [company.id],
    );
    const after = await eventually(states, (now) =>
      Object.values(now).every((state) => ['ready', 'failed'].includes(state)),
    );
    expect(after).toEqual({ ...all('ready'), 5: 'failed' });
    const { data } = await biller.get('/api/background-work?state=failed');
    expect(data.runs).toMatchObject([
      { errorCode: 'TEMPLATE_INVALID', error: expect.stringContaining('missing'), attempts: 1 },
    ]);

    await database()('document_templates').where(template).update({ body });
    expect((await biller.post(`/api/background-work/${data.runs[0].id}/retry`)).status).toBe(202);
    await eventually(states, (now) => now['5'] === 'ready');
    const files = await database()('directus_files').where({ company: company.id });
    expect(files).toHaveLength(orders.length);
  });
});

describe('a template that is tried out', () => {
  it('should keep no other company waiting, and its own people not for ever', async () => {
    const other = await newTenant('installer');
    const neighbour = await newMember(other, 'finance');
    const [{ data: ours }, { data: theirs }] = [
      await finance.post('/api/invoices', { orders: await readyOrders(tenant, 1) }),
      await neighbour.post('/api/invoices', { orders: await readyOrders(other, 1) }),
    ];
    const many = `(lines "${'a\n'.repeat(2_000)}")`;
    const loop = `{{#each ${many}}}{{#each ${many}}}{{#each ${many}}}{{/each}}{{/each}}{{/each}}`;
    await database()('document_templates')
      .where({ company: tenant.id, kind: 'invoice' })
      .update({ body: loop });
    const tries = Array.from({ length: 8 }, () =>
      finance.get(`/api/invoices/${ours[0].id}/preview`),
    );
    const theirTry = neighbour.get(`/api/invoices/${theirs[0].id}/preview`);
    const codes = (await Promise.all(tries)).map(({ status, code }) => `${status} ${code}`);
    expect((await theirTry).status).toBe(200);
    expect(codes.toSorted()).toEqual([
      ...Array.from({ length: 5 }, () => '422 TEMPLATE_TOO_SLOW'),
      ...Array.from({ length: 3 }, () => '429 REQUESTS_EXCEEDED'),
    ]);
  }, 120_000);
});
