import { randomInt } from 'node:crypto';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { runExample } from '../../../packages/client/example/orders.ts';
import { connect, FieldwrightError } from '../../../packages/client/src/index.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

let tenant: Tenant;
let program: Person;
const connection = (token: string | null = program.token) => ({
  url: inject('url'),
  token: String(token),
});

beforeAll(async () => {
  tenant = await newTenant();
  // A program that only reads and creates is an integrator; this one takes a step too.
  program = await newMember(tenant, 'dispatcher');
});

describe('the client for integrators', () => {
  it('does what its example says', async () => {
    const reference = `TBBNA${randomInt(100_000, 999_999)}G`;
    const taken = await runExample(connection(), {
      company: tenant.id,
      workType: 'ACTIVATION',
      reference,
    });
    expect(taken).toMatchObject({
      number: expect.stringMatching(/^WO-/),
      listed: 1,
      building: null,
    });
  });

  it('throws refusals with their code, status and details', async () => {
    const client = connect({ ...connection(), language: 'fr' });
    const refused = client.post('/orders', {
      company: tenant.id,
      workType: 'ACTIVATION',
      customerName: 'Siti Contohan',
    });
    await expect(refused).rejects.toBeInstanceOf(FieldwrightError);
    await expect(refused).rejects.toMatchObject({
      status: 400,
      code: 'WORK_FIELDS_MISSING',
      details: { errors: expect.any(Array) },
    });
    const stranger = connect(connection('no-token-of-anybody'));
    await expect(stranger.get('/orders')).rejects.toMatchObject({ status: 401 });
  });

  it('does a command once for one key', async () => {
    const client = connect(connection());
    const body = {
      company: tenant.id,
      workType: 'ACTIVATION',
      serviceId: `TBBNA${randomInt(100_000, 999_999)}G`,
      customerName: 'Siti Contohan',
      phones: ['+60126999999'],
      addressText: 'Jalan Contoh 1',
    };
    const options = { idempotencyKey: `client-${randomInt(1_000_000_000)}` };
    const first = await client.post('/orders', body, options);
    const second = await client.post('/orders', body, options);
    expect(second.id).toBe(first.id);
  });
});
