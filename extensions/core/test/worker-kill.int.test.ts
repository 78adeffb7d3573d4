import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { killProductWorker, productWorker } from './support/product-worker.ts';
import { readyOrders } from './support/ready-orders.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';
import { takeWorkerTurn } from './support/worker-turn.ts';

const COUNT = 200;
let tenant: Tenant;
let finance: Person;

takeWorkerTurn();

beforeAll(async () => {
  tenant = await newTenant('installer');
  finance = await newMember(tenant, 'finance');
});

const progress = async (): Promise<{ made: number; printed: number }> => {
  const { rows } = await database().raw<{ rows: { made: string; printed: string }[] }>(
    `select count(*) as made, count(*) filter (where pdf_status = 'ready') as printed
     from invoices where company = ?`,
    [tenant.id],
  );
  return { made: Number(rows[0]?.made), printed: Number(rows[0]?.printed) };
};

describe('a worker killed in the middle of its work', () => {
  it(`makes ${COUNT} invoices with ${COUNT} PDFs, none twice`, async () => {
    const orders = await readyOrders(tenant, COUNT);
    const { status, data } = await finance.post('/api/invoices/batch', { orders });
    expect([status, data.jobs]).toEqual([202, COUNT]);
    // Asked twice: refused once the first of them has its invoice, else each order is done once.
    const twice = await finance.post('/api/invoices/batch', { orders });
    expect([202, 409]).toContain(twice.status);

    await eventually(progress, ({ made }) => made >= 20);
    const first = await killProductWorker();
    const { printed: before } = await progress();
    expect(before).toBeLessThan(COUNT);
    const second = await eventually(productWorker, (pid) => pid !== first);
    await eventually(progress, ({ printed }) => printed > before);
    expect(await killProductWorker()).toBe(second);
    expect(second).not.toBe(first);
    expect((await progress()).printed).toBeLessThan(COUNT);
    await eventually(progress, ({ printed }) => printed === COUNT, { withinMs: 120_000 });

    const invoices = await database()('invoices').where({ company: tenant.id }).orderBy('sequence');
    expect(invoices.map((row) => row.sequence)).toEqual(
      Array.from({ length: COUNT }, (_, index) => index + 1),
    );
    expect(new Set(invoices.map((row) => row.pdf)).size).toBe(COUNT);

    const lines = await database()('invoice_lines').where({ company: tenant.id });
    expect(lines).toHaveLength(COUNT);
    expect(new Set(lines.map((row) => row.work_order))).toEqual(new Set(orders));

    const files = await database()('directus_files').where({ company: tenant.id });
    expect(files).toHaveLength(COUNT);
    for (const file of files) {
      const bytes = readFileSync(join(inject('home'), 'files', file.filename_disk));
      expect(bytes.length).toBe(Number(file.filesize));
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    }

    const open = await eventually(
      async () => (await finance.get('/api/background-work')).data?.counts,
      (counts) => counts?.succeeded === 2 * COUNT,
    );
    expect(open).toMatchObject({ queued: 0, running: 0, retrying: 0, failed: 0 });
  }, 300_000);
});
