import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { freshTechnician } from './support/technician-rows.ts';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { admin, clientFor, visitor } from './support/http.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

const PASSWORD = 'kata-laluan-contoh';
const read = (collection: string, scope = 'company') => ({ collection, action: 'read', scope });
const create = (collection: string) => ({ collection, action: 'create', scope: 'company' });
const SALES = {
  label: 'Sales agent',
  note: 'Finds customers.',
  capabilities: ['orders-read'],
  grants: [read('customers'), create('customers'), create('work_orders'), read('companies')],
};

let a: Tenant;
let b: Tenant;
let boss: Person;

beforeAll(async () => {
  [a, b] = [await newTenant(), await newTenant()];
  boss = await newMember(a, 'admin');
});

const customer = () => ({ name: 'Siti Contohan', kind: 'person' });
const statusOf = async (person: Person, path: string) => (await person.get(path)).status;

/** Invites by the route and accepts the link. */
const join = async (persona: string) => {
  const email = `${randomUUID()}@example.com`;
  const invited = await boss.post('/api/invitations', { email, persona });
  expect(invited.status).toBe(201);
  const token = String(invited.data.link).split('/').at(-1);
  const offer = await visitor().get(`/api/invitations/by-token/${token}`);
  expect(offer.data.personaLabel).toBe('Sales agent');
  const accepted = await visitor().post(`/api/invitations/by-token/${token}/accept`, {
    name: 'Siti Contohan',
    password: PASSWORD,
  });
  expect(accepted.status).toBe(200);
  const { data } = await visitor().post('/auth/login', { email, password: PASSWORD });
  return clientFor(data.access_token);
};

describe('a persona that a company makes itself', () => {
  it('is given by an invitation, and its people have just what it says', async () => {
    const made = await boss.post('/api/personas', SALES);
    expect(made.status).toBe(201);
    expect(made.data.code).toMatch(/^sales-agent-[0-9a-f]{6}$/);
    const agent = await join(made.data.code);

    const { data } = await agent.get('/api/auth/capabilities');
    expect(data.companies).toMatchObject([
      { id: a.id, personas: [made.data.code], capabilities: ['orders-read'] },
    ]);
    expect((await agent.post('/items/customers', customer())).status).toBe(200);
    expect((await agent.get('/items/customers?limit=1')).status).toBe(200);
    expect((await agent.get('/api/orders?limit=1')).status).toBe(200);
    const { data: mine } = await agent.get('/items/customers?limit=1&fields=id');
    for (const refused of [
      agent.patch(`/items/customers/${mine[0].id}`, { name: 'x' }),
      agent.get('/items/work_orders?limit=1'),
      agent.get('/items/invoices?limit=1'),
      agent.get('/api/people'),
      agent.get('/api/personas'),
      agent.post('/api/orders', {}),
      // The right to add rows is there, the capability is not.
      agent.post('/items/work_orders', { customer_name: 'Siti Contohan' }),
    ]) {
      expect((await refused).status).toBe(403);
    }
  });

  it('is changed with its people, at once', async () => {
    const { data } = await boss.post('/api/personas', SALES);
    const person = await newMember(a, data.code);
    expect(await statusOf(person, '/items/sites?limit=1')).toBe(403);
    const changed = await boss.put(`/api/personas/${data.id}`, {
      ...SALES,
      capabilities: ['audit-read'],
      grants: [read('sites')],
    });
    expect(changed.status).toBe(200);
    expect(
      await eventually(
        () => statusOf(person, '/items/sites?limit=1'),
        (is) => is === 200,
      ),
    ).toBe(200);
    expect(await statusOf(person, '/items/customers?limit=1')).toBe(403);
    expect(await statusOf(person, '/api/orders?limit=1')).toBe(403);
    const { data: shown } = await boss.get(`/api/personas/${data.id}`);
    expect(shown.grants).toEqual([{ ...read('sites'), fields: null }]);
    expect(shown).toMatchObject({ capabilities: ['audit-read'], members: 1, waiting: 0 });
  });

  it('may be about the own rows only', async () => {
    const { data } = await boss.post('/api/personas', {
      label: 'Own customers',
      grants: [read('customers', 'created'), create('customers'), read('technicians', 'own')],
    });
    const person = await newMember(a, data.code);
    const technician = await freshTechnician(a.id, person.userId);
    await freshTechnician(a.id, null);
    await boss.post('/items/customers', customer());
    const own = await person.post('/items/customers', customer());
    const seen = await person.get('/items/customers?fields=id');
    expect(seen.data).toEqual([{ id: own.data.id }]);
    const technicians = await person.get('/items/technicians?fields=id');
    expect(technicians.data).toEqual([{ id: technician }]);
  });

  it('counts as a shipped persona in the steps of lifecycles, where it says so', async () => {
    const order = await (
      await newMember(a, 'intake')
    ).post('/api/orders', {
      workType: 'ACTIVATION',
      partner: 'TIME-FTTH',
      serviceId: 'TBBNA123456G',
      customerName: 'Siti Contohan',
      phones: ['0126999999'],
      addressText: 'Jalan Contoh 1',
    });
    const steps = async (actsAs: string | null) => {
      const { data } = await boss.post('/api/personas', {
        label: 'Senior dispatcher',
        actsAs,
        capabilities: ['orders-read', 'orders-transition'],
      });
      const person = await newMember(a, data.code);
      return (await person.get(`/api/orders/${order.data.id}/next-steps`)).data.steps;
    };
    const [alone, asDispatcher] = [await steps(null), await steps('dispatcher')];
    const dispatcher = await newMember(a, 'dispatcher');
    const theirs = (await dispatcher.get(`/api/orders/${order.data.id}/next-steps`)).data.steps;
    expect(asDispatcher).toEqual(theirs);
    expect(alone).not.toEqual(theirs);
  });

  it('is in the events of its company alone', async () => {
    const { data } = await boss.post('/api/personas', SALES);
    const event = await database()('domain_events')
      .withSchema('fieldwright')
      .where({ kind: 'persona.created', subject: data.id })
      .first();
    expect(event.company).toBe(a.id);
  });

  it('is not another company’s, nor seen there', async () => {
    const { data } = await boss.post('/api/personas', SALES);
    const stranger = await newMember(b, 'admin');
    const codes = (await stranger.get('/api/personas')).data.personas.map(
      ({ code }: { code: string }) => code,
    );
    expect(codes).not.toContain(data.code);
    expect(codes).toContain('dispatcher');
    const invited = await stranger.post('/api/invitations', {
      email: `${randomUUID()}@example.com`,
      persona: data.code,
    });
    expect(invited).toMatchObject({ status: 409, code: 'ORGANISATION_PERSONA_UNKNOWN' });
    const sql = database()('memberships').insert({
      id: randomUUID(),
      company: b.id,
      user: stranger.userId,
      persona: data.code,
    });
    await expect(sql).rejects.toThrow(/ORGANISATION_PERSONA_UNKNOWN/);
  });

  it('is removed only while nobody has it', async () => {
    const { data } = await boss.post('/api/personas', SALES);
    const person = await newMember(a, data.code);
    expect(await boss.delete(`/api/personas/${data.id}`)).toMatchObject({
      status: 409,
      code: 'ORGANISATION_PERSONA_USED',
    });
    await database()('memberships').where({ user: person.userId }).delete();
    expect((await boss.delete(`/api/personas/${data.id}`)).status).toBe(200);
    const left = await database()('persona_templates').where({ persona: data.code });
    expect(left).toEqual([]);
    const policies = await database()('directus_policies').whereRaw(
      'id = fieldwright.policy_id(?, ?)',
      [a.id, data.code],
    );
    expect(policies).toEqual([]);
  });

  it('is changed by the second of two only from what the first left', async () => {
    const { data } = await boss.post('/api/personas', SALES);
    const { data: seen } = await boss.get(`/api/personas/${data.id}`);
    const match = { 'if-match': `"${seen.version}"` };
    expect((await boss.put(`/api/personas/${data.id}`, SALES, match)).status).toBe(200);
    expect(await boss.put(`/api/personas/${data.id}`, SALES, match)).toMatchObject({
      status: 409,
      code: 'ORGANISATION_PERSONA_CHANGED',
    });
  });
});

describe('nobody gives more than he has', () => {
  it.each([
    ['a capability', { capabilities: ['field-work'] }],
    ['secrets', { grants: [read('work_order_secrets')] }],
    ['policies of Directus', { grants: [read('directus_policies')] }],
    [
      'users to change',
      { grants: [{ collection: 'directus_users', action: 'update', scope: 'company' }] },
    ],
    [
      'events to change',
      { grants: [{ collection: 'work_order_events', action: 'update', scope: 'company' }] },
    ],
    ['personas', { grants: [read('personas')] }],
    ['a filter of his own', { grants: [read('customers', 'custom')] }],
    ['a collection that is not there', { grants: [read('x_nothing')] }],
  ])('%s', async (_what, given) => {
    const answer = await boss.post('/api/personas', { label: 'Too much', ...given });
    expect(answer).toMatchObject({ status: 403, code: 'ORGANISATION_RIGHT_NOT_YOURS' });
  });

  it('of a persona with a small company-setup as little as of any', async () => {
    const { data } = await boss.post('/api/personas', {
      label: 'Helper',
      capabilities: ['company-setup', 'orders-read'],
      grants: [read('customers')],
    });
    const helper = await newMember(a, data.code);
    const give = (given: object) => helper.post('/api/personas', { label: 'Next', ...given });
    expect(
      (await give({ grants: [read('customers')], capabilities: ['orders-read'] })).status,
    ).toBe(201);
    expect((await give({ grants: [read('invoices')] })).status).toBe(403);
    expect((await give({ capabilities: ['billing'] })).status).toBe(403);
  });

  it('and changes only personas of his own company', async () => {
    const personas = (await boss.get('/api/personas')).data.personas as {
      id: string;
      code: string;
    }[];
    const shared = personas.find(({ code }) => code === 'dispatcher');
    expect(await boss.put(`/api/personas/${shared?.id}`, SALES)).toMatchObject({
      status: 403,
      code: 'ORGANISATION_PERSONA_SHARED',
    });
    expect((await boss.post('/api/personas', { ...SALES, company: b.id })).status).toBe(403);
    expect((await boss.post('/items/personas', { code: 'x', label: 'x' })).status).toBe(403);
  });
});

describe('what Directus remembers of access', () => {
  const reads = (person: Person) => statusOf(person, '/items/sites?limit=1');
  const refused = (person: Person) =>
    eventually(
      () => reads(person),
      (status) => status === 403,
    );

  /** One of two loses his place; the other's access is gone behind every trigger, but remembered. */
  const oneOfTwoEnds = async (): Promise<Person> => {
    const [one, other] = [await newMember(a, 'dispatcher'), await newMember(a, 'dispatcher')];
    expect([await reads(one), await reads(other)]).toEqual([200, 200]);
    await database().transaction(async (trx) => {
      await trx.raw('set local session_replication_role = replica');
      await trx('directus_access').where({ user: other.userId }).delete();
    });
    await database()('memberships').where({ user: one.userId }).update({ is_active: false });
    expect(await refused(one)).toBe(403);
    return other;
  };

  it('stays for everybody else when one membership changes, and goes for all by a notice to all', async () => {
    // A company that another test makes at this moment clears for all, and rightly.
    let other = await oneOfTwoEnds();
    for (let tries = 0; tries < 10 && (await reads(other)) !== 200; tries += 1)
      other = await oneOfTwoEnds();
    expect(await reads(other)).toBe(200);
    await database().raw(`select pg_notify('fieldwright_permissions', 'all')`);
    expect(await refused(other)).toBe(403);
  });
});

describe('a persona of all companies', () => {
  const label = `HR ${randomUUID().slice(0, 8)}`;
  const body = { label, capabilities: ['orders-read'], grants: [read('technicians')] };
  const waiting = async (code: string) =>
    Number(
      (await database()('fieldwright.persona_waiting').where({ persona: code }).count())[0]?.count,
    );

  it('reaches every company in the background, a new one at once, and who joins at once', async () => {
    const { status, data } = await admin().post('/api/personas', body);
    expect(status).toBe(201);
    const early = await newMember(a, data.code);
    expect(await statusOf(early, '/items/technicians?limit=1')).toBe(200);
    const fresh = await newTenant();
    const [copy] = await database()('fieldwright.persona_copies').where({
      company: fresh.id,
      persona: data.code,
    });
    expect(copy.revision).toBeDefined();
    expect(
      await eventually(
        () => waiting(data.code),
        (left) => left === 0,
      ),
    ).toBe(0);
    const policies = await database().raw(
      `select count(*)::int as count from directus_policies p join companies c
         on p.id = fieldwright.policy_id(c.id, ?)`,
      [data.code],
    );
    const companies = await database()('companies').count();
    expect(policies.rows[0].count).toBe(Number(companies[0]?.count));

    // Only what changed is brought: the copies of other personas stay as they were written.
    const before = await database()('fieldwright.persona_copies')
      .where({ persona: 'auditor', company: a.id })
      .first();
    const changed = await admin().put(`/api/personas/${data.id}`, {
      ...body,
      grants: [read('sites')],
    });
    expect(changed.status).toBe(200);
    expect(
      await eventually(
        () => statusOf(early, '/items/sites?limit=1'),
        (is) => is === 200,
      ),
    ).toBe(200);
    expect(
      await eventually(
        () => statusOf(early, '/items/technicians?limit=1'),
        (is) => is === 403,
      ),
    ).toBe(403);
    const after = await database()('fieldwright.persona_copies')
      .where({ persona: 'auditor', company: a.id })
      .first();
    expect(after).toEqual(before);
    const { data: shown } = await admin().get(`/api/personas/${data.id}`);
    expect(shown).toMatchObject({ members: 1, isShipped: false, mayChange: true });
  });

  it('is edited without keeping anybody from writing', async () => {
    const { data } = await admin().post('/api/personas', { ...body, label: `${label} again` });
    await database().transaction(async (editing) => {
      await editing('persona_templates').where({ persona: data.code }).update({ fields: 'id' });
      await editing('personas').where({ code: data.code }).update({ label: 'Edited' });
      await database().transaction(async (writing) => {
        // Fails instead of waiting: nothing here may stand behind the edit.
        await writing.raw(`set local lock_timeout = '1ms'`);
        const user = randomUUID();
        await writing('directus_users').insert({ id: user, status: 'active', provider: 'default' });
        await writing('memberships').insert({
          id: randomUUID(),
          company: b.id,
          user,
          persona: data.code,
        });
        const [policy] = (await writing('directus_policies')
          .insert({
            id: randomUUID(),
            name: 'Mine',
          })
          .returning('id')) as { id: string }[];
        await writing('directus_permissions').insert({
          policy: policy?.id,
          collection: 'sites',
          action: 'read',
        });
      });
    });
    expect(
      await eventually(
        () => waiting(data.code),
        (left) => left === 0,
      ),
    ).toBe(0);
  });

  it('that is shipped stays, and keeps its code', async () => {
    const { data } = await admin().get('/api/personas');
    const shipped = data.personas.find(({ code }: { code: string }) => code === 'warehouse');
    expect((await admin().delete(`/api/personas/${shipped.id}`)).code).toBe(
      'ORGANISATION_PERSONA_SHIPPED',
    );
    const renamed = await admin().patch(`/items/personas/${shipped.id}`, { code: 'store' });
    expect(renamed.code).toBe('ORGANISATION_PERSONA_FIXED');
  });
});
