import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from './support/database.ts';
import { clientFor, visitor } from './support/http.ts';
import { newMember, newPerson, newTenant, type Person, type Tenant } from './support/tenant.ts';

let tenant: Tenant;
let boss: Person;
const PASSWORD = 'kata-laluan-contoh';

beforeAll(async () => {
  tenant = await newTenant();
  boss = await newMember(tenant, 'admin');
});

const address = () => `${randomUUID()}@example.com`;
const tokenOf = (link: string): string => link.split('/').at(-1) ?? '';
const invite = async (changes: Record<string, unknown> = {}) => {
  const answer = await boss.post('/api/invitations', {
    email: address(),
    persona: 'dispatcher',
    ...changes,
  });
  return { ...answer, token: tokenOf(String(answer.data?.link ?? '')) };
};
const path = (token: string, rest = '') => `/api/invitations/by-token/${token}${rest}`;
const accept = (token: string, body: unknown = { name: 'Siti Contohan', password: PASSWORD }) =>
  visitor().post(path(token, '/accept'), body);

describe('an invitation', () => {
  it('makes account, membership and technician in one go, and works once', async () => {
    const technician = randomUUID();
    const site = randomUUID();
    await database()('sites').insert({ id: site, company: tenant.id, code: 'S1', name: 'S1' });
    await database()('technicians').insert({
      id: technician,
      company: tenant.id,
      code: 'T1',
      name: 'Contoh',
    });
    const email = address();
    const { status, data, token } = await invite({
      email: email.toUpperCase(),
      persona: 'technician',
      site,
      technician,
    });
    expect(status).toBe(201);
    expect(data.link).toMatch(/\/portal\/join\/[\w-]{43}$/);
    expect(JSON.stringify(await database()('invitations').where({ id: data.id }))).not.toContain(
      token,
    );

    const offer = await visitor().get(path(token));
    expect(offer.data).toMatchObject({ persona: 'technician', signedIn: 'nobody' });
    expect(JSON.stringify(offer.data)).not.toContain(email);

    expect((await accept(token, {})).code).toBe('FAILED_VALIDATION');
    expect((await accept(token, { name: 'Siti', password: 'short' })).status).toBe(400);
    expect((await accept(token)).data.isNew).toBe(true);
    const login = await visitor().post('/auth/login', { email, password: PASSWORD });
    expect(login.status).toBe(200);
    const person = clientFor(login.data.access_token);
    const rights = await person.get('/api/auth/capabilities');
    expect(rights.data.companies).toMatchObject([{ id: tenant.id, personas: ['technician'] }]);
    const user = rights.data.user;
    expect(await database()('technicians').where({ id: technician }).first()).toMatchObject({
      user,
    });
    expect(await database()('memberships').where({ user }).first()).toMatchObject({
      site,
      is_active: true,
    });
    expect((await accept(token)).code).toBe('ORGANISATION_INVITATION_USED');
    expect((await visitor().get(path(token))).code).toBe('ORGANISATION_INVITATION_USED');
  });

  it('lets one of many at the same moment in', async () => {
    const { token, data } = await invite();
    const answers = await Promise.all(Array.from({ length: 8 }, () => accept(token)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const { accepted_by: user } = await database()('invitations').where({ id: data.id }).first();
    expect(await database()('memberships').where({ user })).toHaveLength(1);
  });

  it('needs whoever has an account to sign in with it', async () => {
    const person = await newPerson([]);
    const { token } = await invite({ email: person.email });
    expect((await accept(token)).code).toBe('ORGANISATION_SIGN_IN_FIRST');
    const other = await newPerson([]);
    expect((await other.get(path(token))).data.signedIn).toBe('other');
    expect((await other.post(path(token, '/accept'))).code).toBe('ORGANISATION_OTHER_ACCOUNT');
    expect((await person.get(path(token))).data.signedIn).toBe('invited');
    expect((await person.post(path(token, '/accept'))).data).toMatchObject({ isNew: false });
    const { data } = await person.get('/api/auth/capabilities');
    expect(data.companies).toMatchObject([{ id: tenant.id, personas: ['dispatcher'] }]);
  });

  it('brings back who had left', async () => {
    const person = await newMember(tenant, 'finance');
    await database()('memberships').where({ user: person.userId }).update({ is_active: false });
    await database()('directus_users').where({ id: person.userId }).update({ email: address() });
    const { email } = await database()('directus_users').where({ id: person.userId }).first();
    expect((await invite({ email, persona: 'finance' })).code).toBe('ORGANISATION_MEMBER_ALREADY');
  });

  it('reads alike when it is over, taken back or never was', async () => {
    const [expired, revoked] = [await invite(), await invite()];
    await database()('invitations')
      .where({ id: expired.data.id })
      .update({ expires_at: new Date(Date.now() - 1_000) });
    expect((await boss.post(`/api/invitations/${revoked.data.id}/revoke`)).status).toBe(200);
    const words = await Promise.all(
      [expired.token, revoked.token, 'x'.repeat(43)].map(async (token) => [
        (await visitor().get(path(token))).errors,
        (await accept(token)).errors,
      ]),
    );
    expect(words[0]).toEqual(words[1]);
    expect(words[0]).toEqual(words[2]);
    expect(words[0]?.[0]?.[0]?.extensions['code']).toBe('ORGANISATION_INVITATION_GONE');
  });

  it('gets a new link, and the old one dies', async () => {
    const old = await invite();
    const renewed = await boss.post(`/api/invitations/${old.data.id}/renew`);
    expect((await visitor().get(path(old.token))).code).toBe('ORGANISATION_INVITATION_GONE');
    expect((await visitor().get(path(tokenOf(renewed.data.link)))).status).toBe(200);
  });

  it('is one for a person and role, and a new one after its time', async () => {
    const email = address();
    const first = await invite({ email });
    expect((await invite({ email })).code).toBe('ORGANISATION_INVITED');
    expect((await invite({ email, persona: 'auditor' })).status).toBe(201);
    await database()('invitations')
      .where({ id: first.data.id })
      .update({ expires_at: new Date(Date.now() - 1_000) });
    expect((await invite({ email })).status).toBe(201);
  });
});

describe('inviting', () => {
  it('is for the company’s administrator, to its own personas', async () => {
    const dispatcher = await newMember(tenant, 'dispatcher');
    const body = { email: address(), persona: 'dispatcher' };
    expect((await dispatcher.post('/api/invitations', body)).status).toBe(403);
    expect((await dispatcher.get('/api/people')).status).toBe(403);
    const foreign = await newTenant();
    expect((await invite({ company: foreign.id })).status).toBe(403);
    expect((await invite({ persona: 'Administrator' })).code).toBe('ORGANISATION_PERSONA_UNKNOWN');
    expect((await invite({ persona: 'admin' })).status).toBe(201);
    expect((await invite({ email: 'nobody' })).status).toBe(400);
  });

  it('shows its rows to the administrator, never the digest of the link', async () => {
    const { data } = await invite();
    const shown = await boss.get(`/items/invitations/${data.id}`);
    expect(shown.status).toBe(200);
    expect(shown.data).not.toHaveProperty('token_hash');
    const hash = await boss.get(`/items/invitations?filter[token_hash][_nnull]=true`);
    expect(hash.status).toBe(403);
    const people = await boss.get('/api/people');
    expect(people.data.invitations.map(({ id }: { id: string }) => id)).toContain(data.id);
    expect(JSON.stringify(people.data)).not.toContain('hash');
    const stranger = await newMember(await newTenant(), 'admin');
    expect((await stranger.get(`/items/invitations/${data.id}`)).status).toBe(403);
    expect((await stranger.post(`/api/invitations/${data.id}/renew`)).status).toBe(403);
    expect((await boss.patch(`/items/invitations/${data.id}`, { email: 'x@y.zz' })).status).toBe(
      403,
    );
  });
});
