import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import pg from 'pg';
import { applyFlows } from '../../../flows/apply-flows.ts';
import { FLOWS } from '../../../flows/index.ts';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { readyOrders } from './support/ready-orders.ts';
import { admin } from './support/http.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

let tenant: Tenant;
let dispatcher: Person;
let manager: Person;

beforeAll(async () => {
  tenant = await newTenant('installer');
  dispatcher = await newMember(tenant, 'dispatcher');
  manager = await newMember(tenant, 'manager');
});

const noticesOf = (person: Person): Promise<{ subject: string; message: string }[]> =>
  eventually(
    () => database()('directus_notifications').where({ recipient: person.userId }),
    (rows) => rows.length > 0,
  );

describe('flows', () => {
  it('tell the dispatcher of a blocker, and nobody of another company', async () => {
    const stranger = await newMember(await newTenant('installer'), 'dispatcher');
    const [order] = await readyOrders(tenant, 1, { status: 'Assigned' });
    const reason = await database()('blocker_reasons')
      .where({ company: tenant.id, requires_photo: false })
      .whereIn('phase', ['pre_customer', 'both'])
      .first();
    const moved = await dispatcher.post(`/api/orders/${order}/transition`, {
      to: 'Blocker',
      reason: 'Riser is locked',
      blocker: { reason: reason?.code ?? 'RISER_LOCKED', remark: 'Riser is locked' },
      position: { lat: 3.1, lng: 101.6 },
    });
    expect(moved.status, JSON.stringify(moved.errors)).toBe(200);
    const [notice] = await noticesOf(dispatcher);
    expect(notice?.subject).toMatch(/^WO-\d{4}-\d{5} is blocked: ./);
    expect(notice?.message).toBe('Riser is locked');
    const foreign = await database()('directus_notifications').where({
      recipient: stranger.userId,
    });
    expect(foreign).toEqual([]);
  });

  it('tell the manager of a rejected docket', async () => {
    const [order] = await readyOrders(tenant, 1, { status: 'OrderCompleted' });
    const docket = await dispatcher.post(`/api/orders/${order}/dockets`, { generate: true });
    await dispatcher.post(`/api/dockets/${docket.data.id}/reject`, { reason: 'missing_photos' });
    const [notice] = await noticesOf(manager);
    expect(notice?.subject).toBe(`Docket ${docket.data.number} was rejected: Missing photos`);
  });

  it('sum up what came in for a company', async () => {
    const intake = await newMember(tenant, 'intake');
    const session = randomUUID();
    await database()('parse_sessions').insert({
      id: session,
      company: tenant.id,
      source: 'upload',
      status: 'completed',
    });
    await database()('parse_drafts').insert(
      ['approved', 'approved', 'needs_review'].map((status, position) => ({
        id: randomUUID(),
        company: tenant.id,
        session,
        position,
        status,
        match_kind: 'new',
      })),
    );
    const summary = FLOWS.find(({ trigger }) => trigger === 'operation');
    const caller = await admin().post('/flows', {
      name: 'Calls the summary',
      trigger: 'webhook',
      accountability: null,
      options: { method: 'POST' },
    });
    const call = await admin().post('/operations', {
      flow: caller.data.id,
      key: 'call',
      name: 'Call',
      type: 'trigger',
      position_x: 19,
      position_y: 1,
      options: { flow: summary?.id, payload: { id: tenant.id, name: 'Contoh' } },
    });
    await admin().patch(`/flows/${caller.data.id}`, { operation: call.data.id });
    await eventually(
      () => admin().post(`/flows/trigger/${caller.data.id}`),
      ({ status }) => status === 200,
    );
    const [notice] = await noticesOf(intake);
    expect(notice).toMatchObject({
      subject: '3 drafts came in since yesterday',
      message: 'Contoh: 2 approved, 0 ready to approve, 1 to be reviewed, 0 rejected.',
    });
  });

  it('stay as an administrator changed them, and come back for nobody who deleted them', async () => {
    const client = new pg.Client({ connectionString: inject('databaseUrl') });
    await client.connect();
    await client.query('begin');
    try {
      const [flow] = FLOWS;
      const copy = {
        ...(flow as (typeof FLOWS)[number]),
        id: randomUUID(),
        operations: (flow as (typeof FLOWS)[number]).operations.map((operation) => ({
          ...operation,
          id: randomUUID(),
        })),
      };
      const apply = async (definition: typeof copy): Promise<string | undefined> =>
        (await applyFlows(client, [definition]))[0]?.outcome;
      expect(await apply(copy)).toBe('created');
      expect(await apply(copy)).toBe('unchanged');
      expect(await apply({ ...copy, icon: 'bolt' })).toBe('updated');
      await client.query(`update directus_flows set name = 'Ours' where id = $1`, [copy.id]);
      expect(await apply({ ...copy, icon: 'warning' })).toBe('kept');
      await client.query('update directus_flows set operation = null where id = $1', [copy.id]);
      await client.query('delete from directus_flows where id = $1', [copy.id]);
      expect(await apply(copy)).toBe('kept');
    } finally {
      await client.query('rollback');
      await client.end();
    }
  });
});
