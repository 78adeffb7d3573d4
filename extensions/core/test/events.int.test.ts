import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { systemActor } from '../src/platform/actor.ts';
import { bulkInsert, noteChange } from '../src/platform/audit.ts';
import { inTransaction } from '../src/platform/context.ts';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { admin } from './support/http.ts';
import { readyOrders } from './support/ready-orders.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

type Event = {
  id: string;
  kind: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  user: string | null;
  persona: string | null;
  source: string;
  via: string | null;
  requestId: string | null;
};

let tenant: Tenant;
let dispatcher: Person;
let manager: Person;

beforeAll(async () => {
  tenant = await newTenant('installer');
  dispatcher = await newMember(tenant, 'dispatcher');
  manager = await newMember(tenant, 'manager');
});

const eventsOf = async (subject: string, person = manager): Promise<Event[]> => {
  const { status, data } = await person.get(`/api/events?subject=${subject}`);
  expect(status).toBe(200);
  return data.events;
};

const newCustomers = (count: number, name = 'Puan Sampel'): Promise<string[]> =>
  inTransaction(database(), systemActor('system'), (ctx) =>
    bulkInsert(ctx, {
      collection: 'customers',
      rows: Array.from({ length: count }, () => ({ company: tenant.id, name })),
    }),
  );

describe('a change', () => {
  it('by a command says what happened, who did it as what, and what was before', async () => {
    const [order = ''] = await readyOrders(tenant, 1, { status: 'OrderCompleted' });
    const requestId = randomUUID();
    const { status, data } = await dispatcher.post(
      `/api/orders/${order}/dockets`,
      { generate: true },
      { 'x-request-id': requestId },
    );
    expect(status).toBeLessThan(300);
    const by = {
      user: dispatcher.userId,
      persona: 'dispatcher',
      via: 'POST /orders/:id/dockets',
      requestId,
    };
    const moves = (await eventsOf(order)).filter(({ after }) => after?.['status']);
    expect(moves).toMatchObject([
      { kind: 'work-order.moved', before: { status: 'OrderCompleted' }, ...by },
    ]);
    expect(Object.keys(moves[0]?.after ?? {})).not.toContain('customer_name');
    // The worker may have printed it already.
    const made = (await eventsOf(data.id)).filter(({ kind }) => kind === 'docket.created');
    expect(made).toMatchObject([
      { kind: 'docket.created', before: null, after: { work_order: order }, ...by },
    ]);
    await manager.post(`/api/dockets/${data.id}/reject`, { reason: 'missing_photos' });
    // The worker may have attached the file meanwhile.
    const [rejected] = (await eventsOf(data.id)).filter(({ user }) => user === manager.userId);
    expect(rejected).toMatchObject({
      kind: 'docket.rejected',
      before: { status: 'received', reject_reason: null },
      after: { status: 'rejected', reject_reason: 'missing_photos' },
      user: manager.userId,
      persona: 'manager',
    });
  });

  it('through Directus’ doors says the same, of the fields that changed alone', async () => {
    const [id = ''] = await newCustomers(1);
    await manager.patch(`/items/customers/${id}`, { name: 'Puan Baru' });
    await manager.patch(`/items/customers/${id}`, { name: 'Puan Baru' });
    const query = `mutation { update_customers_item(id: "${id}", data: { notes: "vip" }) { id } }`;
    expect((await manager.post('/graphql', { query })).errors).toBeUndefined();
    const by = { user: manager.userId, persona: 'manager', source: 'directus' };
    expect(await eventsOf(id)).toMatchObject([
      { kind: 'customer.updated', before: { notes: null }, after: { notes: 'vip' }, ...by },
      {
        kind: 'customer.updated',
        before: { name: 'Puan Sampel' },
        after: { name: 'Puan Baru' },
        ...by,
      },
      { kind: 'customer.created', after: { name: 'Puan Sampel' }, user: null, source: 'system' },
    ]);
    await database()('customers').where({ id }).delete();
    expect((await eventsOf(id))[0]).toMatchObject({
      kind: 'customer.deleted',
      before: { name: 'Puan Baru', notes: 'vip' },
      after: null,
      source: 'system',
    });
  });

  it('that is rolled back has no event', async () => {
    const [id = ''] = await newCustomers(1);
    const trx = await database().transaction();
    await trx('customers').where({ id }).update({ name: 'Never' });
    await trx.rollback();
    expect(await eventsOf(id)).toHaveLength(1);
  });

  it('of a field that a customer added is told, too', async () => {
    const field = `x_shoe_${randomUUID().slice(0, 6)}`;
    const made = await admin().post('/fields/customers', { field, type: 'string', schema: {} });
    expect(made.status, JSON.stringify(made.errors)).toBe(200);
    try {
      const [id = ''] = await newCustomers(1);
      await database()('customers')
        .where({ id })
        .update({ [field]: '42' });
      expect((await eventsOf(id))[0]).toMatchObject({
        kind: 'customer.updated',
        before: { [field]: null },
        after: { [field]: '42' },
      });
      await database()('customers').where({ id }).update({ name: 'Other' });
      expect((await eventsOf(id))[0]?.after).toEqual({ name: 'Other' });
      await database()('customers').where({ id }).delete();
      expect((await eventsOf(id))[0]?.before).toMatchObject({ [field]: '42', name: 'Other' });
    } finally {
      await admin().delete(`/fields/customers/${field}`);
    }
    const [id = ''] = await newCustomers(1);
    await database()('customers').where({ id }).update({ name: 'After' });
    expect((await eventsOf(id))[0]?.after).toEqual({ name: 'After' });
  });

  it('never carries a secret', async () => {
    const { rows } = await database().raw(
      `select count(*)::int as count from fieldwright.domain_events,
         json_object_keys(coalesce(after, before)) as key
       where key in ('password', 'access_token', 'signing_secret', 'cipher', 'secrets', 'token_hash')`,
    );
    expect(rows[0].count).toBe(0);
    const seen = await database()
      .withSchema('fieldwright')
      .from('domain_events')
      .where({ collection: 'work_order_secrets' });
    expect(seen).toEqual([]);
  });

  it('shows no number of an account, in no event, activity or revision', async () => {
    const auditor = await newMember(tenant, 'manager');
    const number = '5621-0000-4711';
    const { data } = await admin().post('/items/banks', {
      ...{ company: tenant.id, code: 'MBB', name: 'Bank Contoh', account_number: number },
    });
    const other = '5621-0000-9999';
    await admin().patch(`/items/banks/${data.id}`, { account_number: other });
    await inTransaction(database(), systemActor('system'), async (ctx) => {
      await ctx.trx('banks').where({ id: data.id }).update({ account_number: number, name: 'B' });
      await noteChange(ctx, { collection: 'banks', action: 'update', ids: [data.id] });
    });
    const events = await eventsOf(data.id);
    expect(events.map(({ after }) => after?.['account_number'])).toEqual([
      ...['••••4711', '••••9999', '••••4711'],
    ]);
    const revisions = await database()('directus_revisions').where({
      ...{ collection: 'banks', item: data.id },
    });
    expect(revisions).toHaveLength(3);
    const { data: seen } = await auditor.get(`/api/activities?company=${tenant.id}`);
    expect(JSON.stringify(seen)).toContain('••••4711');
    for (const told of [revisions, seen, events])
      expect(JSON.stringify(told)).not.toMatch(/5621|0000-/);
    expect((await admin().get(`/items/banks/${data.id}`)).data.account_number).toBe(number);
  });

  it('leaves a revision with the row once and with what changed', async () => {
    const [id = ''] = await newCustomers(1);
    await inTransaction(database(), systemActor('system'), async (ctx) => {
      await ctx.trx('customers').where({ id }).update({ name: 'Encik A' });
      await ctx.trx('customers').where({ id }).update({ name: 'Encik B', notes: 'n' });
      await noteChange(ctx, { collection: 'customers', action: 'update', ids: [id] });
    });
    const revisions = await database()('directus_revisions')
      .where({ collection: 'customers', item: id })
      .orderBy('id');
    expect(revisions).toMatchObject([
      { data: { name: 'Puan Sampel' }, delta: null },
      { data: { id, name: 'Encik B' }, delta: { name: 'Encik B', notes: 'n' } },
    ]);
    expect(Object.keys(revisions[1]?.delta ?? {}).sort()).toEqual(['name', 'notes']);
  });
});

describe('events', () => {
  it('are shown to those who audit their company, and to nobody else', async () => {
    const [id = ''] = await newCustomers(1);
    const other = await newMember(await newTenant('installer'), 'admin');
    expect(await eventsOf(id)).toHaveLength(1);
    expect(await eventsOf(id, await newMember(tenant, 'auditor'))).toHaveLength(1);
    expect(await eventsOf(id, other)).toEqual([]);
    const foreign = await other.get(`/api/events?company=${tenant.id}`);
    expect(foreign.data.events).toEqual([]);
    expect((await dispatcher.get('/api/events')).status).toBe(403);
    expect((await (await newMember(tenant, 'technician')).get('/api/events')).status).toBe(403);
  });

  it('come page by page, newest first', async () => {
    const [id = ''] = await newCustomers(1);
    for (const name of ['a', 'b', 'c'])
      await database()('customers').where({ id }).update({ name });
    const first = await manager.get(`/api/events?subject=${id}&limit=2`);
    const second = await manager.get(`/api/events?subject=${id}&limit=2&before=${first.data.next}`);
    const names = [...first.data.events, ...second.data.events].map(
      ({ after }: Event) => after?.['name'],
    );
    expect(names).toEqual(['c', 'b', 'a', 'Puan Sampel']);
  });

  it('have their months made ahead and dropped behind', async () => {
    const trx = await database().transaction();
    try {
      await trx.raw(
        `insert into fieldwright.domain_events (kind, collection, subject, source, occurred_at)
         select 'customer.updated', 'customers', gen_random_uuid(), 'system',
           (date_trunc('month', now() at time zone 'UTC') + interval '5 months') at time zone 'UTC'`,
      );
      await trx.raw(
        `create table fieldwright.domain_events_2000_01 partition of fieldwright.domain_events
         for values from ('2000-01-01') to ('2000-02-01')`,
      );
      const turn = async (ahead: number, keep: number): Promise<string[]> =>
        (await trx.raw('select fieldwright.turn_event_months(?, ?) as turned', [ahead, keep]))
          .rows[0].turned;
      expect(await turn(2, 84)).toEqual(['-domain_events_2000_01']);
      const made = await turn(5, 0);
      expect(made).toHaveLength(3);
      expect(await turn(5, 0)).toEqual([]);
      const { rows } = await trx.raw('select count(*)::int as count from fieldwright.??', [
        String(made.at(-1)).slice(1),
      ]);
      expect(rows[0].count).toBe(1);
    } finally {
      await trx.rollback();
    }
  });
});

/** A flow that writes down each call of a collection's event. */
const recordingFlow = async (event: string, collection: string): Promise<string> => {
  const flow = await admin().post('/flows', {
    name: `Records ${event}`,
    trigger: 'event',
    status: 'active',
    accountability: null,
    options: { type: 'action', scope: [event], collections: [collection] },
  });
  const operation = await admin().post('/operations', {
    flow: flow.data.id,
    key: 'record',
    name: 'Record',
    type: 'item-create',
    position_x: 19,
    position_y: 1,
    options: {
      collection: 'directus_notifications',
      permissions: '$full',
      payload: {
        recipient: manager.userId,
        subject: flow.data.id,
        message:
          '{"keys":{{$trigger.keys}},"payload":{{$trigger.payload}},"key":"{{$trigger.key}}","by":"{{$accountability.user}}"}',
      },
    },
  });
  await admin().patch(`/flows/${flow.data.id}`, { operation: operation.data.id });
  return flow.data.id;
};

type Call = { keys?: string[]; key: string; payload: Record<string, unknown>; by: string };

const callsOf = async (flow: string): Promise<Call[]> => {
  const rows = await database()('directus_notifications').where({ subject: flow }).orderBy('id');
  return rows.map(({ message }) => JSON.parse(message.replace('"keys":undefined,', '')));
};

describe('the timeline', () => {
  type Entry = {
    id: string;
    act: string;
    collection: string;
    name: string | null;
    order: { number: string } | null;
    who: string | null;
    changes: { field: string; before: unknown; afterName: string | null }[];
  };
  const timelineOf = async (query: string, person = manager): Promise<Entry[]> => {
    const { status, data } = await person.get(`/api/activities?${query}`);
    expect(status).toBe(200);
    return data.entries;
  };

  it('of an order has what hangs on it, also what is gone, with names in place of ids', async () => {
    const [order = ''] = await readyOrders(tenant, 1);
    await manager.patch(`/items/work_orders/${order}`, { customer_name: 'Tan Contohan' });
    const [blocker] = await database()('blockers')
      .insert({
        company: tenant.id,
        work_order: order,
        category: 'customer',
        reason: database()('blocker_reasons').where('company', tenant.id).select('id').limit(1),
        remark: 'Nobody opens',
        phase: 'both',
        occurred_at: new Date(),
      } as never)
      .returning<{ id: string }[]>('id');
    await database()('blockers')
      .where('id', blocker?.id ?? '')
      .delete();
    const entries = await timelineOf(`order=${order}`);
    expect(entries.map(({ collection, act }) => `${collection} ${act}`)).toEqual(
      expect.arrayContaining(['work_orders updated', 'blockers created', 'blockers deleted']),
    );
    const renamed = entries.find(({ collection }) => collection === 'work_orders');
    expect(renamed).toMatchObject({
      who: expect.any(String),
      order: { number: expect.any(String) },
      changes: [{ field: 'customer_name', before: 'Siti Contohan' }],
    });
  });

  it('is narrowed, paged from both ends, and shows nothing of other companies', async () => {
    const orders = await timelineOf(`company=${tenant.id}&group=orders&limit=2`);
    expect(orders.every(({ collection }) => ['work_orders', 'blockers'].includes(collection))).toBe(
      true,
    );
    const [newest, second] = orders;
    expect(await timelineOf(`group=orders&before=${newest?.id}&limit=1`)).toEqual([second]);
    expect((await timelineOf(`group=orders&after=${second?.id}`)).map(({ id }) => id)).toContain(
      newest?.id,
    );
    expect(await timelineOf('until=2001-01-01T00:00:00Z')).toEqual([]);
    const stranger = await newMember(await newTenant('installer'), 'manager');
    expect(await timelineOf(`company=${tenant.id}`, stranger)).toEqual([]);
    const { status } = await dispatcher.get('/api/activities');
    expect(status).toBe(403);
  });
});

describe('a flow of Directus', () => {
  it('hears of a command with keys, fields that changed and the person, once', async () => {
    const flow = await recordingFlow('items.update', 'dockets');
    const [order = ''] = await readyOrders(tenant, 1, { status: 'OrderCompleted' });
    const docket = await dispatcher.post(`/api/orders/${order}/dockets`, { generate: true });
    await manager.post(`/api/dockets/${docket.data.id}/reject`, { reason: 'missing_photos' });
    const isOfRejection = ({ payload }: Call): boolean => payload['status'] === 'rejected';
    const calls = await eventually(
      () => callsOf(flow),
      (all) => all.some(isOfRejection),
    );
    expect(calls.filter(isOfRejection)).toMatchObject([
      {
        keys: [docket.data.id],
        payload: { status: 'rejected', reject_reason: 'missing_photos' },
        by: manager.userId,
      },
    ]);
    await admin().patch(`/flows/${flow}`, { status: 'inactive' });
  });

  it('hears of every row of a large change', async () => {
    const ids = await newCustomers(1_203, 'Puan Ramai');
    const flow = await recordingFlow('items.update', 'customers');
    await inTransaction(database(), systemActor('system'), async (ctx) => {
      await ctx.trx('customers').whereIn('id', ids).update({ notes: 'moved' });
      await noteChange(ctx, { collection: 'customers', action: 'update', ids });
    });
    // Others change customers at the same time.
    const ours = async () => (await callsOf(flow)).filter(({ keys }) => keys?.some(isOurs));
    const isOurs = (key: string): boolean => ids.includes(key);
    const heard = await eventually(
      async () => (await ours()).flatMap(({ keys }) => keys ?? []),
      (keys) => keys.length >= ids.length,
    );
    expect([...heard].sort()).toEqual([...ids].sort());
    expect((await ours()).every(({ payload }) => payload['notes'] === 'moved')).toBe(true);
    await admin().patch(`/flows/${flow}`, { status: 'inactive' });
  });

  it('hears afterwards of what happened while the server’s listener was away', async () => {
    const flow = await recordingFlow('items.create', 'customers');
    const { rows } = await database().raw(
      `select count(pg_terminate_backend(pid))::int as ended from pg_stat_activity
       where query ilike 'listen fieldwright_notice%' and pid <> pg_backend_pid()`,
    );
    expect(rows[0].ended).toBeGreaterThan(0);
    const [id = ''] = await newCustomers(1, 'Puan Senyap');
    // Others make customers at the same time.
    const calls = await eventually(
      async () => (await callsOf(flow)).filter(({ key }) => key === id),
      (ours) => ours.length > 0,
    );
    expect(calls).toMatchObject([{ key: id, payload: { name: 'Puan Senyap' } }]);
    await admin().patch(`/flows/${flow}`, { status: 'inactive' });
  });
});
