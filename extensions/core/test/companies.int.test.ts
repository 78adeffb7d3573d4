import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { COMPANY_KINDS } from '../../domain/organisation/choices.ts';
import { database } from './support/database.ts';
import { admin, clientFor, visitor } from './support/http.ts';
import { newMember, newTenant } from './support/tenant.ts';

const PASSWORD = 'kata-laluan-contoh';
const companyOf = (changes: Record<string, unknown> = {}) => {
  const key = `made-${randomUUID().slice(0, 8)}`;
  return {
    id: randomUUID(),
    key,
    name: `Contoh ${key}`,
    kind: 'maintenance',
    country: 'MY',
    time_zone: 'Asia/Kuala_Lumpur',
    currency: 'MYR',
    locale: 'en-MY',
    administrator: { email: `boss@${key}.example.com`, name: 'Siti Contohan' },
    ...changes,
  };
};
const make = (body: object) => admin().post('/api/companies', body);
const tokenOf = (link: string): string => link.split('/').at(-1) ?? '';
const count = async (table: string, company: string): Promise<number> =>
  Number((await database()(table).where({ company }).count('* as n').first())?.n);

/** The first administrator joins by the link and signs in. */
const join = async (link: string, email: string) => {
  const path = `/api/invitations/by-token/${tokenOf(link)}`;
  const offer = await visitor().get(path);
  expect(
    (await visitor().post(`${path}/accept`, { name: 'Siti', password: PASSWORD })).status,
  ).toBe(200);
  const { data } = await visitor().post('/auth/login', { email, password: PASSWORD });
  return { offer: offer.data, boss: clientFor(data.access_token) };
};

describe('a new company', () => {
  it.each(COMPANY_KINDS.map(({ value }) => value))(
    'of the kind %s can be worked in by its first administrator',
    async (kind) => {
      const body = companyOf({ kind });
      const { status, data } = await make(body);
      expect(status).toBe(201);
      for (const table of ['lifecycles', 'work_types', 'tax_codes', 'document_templates'])
        expect(await count(table, body.id), table).toBeGreaterThan(0);

      const { offer, boss } = await join(data.invitation.link, body.administrator.email);
      expect(offer).toMatchObject({ name: 'Siti Contohan', persona: 'admin', company: body.name });
      expect((await boss.get('/items/work_types?limit=1')).data).toHaveLength(1);
      const setUp = await boss.get(`/api/companies/${body.id}/set-up`);
      expect(setUp.data).toMatchObject({ company: { kind }, invited: 0, isCurrencyUsed: false });
      const items = new Map(setUp.data.items.map((item: { id: string }) => [item.id, item]));
      expect(items.get('people')).toMatchObject({ isDone: false, count: 1 });
    },
  );

  it('is made once, however often the request comes, and each time there is a link', async () => {
    const body = companyOf();
    const answers = await Promise.all([make(body), make(body), make(body)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(answers.filter(({ data }) => !data.isRepeated)).toHaveLength(1);
    expect(await count('invitations', body.id)).toBe(1);
    const last = await make(body);
    const { email } = body.administrator;
    await join(last.data.invitation.link, email);
    expect((await make(body)).data).toMatchObject({ isRepeated: true, invitation: null });
    expect((await make({ ...body, key: `${body.key}-x` })).code).toBe('ORGANISATION_COMPANY_MADE');
  });

  it('says which field is wrong, and leaves nothing behind', async () => {
    const body = companyOf();
    const wrong = [
      [{ time_zone: 'Mars/Olympus' }, 'time_zone'],
      [{ time_zone: 'AET' }, 'time_zone'],
      [{ time_zone: 'US/Pacific-New' }, 'time_zone'],
      [{ currency: 'XQX' }, 'currency'],
      [{ locale: 'not a locale' }, 'locale'],
      [{ kind: 'bakery' }, 'kind'],
      [{ key: 'Not A Key' }, 'key'],
    ] as const;
    for (const [change, field] of wrong) {
      const answer = await make({ ...body, ...change });
      expect(answer.status, field).toBe(400);
      expect(JSON.stringify(answer.errors), field).toContain(field);
    }
    expect(await database()('companies').where({ id: body.id })).toEqual([]);
    const taken = await newTenant();
    const answer = await make({ ...body, key: taken.key });
    expect([answer.status, answer.code]).toEqual([409, 'ORGANISATION_COMPANY_KEY_TAKEN']);
  });

  it('has no prices in a currency that is not its own', async () => {
    const body = companyOf({ kind: 'installer', currency: 'CAD', country: 'CA' });
    await make(body);
    expect(await count('rate_cards', body.id)).toBe(0);
  });

  it('is made by the platform’s administrator alone', async () => {
    const boss = await newMember(await newTenant(), 'admin');
    expect((await boss.post('/api/companies', companyOf())).status).toBe(403);
    expect((await visitor().post('/api/companies', companyOf())).status).toBe(401);
  });
});

describe('what a company says of itself', () => {
  it('keeps its currency once it has invoices', async () => {
    const tenant = await newTenant();
    const boss = await newMember(tenant, 'admin');
    const change = (currency: string) => boss.patch(`/items/companies/${tenant.id}`, { currency });
    expect((await change('SGD')).status).toBe(200);
    const [group] = await database()('partner_groups').where({ company: tenant.id }).limit(1);
    await database()('invoices').insert({
      id: randomUUID(),
      company: tenant.id,
      number: `INV-${tenant.key}`,
      sequence: 1,
      year: 2026,
      issued_on: '2026-11-01',
      due_on: '2026-12-01',
      partner_group: group.id,
    });
    expect((await change('MYR')).code).toBe('ORGANISATION_CURRENCY_USED');
    expect((await change('SGD')).status).toBe(200);
  });

  it('has a colour and a country that everybody reads', async () => {
    const tenant = await newTenant();
    const boss = await newMember(tenant, 'admin');
    const save = (change: object) => boss.patch(`/items/companies/${tenant.id}`, change);
    expect((await save({ color: '#1f5fa8', country: 'MY' })).status).toBe(200);
    expect((await save({ color: 'red' })).status).toBeGreaterThanOrEqual(400);
    expect((await save({ country: 'my' })).status).toBeGreaterThanOrEqual(400);
  });
});

describe('an invitation', () => {
  it('makes the technician record that becomes the person’s', async () => {
    const tenant = await newTenant();
    const boss = await newMember(tenant, 'admin');
    const email = `${randomUUID()}@example.com`;
    const newTechnician = {
      name: 'Tan Contoh',
      phone: '0120000001',
      home: { lat: 3.1, lng: 101.6 },
    };
    const { status, data } = await boss.post('/api/invitations', {
      ...{ email, name: 'Tan Contoh', persona: 'technician', newTechnician },
    });
    expect(status).toBe(201);
    const [record] = await database()('technicians').where({ company: tenant.id });
    expect(record).toMatchObject({ code: 'T01', phone: '+60120000001', user: null });
    expect(Number(record.home_lat)).toBe(3.1);
    await join(data.link, email);
    const [joined] = await database()('technicians').where({ company: tenant.id });
    expect(joined.user).not.toBeNull();
  });

  it('reaches several companies of the caller, and none of others', async () => {
    const [one, two, foreign] = [await newTenant(), await newTenant(), await newTenant()];
    const boss = await newMember(one, 'admin');
    await database()('memberships').insert({
      ...{ id: randomUUID(), company: two.id, user: boss.userId, persona: 'admin' },
    });
    const invite = (alsoIn: string[]) =>
      boss.post('/api/invitations', {
        ...{ company: one.id, email: `${randomUUID()}@example.com`, persona: 'dispatcher', alsoIn },
      });
    const both = await invite([two.id]);
    expect(both.data.others).toMatchObject([{ company: two.id }]);
    expect(both.data.others[0].link).not.toBe(both.data.link);
    const before = await count('invitations', one.id);
    expect((await invite([foreign.id])).status).toBe(403);
    expect(await count('invitations', one.id)).toBe(before);
  });
});
