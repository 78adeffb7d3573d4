import { beforeAll, describe, expect, inject, it } from 'vitest';
import { type Technician, freeSlot, newTechnician } from './support/crew.ts';
import { database } from './support/database.ts';
import { addEvidence } from './support/evidence.ts';
import { eventually } from './support/eventually.ts';
import type { Answer } from './support/http.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

type Office = Record<'manager' | 'dispatcher' | 'finance', Person>;
type World = { tenant: Tenant; office: Office; technician: Technician };

type Kind = {
  kind: 'installer' | 'operator' | 'maintenance' | 'professional';
  order: Record<string, unknown>;
  /** Where the technician takes the order, one after the other. */
  field: string[];
  /** What the office does until the order may be invoiced. */
  accept: (world: World, order: string) => Promise<void>;
  photos: number;
  party: 'partner_group' | 'client' | 'customer';
  /** Before tax, of the one order. */
  price: number;
  /** Where the order ends once its invoice is dealt with; by whom. */
  end: (world: World, order: string, invoice: string) => Promise<string>;
};

const good = <T>(answer: Answer<T>, status = 200): T => {
  expect(answer.errors).toBeUndefined();
  expect(answer.status).toBe(status);
  return answer.data;
};

const take = async (who: Person, order: string, to: string): Promise<void> => {
  const { data, status, errors } = await who.post(`/api/orders/${order}/transition`, { to });
  expect(status, `${to}: ${JSON.stringify(errors)}`).toBe(200);
  expect(data.order.status).toBe(to);
};

const close =
  (state: string): Kind['end'] =>
  async ({ office }, order) => {
    await take(office.finance, order, state);
    return state;
  };

const KINDS: Kind[] = [
  {
    kind: 'installer',
    order: {
      workType: 'MODIFICATION_INDOOR',
      partner: 'TIME-FTTH',
      serviceId: 'TBBNA765432G',
      relocationType: 'indoor',
      remarks: 'Move the terminal to the living room',
    },
    field: ['OnTheWay', 'MetCustomer', 'OrderCompleted'],
    photos: 1,
    accept: async ({ office }, order) => {
      const scan = {
        name: 'scan.pdf',
        type: 'application/pdf',
        content: Buffer.from('%PDF-1.4\n%%EOF\n'),
      };
      const docket = good(
        await office.dispatcher.upload(`/api/orders/${order}/dockets`, { number: 'DK-4' }, [scan]),
        201,
      );
      good(await office.dispatcher.post(`/api/dockets/${docket.id}/verify`));
      good(
        await office.dispatcher.post(`/api/dockets/${docket.id}/uploaded`, {
          portalReference: 'P-4',
        }),
      );
    },
    party: 'partner_group',
    price: 8_000,
    end: async ({ office }, _order, invoice) => {
      good(await office.finance.post(`/api/invoices/${invoice}/submit`, { submissionId: 'S-4' }));
      return 'SubmittedToPortal';
    },
  },
  {
    kind: 'operator',
    order: { workType: 'REPAIR', issue: 'No light at the terminal' },
    field: ['EnRoute', 'OnSite', 'Done'],
    photos: 1,
    accept: ({ office }, order) => take(office.dispatcher, order, 'ToInvoice'),
    party: 'customer',
    price: 8_000,
    end: close('Closed'),
  },
  {
    kind: 'maintenance',
    order: { workType: 'CORRECTIVE', issue: 'The pump makes noise' },
    field: ['InProgress', 'Completed'],
    photos: 1,
    accept: ({ office }, order) => take(office.dispatcher, order, 'Accepted'),
    party: 'client',
    price: 28_000,
    end: close('Closed'),
  },
  {
    kind: 'professional',
    order: { workType: 'VALUATION' },
    field: ['Processing', 'Submitted'],
    photos: 2,
    accept: ({ office }, order) => take(office.manager, order, 'Accepted'),
    party: 'client',
    price: 150_000,
    end: close('Completed'),
  },
];

const newWorld = async (kind: Kind['kind']): Promise<World> => {
  const tenant = await newTenant(kind);
  const [manager, dispatcher, finance, technician] = await Promise.all([
    newMember(tenant, 'manager'),
    newMember(tenant, 'dispatcher'),
    newMember(tenant, 'finance'),
    newTechnician(tenant),
  ]);
  return { tenant, office: { manager, dispatcher, finance }, technician };
};

/** The party as the office enters it; a partner group comes with the kind of company. */
const newParty = async ({ office }: World, party: Kind['party']): Promise<object> => {
  if (party === 'partner_group') return {};
  const billing = { billing_address: '1 Jalan Contoh\n50000 Kuala Lumpur', terms_days: 21 };
  const row =
    party === 'client'
      ? { code: 'CONTOH', name: 'Contoh Holdings', ...billing }
      : { name: 'Siti Contohan', email: 'siti@example.com', ...billing };
  const { id } = good(await office.manager.post(`/items/${party}s`, row));
  return { [party]: id };
};

describe.each(KINDS)('a company of kind $kind', (spec) => {
  let world: World;
  let order: string;
  let invoice: string;
  const orderRow = () => database()('work_orders').where({ id: order }).first();

  beforeAll(async () => {
    world = await newWorld(spec.kind);
  });

  it('takes an order in and plans it', async () => {
    const { office, technician } = world;
    const building = good(
      await office.manager.post('/items/buildings', { code: 'B1', name: 'Menara Contoh' }),
    );
    const created = good(
      await office.dispatcher.post('/api/orders', {
        customerName: 'Siti Contohan',
        phones: ['0126999999'],
        addressText: 'Jalan Contoh 1, 50000 Kuala Lumpur',
        building: building.id,
        ...spec.order,
        ...(await newParty(world, spec.party)),
      }),
      201,
    );
    order = created.id;
    good(
      await office.dispatcher.post(`/api/orders/${order}/assign`, {
        technician: technician.technician,
        ...freeSlot(),
      }),
    );
    expect(await orderRow()).toMatchObject({ status_category: 'scheduled' });
  });

  it('does the work with proof and has it accepted', async () => {
    const { technician } = world;
    for (let index = 0; index < spec.photos; index += 1)
      expect(
        (await addEvidence(technician, order, { kind: 'photo', category: 'completion' })).status,
      ).toBe(201);
    await addEvidence(technician, order, { kind: 'signature', category: 'customer_signature' });
    const patched = await world.office.dispatcher.patch(`/items/work_orders/${order}`, {
      solution: 'Replaced the worn part.',
    });
    expect(patched.errors).toBeUndefined();
    for (const state of spec.field) await take(technician, order, state);
    expect(await orderRow()).toMatchObject({ status_category: 'done' });
    await spec.accept(world, order);
  });

  it('invoices it to the party that pays', async () => {
    const { finance } = world.office;
    const ready = good(await finance.get('/api/invoices/ready'));
    expect(ready.orders).toMatchObject([{ id: order, billTo: { kind: spec.party } }]);
    const [preview] = good(await finance.post('/api/invoices/preview', { orders: [order] }));
    expect(preview).toMatchObject({ problems: [], billTo: { kind: spec.party } });
    const lines = [{ description: 'Material', quantity: 2, unitPriceMinor: 1_250 }];
    const [made] = good(await finance.post('/api/invoices', { orders: [order], lines }), 201);
    invoice = made.id;
    const row = await database()('invoices').where({ id: invoice }).first();
    expect(row[spec.party]).not.toBeNull();
    expect(Number(row.subtotal_minor)).toBe(spec.price + 2_500);
    expect(row.bill_to).toMatchObject({ kind: spec.party, name: row.bill_to_name });
    if (spec.party !== 'partner_group') expect(row.terms_days).toBe(21);
    const stored = await database()('invoice_lines').where({ invoice }).orderBy('position');
    expect(stored.map(({ source, work_order }) => [source, work_order])).toEqual([
      ['work_order', order],
      ['manual', null],
    ]);
    expect(await orderRow()).toMatchObject({ status: 'Invoiced', invoice });
  });

  it('has the invoice printed by the worker, and ends', async () => {
    const { finance } = world.office;
    const printed = await eventually(
      () => database()('invoices').where({ id: invoice }).first(),
      ({ pdf_status }) => pdf_status === 'ready',
    );
    const answer = await fetch(`${inject('url')}/assets/${printed.pdf}`, {
      headers: { authorization: `Bearer ${finance.token}` },
    });
    expect(answer.headers.get('content-type')).toContain('application/pdf');
    const html = await fetch(`${inject('url')}/api/invoices/${invoice}/preview`, {
      headers: { authorization: `Bearer ${finance.token}` },
    });
    expect(await html.text()).toContain(printed.bill_to_name);
    const end = await spec.end(world, order, invoice);
    expect((await orderRow()).status).toBe(end);
  });
});

describe('an invoice', () => {
  it('names exactly one party', async () => {
    const { tenant } = await newWorld('maintenance');
    const row = {
      id: crypto.randomUUID(),
      company: tenant.id,
      number: 'X-1',
      year: 2026,
      sequence: 1,
      issued_on: '2026-01-01',
      due_on: '2026-01-31',
    };
    await expect(database()('invoices').insert(row)).rejects.toThrow(/invoices_one_party/);
  });

  it('cannot be made of an order that names nobody', async () => {
    const { tenant, office } = await newWorld('maintenance');
    const type = await database()('work_types').where({ company: tenant.id }).first();
    const id = crypto.randomUUID();
    await database().transaction(async (trx) => {
      await trx.raw(`select set_config('fieldwright.history', 'on', true)`);
      await trx('work_orders').insert({
        id,
        company: tenant.id,
        work_type: type.id,
        status: 'Accepted',
        customer_name: 'Nobody',
      });
    });
    const { status, code } = await office.finance.post('/api/invoices', { orders: [id] });
    expect([status, code]).toEqual([422, 'BILLING_NO_BILL_TO']);
  });

  it('can be given up, and its order is invoiced anew', async () => {
    const { tenant, office } = await newWorld('professional');
    const client = good(
      await office.manager.post('/items/clients', { code: 'C', name: 'Bank Contoh' }),
    );
    const type = await database()('work_types')
      .where({ company: tenant.id, code: 'VALUATION' })
      .first();
    const order = crypto.randomUUID();
    await database().transaction(async (trx) => {
      await trx.raw(`select set_config('fieldwright.history', 'on', true)`);
      await trx('work_orders').insert({
        id: order,
        company: tenant.id,
        work_type: type.id,
        client: client.id,
        status: 'Accepted',
        customer_name: 'Nobody',
      });
    });
    const make = async () =>
      good(await office.finance.post('/api/invoices', { orders: [order] }), 201)[0];
    const first = await make();
    const path = `/api/invoices/${first.id}`;
    good(await office.finance.post(`${path}/reject`, { reason: 'Wrong address' }));
    good(await office.finance.post(`${path}/withdraw`));
    const second = await make();
    expect(second.number).not.toBe(first.number);
  });
});
