import { beforeAll, describe, expect, it } from 'vitest';
import { type Crew, newCrew } from './support/crew.ts';
import { database } from './support/database.ts';
import { addEvidence } from './support/evidence.ts';
import { readyOrders } from './support/ready-orders.ts';

const renamed = (code: string): string => `Own_${code}`;

/** Every state of the company under a name of its own, as a company may call them. */
const renameStates = async (company: string): Promise<void> => {
  const db = database();
  const codes: string[] = await db('lifecycle_states').where({ company }).pluck('code');
  await db('lifecycle_states')
    .where({ company })
    .update({ code: db.raw(`'Own_' || code`) });
  await db('lifecycle_transitions')
    .where({ company })
    .update({ from_state: db.raw(`'Own_' || from_state`), to_state: db.raw(`'Own_' || to_state`) });
  await db('kpi_profiles')
    .where({ company })
    .update({ from_state: db.raw(`'Own_' || from_state`), to_state: db.raw(`'Own_' || to_state`) });
  for (const code of codes) {
    await db.raw(
      `update lifecycle_transitions set guards = replace(guards::text, ?, ?)::json where company = ?`,
      [`"${code}"`, `"${renamed(code)}"`, company],
    );
  }
};

let crew: Crew;

beforeAll(async () => {
  crew = await newCrew();
  await renameStates(crew.tenant.id);
});

const statusOf = async (id: string): Promise<string> =>
  (await database()('work_orders').where({ id }).first('status')).status;

describe('a company whose states have names of its own', () => {
  it('takes dockets in, verifies and uploads them', async () => {
    const type = await database()('work_types')
      .where({ company: crew.tenant.id, code: 'MODIFICATION_INDOOR' })
      .first();
    const [order] = (await readyOrders(crew.tenant, 1, {
      status: renamed('OrderCompleted'),
      work_type: type.id,
      technician: crew.technician.technician,
      completed_at: new Date(Date.now() - 60_000),
    })) as [string];
    const scan = {
      name: 'scan.pdf',
      type: 'application/pdf',
      content: Buffer.from('%PDF-1.4\n%%EOF\n'),
    };
    const { data, status, errors } = await crew.dispatcher.upload(
      `/api/orders/${order}/dockets`,
      { number: 'DK-OWN-1' },
      [scan],
    );
    expect(status, JSON.stringify(errors)).toBe(201);
    expect(await statusOf(order)).toBe(renamed('DocketsReceived'));
    for (const about of [
      { kind: 'photo', category: 'completion' },
      { kind: 'signature', category: 'customer_signature' },
    ] as const) {
      expect((await addEvidence(crew.dispatcher, order, about)).status).toBe(201);
    }
    const path = `/api/dockets/${data.id}`;
    const verified = await crew.dispatcher.post(`${path}/verify`);
    expect(verified.status, JSON.stringify(verified.errors)).toBe(200);
    await crew.dispatcher.post(`${path}/uploaded`, { portalReference: 'P-1' });
    expect(await statusOf(order)).toBe(renamed('ReadyForInvoice'));
  });

  it('invoices, submits, is rejected and submits again', async () => {
    const [order] = (await readyOrders(crew.tenant, 1, {
      status: renamed('ReadyForInvoice'),
    })) as [string];
    const { data: ready } = await crew.finance.get('/api/invoices/ready');
    expect(JSON.stringify(ready)).toContain(order);
    const made = await crew.finance.post('/api/invoices', { orders: [order] });
    expect(made.status, JSON.stringify(made.errors)).toBe(201);
    expect(await statusOf(order)).toBe(renamed('Invoiced'));
    const path = `/api/invoices/${made.data[0].id}`;
    const steps = [
      ['submit', { submissionId: 'S-1' }, 'SubmittedToPortal'],
      ['reject', { reason: 'Wrong rate' }, 'Rejected'],
      ['submit', { submissionId: 'S-2' }, 'SubmittedToPortal'],
    ] as const;
    for (const [step, body, state] of steps) {
      const answer = await crew.finance.post(`${path}/${step}`, body);
      expect(answer.status, `${step} ${JSON.stringify(answer.errors)}`).toBe(200);
      expect(await statusOf(order)).toBe(renamed(state));
    }
  });
});
