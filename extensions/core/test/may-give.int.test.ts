import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { SHIPPED } from '../../../seeds/reference/personas.ts';
import type { Persona } from '../../domain/organisation/index.ts';
import { database } from './support/database.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

let tenant: Tenant;
let boss: Person;
/** May invite and nothing else. */
let clerk: Person;
let persona: { id: string; code: string };

beforeAll(async () => {
  tenant = await newTenant();
  boss = await newMember(tenant, 'admin');
  const made = await boss.post('/api/personas', {
    label: 'Setup only',
    note: null,
    capabilities: ['company-setup', 'orders-read', 'orders-transition'],
    grants: [
      { collection: 'memberships', action: 'read', scope: 'company' },
      { collection: 'memberships', action: 'update', scope: 'company' },
      { collection: 'memberships', action: 'create', scope: 'company' },
    ],
  });
  expect(made.status, JSON.stringify(made.errors)).toBe(201);
  persona = made.data;
  clerk = await newMember(tenant, persona.code as Persona);
});

const address = () => `${randomUUID()}@example.com`;

describe('what somebody may give', () => {
  it('is everything, for the administrator of a company', async () => {
    for (const { code } of SHIPPED) {
      const answer = await boss.post('/api/invitations', { email: address(), persona: code });
      expect(answer.status, `${code}: ${JSON.stringify(answer.errors)}`).toBe(201);
    }
  });

  it('is no more than he has, by any door', async () => {
    const theirs = await boss.post('/api/invitations', { email: address(), persona: 'admin' });
    const [own] = await database()('memberships').where({ user: clerk.userId });
    const refused = {
      invitation: clerk.post('/api/invitations', { email: clerk.email, persona: 'admin' }),
      renewal: clerk.post(`/api/invitations/${theirs.data.id}/renew`, {}),
      token: clerk.post('/api/tokens', { name: 'ERP' }),
      membership: clerk.patch(`/items/memberships/${own.id}`, { persona: 'admin' }),
      second: clerk.post('/items/memberships', {
        ...{ user: clerk.userId, company: tenant.id, persona: 'manager' },
      }),
      steps: clerk.put(`/api/personas/${persona.id}`, {
        ...{ label: 'Setup only', note: null, actsAs: 'admin' },
        capabilities: ['company-setup', 'orders-read', 'orders-transition'],
        grants: [],
      }),
    };
    for (const [door, answer] of Object.entries(refused)) {
      const { status, code } = await answer;
      expect([status, code], door).toEqual([403, 'ORGANISATION_RIGHT_NOT_YOURS']);
    }
    const same = await clerk.post('/api/invitations', { email: address(), persona: persona.code });
    expect(same.status).toBe(201);
  });

  it('is not begun again either, nor widened', async () => {
    const over = randomUUID();
    await database()('memberships').insert({
      ...{ id: over, company: tenant.id, user: clerk.userId },
      ...{ persona: 'manager', is_active: false },
    });
    for (const change of [{ is_active: true }, { site: null }, { persona: persona.code }]) {
      const answer = await clerk.patch(`/items/memberships/${over}`, change);
      expect([answer.status, answer.code]).toEqual([403, 'ORGANISATION_RIGHT_NOT_YOURS']);
    }
    const [own] = await database()('memberships').where({
      user: clerk.userId,
      persona: persona.code,
    });
    expect((await clerk.patch(`/items/memberships/${own.id}`, { is_active: false })).status).toBe(
      200,
    );
  });

  it('leaves a program what it is', async () => {
    const { data } = await boss.post('/api/tokens', { name: 'ERP' });
    const { user } = await database()('api_tokens').where({ id: data.id }).first();
    const membership = await database()('memberships').where({ user }).first();
    const raised = await boss.patch(`/items/memberships/${membership.id}`, { persona: 'admin' });
    expect([raised.status, raised.code]).toEqual([409, 'ORGANISATION_PROGRAM_FIXED']);
    const second = await boss.post('/items/memberships', {
      ...{ user, company: tenant.id, persona: 'dispatcher' },
    });
    expect(second.code).toBe('ORGANISATION_PROGRAM_FIXED');
  });
});
