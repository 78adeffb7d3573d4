import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { activationForm } from '../../../seeds/factories/partner-forms.ts';
import { type Crew, freeSlot, newCrew } from './support/crew.ts';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import type { Answer } from './support/http.ts';
import { newSplitter } from './support/splitter.ts';
import { newMember, type Person } from './support/tenant.ts';

const SAMPLE = new URL('../../../../shared/samples/A9000001.xls', import.meta.url);
/** The sample form where it is at hand, else one of the same layout and facts made here. */
const form = (): Buffer =>
  existsSync(SAMPLE)
    ? readFileSync(SAMPLE)
    : activationForm({
        serviceId: 'TBBNA900001G',
        address:
          'Block C, Level 12, Unit 07, VISTA CONTOH @ TAMAN MISAL C, 128, Jalan Contoh Satu 4, Sampel, null, 56100, KualaLumpur, Wilayah Persekutuan Kuala Lumpur',
      });
/** One red pixel. */
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

let crew: Crew;
let clerk: Person;
let warehouse: Person;
/** Steps of one story: each goes on where the one before ended. */
const job = { order: '', draft: '', docket: '', invoice: '' };

beforeAll(async () => {
  crew = await newCrew();
  [clerk, warehouse] = await Promise.all([
    newMember(crew.tenant, 'intake'),
    newMember(crew.tenant, 'warehouse'),
  ]);
  await database()('buildings').where({ id: crew.building }).update({
    name: 'VISTA CONTOH @ TAMAN MISAL C',
    postcode: '56100',
    installation_method: 'PRELAID',
  });
});

const good = <T>(answer: Answer<T>, status = 200): T => {
  expect(answer.errors).toBeUndefined();
  expect(answer.status).toBe(status);
  return answer.data;
};
const take = (who: Person, to: string) => who.post(`/api/orders/${job.order}/transition`, { to });
const orderRow = () => database()('work_orders').where({ id: job.order }).first();
const pdfOf = async (file: string, who: Person): Promise<string> => {
  const answer = await fetch(`${inject('url')}/assets/${file}`, {
    headers: { authorization: `Bearer ${who.token}` },
  });
  expect(answer.headers.get('content-type')).toContain('application/pdf');
  return Buffer.from(await answer.arrayBuffer()).toString('latin1');
};

describe('one job from the partner’s form to the invoice', () => {
  it('should become a draft when the form is uploaded', async () => {
    const session = good(
      await clerk.upload('/api/email/parse-excel', {}, [
        { name: 'A9000001.xls', type: 'application/vnd.ms-excel', content: form() },
      ]),
      201,
    );
    expect(session.drafts).toHaveLength(1);
    expect(session.drafts[0]).toMatchObject({
      status: 'valid',
      values: { serviceId: 'TBBNA900001G', woNumber: 'A9000001', orderType: 'ACTIVATION' },
    });
    job.draft = session.drafts[0].id;
  });

  it('should become a work order when a person approves, once', async () => {
    const approved = good(await clerk.post(`/api/email/drafts/${job.draft}/approve`));
    good(await clerk.post(`/api/email/drafts/${job.draft}/approve`));
    const orders = await database()('work_orders').where({ company: crew.tenant.id });
    expect(orders).toHaveLength(1);
    expect(JSON.stringify(approved)).toContain(orders[0].id);
    expect(orders[0]).toMatchObject({
      status: 'Pending',
      service_id: 'TBBNA900001G',
      building: crew.building,
      source_kind: 'email',
    });
    job.order = orders[0].id;
  });

  it('should be planned for a technician', async () => {
    good(
      await crew.dispatcher.post(`/api/orders/${job.order}/assign`, {
        technician: crew.technician.technician,
        ...freeSlot(),
      }),
    );
    expect((await orderRow()).status).toBe('Assigned');
  });

  it('should be done on site with proof', async () => {
    const splitter = await newSplitter(crew, '1:32');
    const evidence = [
      ['photo', 'splitter'],
      ['photo', 'onu'],
      ['photo', 'completion'],
      ['signature', 'customer_signature'],
    ] as const;
    for (const [kind, category] of evidence) {
      good(
        await crew.technician.upload(
          '/api/field/evidence',
          {
            order: job.order,
            kind,
            category,
            clientRef: randomUUID(),
            takenAt: new Date().toISOString(),
            sha256: createHash('sha256').update(PHOTO).digest('hex'),
          },
          [{ name: `${category}.png`, type: 'image/png', content: PHOTO }],
        ),
        201,
      );
    }
    const step = (type: string, seenStatus: string, payload: object) => ({
      id: randomUUID(),
      type,
      order: job.order,
      occurredAt: new Date().toISOString(),
      seenStatus,
      payload,
    });
    const { results } = good(
      await crew.technician.post('/api/field/commands', {
        commands: [
          step('transition', 'Assigned', { to: 'OnTheWay' }),
          step('transition', 'OnTheWay', { to: 'MetCustomer' }),
          step('attach-port', 'MetCustomer', { splitter: splitter.id, port: 5 }),
          step('record-serial', 'MetCustomer', { serial: '99C0FFEE00000001' }),
          step('transition', 'MetCustomer', { to: 'OrderCompleted' }),
        ],
      }),
    );
    expect(results.map(({ status }: { status: string }) => status)).toEqual(
      Array(5).fill('applied'),
    );
  });

  it('should have its docket made from the evidence, and verified', async () => {
    const docket = good(
      await crew.manager.post(`/api/orders/${job.order}/dockets`, { generate: true }),
      201,
    );
    job.docket = docket.id;
    const rendered = await eventually(
      () => database()('dockets').where({ id: job.docket }).first(),
      ({ file }) => file !== null,
    );
    expect(await pdfOf(rendered.file, crew.manager)).toMatch(/^%PDF-/);
    expect((await orderRow()).status).toBe('DocketsReceived');
    good(await crew.manager.post(`/api/dockets/${job.docket}/verify`));
    const uploaded = await crew.manager.post(`/api/dockets/${job.docket}/uploaded`, {
      portalReference: 'P-1',
    });
    expect(good(uploaded).orderStatus).toBe('ReadyForInvoice');
  });

  it('should be invoiced, with a PDF made by the worker', async () => {
    const [invoice] = good(
      await crew.finance.post('/api/invoices', { orders: [job.order] }),
      201,
    ) as { id: string }[];
    job.invoice = invoice?.id as string;
    const ready = await eventually(
      () => database()('invoices').where({ id: job.invoice }).first(),
      ({ pdf_status }) => pdf_status === 'ready',
    );
    expect(ready).toMatchObject({ pdf_status: 'ready', sequence: 1, currency: 'MYR' });
    expect(Number(ready.subtotal_minor)).toBe(15_000);
    expect(await pdfOf(ready.pdf, crew.finance)).toMatch(/^%PDF-/);
    expect(await orderRow()).toMatchObject({ status: 'Invoiced', invoice: job.invoice });
  });

  it('should have written the whole story down', async () => {
    const events = await database()('work_order_events')
      .where({ work_order: job.order })
      .whereNotNull('to_status')
      .orderBy('received_at')
      .orderBy('id');
    const reached = events.map(({ to_status }) => to_status);
    for (const status of ['Assigned', 'OnTheWay', 'MetCustomer', 'OrderCompleted', 'Invoiced']) {
      expect(reached.filter((item) => item === status)).toHaveLength(1);
    }
    const left = await database()('fieldwright.outbox')
      .where({ company: crew.tenant.id })
      .whereNull('relayed_at');
    expect(left).toEqual([]);
  });

  it('should never have been the business of the warehouse', async () => {
    expect((await take(warehouse, 'SubmittedToPortal')).status).toBe(403);
  });
});
