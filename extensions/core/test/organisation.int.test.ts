import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { admin, visitor } from './support/http.ts';
import { newMember, newPerson, newTenant, type Person, type Tenant } from './support/tenant.ts';

let a: Tenant;
let b: Tenant;

beforeAll(async () => {
  a = await newTenant();
  b = await newTenant();
});

const site = (code = randomUUID()) => ({ code, name: 'North' });

describe('company of a row', () => {
  it('is the caller’s, whatever he says', async () => {
    const boss = await newMember(a, 'admin');
    expect((await boss.post('/items/sites', site())).data.company).toBe(a.id);
    const foreign = await boss.post('/items/sites', { ...site(), company: b.id });
    expect(foreign).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  it('follows the parent for the platform’s administrator', async () => {
    const parent = await admin().post('/items/partner_groups', {
      ...site(),
      company: b.id,
      billing_name: 'Contoh',
    });
    expect(parent.status).toBe(200);
    const child = await admin().post('/items/partners', {
      ...site(),
      partner_group: parent.data.id,
    });
    expect(child.data.company).toBe(b.id);
    const orphan = await admin().post('/items/sites', site());
    expect(orphan.code).toBe('ORGANISATION_COMPANY_NEEDED');
  });

  it('is handed down to rows created inside', async () => {
    const boss = await newMember(a, 'admin');
    const { data } = await boss.post('/items/partners', {
      ...site(),
      partner_group: { ...site(), billing_name: 'Contoh' },
    });
    const group = await database()('partner_groups').where({ id: data.partner_group }).first();
    expect(group.company).toBe(a.id);
  });

  it('cannot be changed: not by its people, not by the administrator, not by SQL', async () => {
    const boss = await newMember(a, 'admin');
    const { data } = await boss.post('/items/sites', site());
    for (const client of [boss, admin()]) {
      const moved = await client.patch(`/items/sites/${data.id}`, { company: b.id });
      expect(moved).toMatchObject({ status: 400, code: 'ORGANISATION_COMPANY_FIXED' });
    }
    const sql = database()('sites').where({ id: data.id }).update({ company: b.id });
    await expect(sql).rejects.toThrow(/ORGANISATION_COMPANY_FIXED/);
  });

  it('no row may point at another company’s row, by whatever door', async () => {
    const boss = await newMember(a, 'admin');
    const foreign = await admin().post('/items/partner_groups', {
      ...site(),
      company: b.id,
      billing_name: 'Contoh',
    });
    const answer = await boss.post('/items/partners', {
      ...site(),
      partner_group: foreign.data.id,
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    const sql = database()('partners').insert({
      id: randomUUID(),
      company: a.id,
      ...site(),
      partner_group: foreign.data.id,
    });
    await expect(sql).rejects.toThrow(/foreign key/);
  });
});

describe('a member of two companies', () => {
  it('writes in either, and only as far as his persona there allows', async () => {
    const both = await newPerson([
      { company: a.id, persona: 'admin' },
      { company: b.id, persona: 'admin' },
    ]);
    expect((await both.post('/items/sites', site())).code).toBe('ORGANISATION_COMPANY_NEEDED');
    for (const { id } of [a, b]) {
      const made = await both.post('/items/sites', { ...site(), company: id });
      expect(made).toMatchObject({ status: 200, data: { company: id } });
      const renamed = await both.patch(`/items/sites/${made.data.id}`, { name: 'South' });
      expect(renamed).toMatchObject({ status: 200, data: { name: 'South' } });
    }
  });

  it('does not carry rights from one company into the other', async () => {
    const mixed = await newPerson([
      { company: a.id, persona: 'admin' },
      { company: b.id, persona: 'auditor' },
    ]);
    const inB = await admin().post('/items/sites', { ...site(), company: b.id });
    expect((await mixed.get(`/items/sites/${inB.data.id}`)).status).toBe(200);
    expect((await mixed.post('/items/sites', { ...site(), company: b.id })).status).toBe(403);
    expect((await mixed.patch(`/items/sites/${inB.data.id}`, { name: 'x' })).status).toBe(403);
    expect((await mixed.delete(`/items/sites/${inB.data.id}`)).status).toBe(403);
  });
});

describe('memberships', () => {
  it('give and take access at once, through the API and through SQL', async () => {
    const boss = await newMember(a, 'admin');
    const person = await newPerson([]);
    const canRead = async () => (await person.get('/items/sites?limit=1')).status === 200;
    expect(await canRead()).toBe(false);

    const { data } = await admin().post('/items/memberships', {
      company: a.id,
      user: person.userId,
      persona: 'dispatcher',
    });
    expect(await eventually(canRead, (can) => can)).toBe(true);
    await boss.patch(`/items/memberships/${data.id}`, { is_active: false });
    expect(await eventually(canRead, (can) => !can)).toBe(false);

    await database()('memberships').where({ id: data.id }).update({ is_active: true });
    expect(await eventually(canRead, (can) => can)).toBe(true);
    await database()('memberships').where({ id: data.id }).delete();
    expect(await eventually(canRead, (can) => !can)).toBe(false);
  });

  it('count in the list of orders from the commit on, though it remembers them', async () => {
    const boss = await newMember(a, 'admin');
    const person = await newPerson([]);
    const [inA, inB] = [`company=${a.id}`, `company=${b.id}`];
    const list = async (query = '') => (await person.get(`/api/orders?limit=1&${query}`)).status;
    expect(await list()).toBe(403);
    const { data } = await admin().post('/items/memberships', {
      company: a.id,
      user: person.userId,
      persona: 'dispatcher',
    });
    for (let round = 0; round < 10; round++) {
      expect([await list(), await list(), await list(inA)]).toEqual([200, 200, 200]);
      await boss.patch(`/items/memberships/${data.id}`, { is_active: false });
      expect([await list(), await list(inA)]).toEqual([403, 403]);
      await boss.patch(`/items/memberships/${data.id}`, { is_active: true });
      expect([await list(inA), await list(inB)]).toEqual([200, 403]);
      await database()('memberships').where({ id: data.id }).update({ persona: 'technician' });
      expect(await list(inA)).toBe(403);
      await database()('memberships').where({ id: data.id }).update({ persona: 'dispatcher' });
    }
    expect(await list(inA)).toBe(200);
    await database()('companies').where({ id: a.id }).update({ is_active: false });
    const closed = await list(inA);
    await database()('companies').where({ id: a.id }).update({ is_active: true });
    expect([closed, await list(inA)]).toEqual([403, 200]);
    await database()('memberships').where({ id: data.id }).delete();
    expect([await list(inA), await list()]).toEqual([403, 403]);
  });

  describe('of the installation’s last administrator', () => {
    const LAST = { status: 409, code: 'ORGANISATION_LAST_PLATFORM_ADMINISTRATOR' };
    const others = () =>
      database()('directus_users')
        .whereRaw('fieldwright.is_platform_administrator(id, role)')
        .where({ status: 'active' });

    it('cannot be deleted or suspended, nor lose the role, through any door', async () => {
      const [only, ...more] = await others();
      expect(more).toEqual([]);
      const path = `/users/${only.id}`;
      expect(await admin().patch(path, { status: 'suspended' })).toMatchObject(LAST);
      // Directus says this one in its own words.
      expect((await admin().delete(path)).status).toBe(422);
      const row = () => database()('directus_users').where({ id: only.id });
      for (const change of [
        row().delete(),
        row().update({ status: 'archived' }),
        row().update({ role: null }),
      ])
        await expect(change).rejects.toThrow(/ORGANISATION_LAST_PLATFORM_ADMINISTRATOR/);
      expect((await admin().patch(path, { title: 'Boss' })).status).toBe(200);
    });

    it('may go once there is another, of two at the same time one', async () => {
      const [only] = await others();
      const { data } = await admin().post('/users', {
        email: `second-${randomUUID()}@example.com`,
        password: 'right-horse-battery',
        role: only.role,
      });
      const suspend = (id: string) =>
        database()('directus_users').where({ id }).update({ status: 'suspended' });
      const ended = await Promise.allSettled([suspend(only.id), suspend(data.id)]);
      expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      await database()('directus_users').where({ id: only.id }).update({ status: 'active' });
      expect((await admin().delete(`/users/${data.id}`)).status).toBe(204);
    });
  });

  describe('of the last administrator', () => {
    const LAST = { status: 409, code: 'ORGANISATION_LAST_ADMINISTRATOR' };
    const withAdmins = async (count: number) => {
      const tenant = await newTenant();
      const people = await Promise.all(
        Array.from({ length: count }, () => newMember(tenant, 'admin')),
      );
      const rows = await database()('memberships').where({ company: tenant.id });
      const idOf = (person: Person): string =>
        rows.find(({ user }) => user === person.userId)?.id ?? '';
      return { tenant, people, idOf };
    };
    const active = async (company: string): Promise<number> =>
      (await database()('memberships').where({ company, persona: 'admin', is_active: true }))
        .length;

    it('cannot be ended, changed or taken away, through any door', async () => {
      const { tenant, people, idOf } = await withAdmins(1);
      const [only] = people as [Person];
      const path = `/items/memberships/${idOf(only)}`;
      for (const client of [only, admin()]) {
        expect(await client.patch(path, { is_active: false })).toMatchObject(LAST);
        expect(await client.patch(path, { persona: 'auditor' })).toMatchObject(LAST);
        expect(await client.delete(path)).toMatchObject(LAST);
      }
      expect((await only.delete(path)).errors?.[0]?.message).toMatch(/somebody else administrator/);
      const sql = database()('memberships').where({ company: tenant.id }).delete();
      await expect(sql).rejects.toThrow(/ORGANISATION_LAST_ADMINISTRATOR/);
      expect(await active(tenant.id)).toBe(1);
    });

    it('counts people who can act, and lets go once there is another', async () => {
      const { tenant, people, idOf } = await withAdmins(2);
      const [one, two] = people as [Person, Person];
      const suspended = database()('directus_users').where({ id: two.userId });
      await suspended.clone().update({ status: 'suspended' });
      expect(await one.delete(`/items/memberships/${idOf(one)}`)).toMatchObject(LAST);
      await suspended.clone().update({ status: 'active' });
      expect((await one.delete(`/items/memberships/${idOf(one)}`)).status).toBe(204);
      expect(await active(tenant.id)).toBe(1);
      // Whoever is removed from the installation goes; a platform administrator names another.
      await database()('directus_users').where({ id: two.userId }).delete();
      expect(await active(tenant.id)).toBe(0);
    });

    it('is kept when all end each other at the same time', async () => {
      for (let round = 0; round < 5; round++) {
        const { tenant, people, idOf } = await withAdmins(4);
        const ends = people.map((person) =>
          round % 2
            ? admin().delete(`/items/memberships/${idOf(person)}`)
            : admin().patch(`/items/memberships/${idOf(person)}`, { is_active: false }),
        );
        const statuses = (await Promise.all(ends)).map(({ status }) => status);
        expect(statuses.filter((status) => status === 409)).toHaveLength(1);
        expect(await active(tenant.id)).toBe(1);
      }
    });
  });

  it('of a closed company give nothing', async () => {
    const closing = await newTenant();
    const person = await newMember(closing, 'dispatcher');
    const canRead = async () => (await person.get('/items/sites?limit=1')).status === 200;
    expect(await canRead()).toBe(true);
    await admin().patch(`/items/companies/${closing.id}`, { is_active: false });
    expect(await eventually(canRead, (can) => !can)).toBe(false);
    expect((await person.get('/api/auth/capabilities')).data.companies).toEqual([]);
  });
});

describe('GET /api/auth/capabilities', () => {
  it('names what the user may do, company by company', async () => {
    const person = await newPerson([
      { company: a.id, persona: 'intake' },
      { company: a.id, persona: 'dispatcher' },
      { company: b.id, persona: 'auditor' },
    ]);
    const { data } = await person.get('/api/auth/capabilities');
    expect(data.user).toBe(person.userId);
    const inA = data.companies.find(({ id }: { id: string }) => id === a.id);
    const inB = data.companies.find(({ id }: { id: string }) => id === b.id);
    expect(inA.personas.sort()).toEqual(['dispatcher', 'intake']);
    expect(inA.capabilities).toEqual(expect.arrayContaining(['intake-review', 'dispatching']));
    expect(inB.capabilities).toEqual(['orders-read', 'calendar', 'analytics-read', 'audit-read']);
    expect((await visitor().get('/api/auth/capabilities')).status).toBe(401);
  });
});

describe('a company made in the Studio', () => {
  it('has its policies and reference data, and can work', async () => {
    const { data } = await admin().post('/items/companies', {
      key: `made-${randomUUID().slice(0, 8)}`,
      name: 'Made in the Studio',
      kind: 'installer',
    });
    const types = await eventually(
      () => database()('work_types').where({ company: data.id }),
      (rows) => rows.length > 0,
    );
    expect(types.length).toBeGreaterThan(3);
    const dispatcher = await newMember(data, 'dispatcher');
    const order = await dispatcher.post('/api/orders', {
      workType: 'ACTIVATION',
      partner: 'TIME-FTTH',
      serviceId: 'TBBNA123456G',
      customerName: 'Siti Contohan',
      phones: ['0126999999'],
      addressText: 'Jalan Contoh 1',
    });
    expect(order.status).toBe(201);
  });
});
