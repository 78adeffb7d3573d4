import { randomInt } from 'node:crypto';
import Papa from 'papaparse';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { admin } from './support/http.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

const NAMES = [
  '=HYPERLINK("http://evil")',
  '+60126000001',
  '@SUM(1)',
  '\t=1',
  ' -1+2',
  '＝1',
  "'=1",
];

let tenant: Tenant;
let boss: Person;
let dispatcher: Person;

beforeAll(async () => {
  tenant = await newTenant('installer');
  boss = await newMember(tenant, 'admin');
  dispatcher = await newMember(tenant, 'dispatcher');
  await database()('customers').insert(
    NAMES.map((name) => ({ id: crypto.randomUUID(), company: tenant.id, name })),
  );
  await database()('customers').insert({
    id: crypto.randomUUID(),
    company: tenant.id,
    name: 'Plain',
  });
});

type Row = Record<string, string>;
const rowsOf = (csv: string): Row[] => Papa.parse<Row>(csv.trim(), { header: true }).data;
const expected = ['Plain', ...NAMES.map((name) => `'${name}`)].sort();
const namesIn = (csv: string): string[] =>
  rowsOf(csv)
    .map(({ name = '' }) => name)
    .sort();
const mine = () => `filter[company][_eq]=${tenant.id}&limit=50`;

describe('a CSV that Directus writes', () => {
  it.each(['csv', 'csv_utf8'])('should hold no formula: %s', async (format) => {
    const { data } = await boss.get(`/items/customers?${mine()}&fields=name&export=${format}`);
    expect(namesIn(data)).toEqual(expected);
  });

  it('should hold none under a name of the caller, or in a record', async () => {
    const alias = await boss.get(`/items/customers?${mine()}&fields=x&alias[x]=name&export=csv`);
    expect(alias.status).toBe(400);
    const sites = await boss.get(`/items/sites?fields=name,company.name&export=csv`);
    expect(sites.data).not.toMatch(/"[=+@-]/);
  });

  it('should hold none in the file of an export', async () => {
    const started = await admin().post('/utils/export/customers', {
      format: 'csv',
      query: { filter: { company: { _eq: tenant.id } }, fields: ['name'] },
      file: { title: `inert ${tenant.key}` },
    });
    expect(started.status).toBeLessThan(300);
    const file = await eventually<{ id: string; filesize: string | null } | undefined>(
      () =>
        database()('directus_files')
          .where({ title: `inert ${tenant.key}` })
          .first('id', 'filesize'),
      (found) => Number(found?.filesize) > 0,
    );
    const { data } = await admin().get(`/assets/${file?.id}`);
    expect(namesIn(String(data))).toEqual(expected);
  });
});

describe('an export that is stored as a file', () => {
  it('should be shown to who made it, and not to the whole office', async () => {
    const title = `own ${tenant.key}`;
    await boss.post('/utils/export/memberships', {
      ...{ format: 'csv', query: { fields: ['id', 'persona'] }, file: { title } },
    });
    const file = () => database()('directus_files').where({ title }).first('id', 'held_by');
    const stored = await eventually(file, (found) => found?.held_by === 'exports');
    const seenBy = async (person: Person): Promise<number> =>
      (await person.get(`/assets/${stored?.id}`)).status;
    expect([await seenBy(boss), await seenBy(dispatcher)]).toEqual([200, 403]);
  });
});

describe('a CSV that Directus reads', () => {
  it('should bring back what an export wrote', async () => {
    const { data } = await boss.get(`/items/customers?${mine()}&fields=id,name&export=csv`);
    await database()('customers').where({ company: tenant.id }).update({ name: 'Changed' });
    const form = new FormData();
    form.append('file', new Blob([data], { type: 'text/csv' }), 'customers.csv');
    const answer = await fetch(`${inject('url')}/utils/import/customers`, {
      method: 'POST',
      headers: { authorization: `Bearer ${admin().token}` },
      body: form,
    });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    const rows = await database()('customers').where({ company: tenant.id }).select('name');
    expect(rows.map(({ name }) => name).sort()).toEqual(['Plain', ...NAMES].sort());
  });
});

describe('a link', () => {
  const WICKED = [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//evil.example',
  ];
  const order = (workOrderUrl: string) => ({
    workType: 'ACTIVATION',
    partner: 'TIME-FTTH',
    serviceId: `TBBNA${randomInt(100_000, 900_000)}G`,
    customerName: 'Siti Contohan',
    phones: ['0126999999'],
    addressText: 'Jalan Contoh 1, 50000 Kuala Lumpur',
    workOrderUrl,
  });

  it.each(WICKED)('should not be %s, through any door', async (link) => {
    const made = await dispatcher.post('/api/orders', order(link));
    expect(made.status).toBe(400);
    expect(JSON.stringify(made.errors)).toContain('workOrderUrl');
    const { data, errors } = await dispatcher.post(
      '/api/orders',
      order('https://partner.example/1'),
    );
    expect(errors).toBeUndefined();
    for (const client of [dispatcher, admin()]) {
      const patched = await client.patch(`/items/work_orders/${data.id}`, { work_order_url: link });
      expect([patched.status, patched.code]).toEqual([400, 'FAILED_VALIDATION']);
      expect(patched.errors?.[0]?.extensions).toMatchObject({ field: 'work_order_url' });
    }
    const graph = await admin().graphql(
      'mutation ($id: ID!, $data: update_work_orders_input!) { update_work_orders_item(id: $id, data: $data) { id } }',
      { id: data.id, data: { work_order_url: link } },
    );
    expect(graph.code).toBe('FAILED_VALIDATION');
    const row = await database()('work_orders').where({ id: data.id }).first('work_order_url');
    expect(row.work_order_url).toBe('https://partner.example/1');
  });
});
