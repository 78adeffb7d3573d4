import { beforeAll, describe, expect, it } from 'vitest';
import { systemActor } from '../src/platform/actor.ts';
import { inTransaction } from '../src/platform/context.ts';
import { DOMAINS, REGISTERED } from '../src/domains.ts';
import { deliverEvents } from '../src/events/background/deliver-events.ts';
import { defineDomain } from '../src/platform/domain.ts';
import { deliverEventsTopic, type EventSubscriber } from '../src/platform/events.ts';
import { registerDomains } from '../src/platform/registry.ts';
import { dispatchEvents } from '../src/worker/dispatch-events.ts';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { killProductWorker, productWorker } from './support/product-worker.ts';
import { readyOrders } from './support/ready-orders.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';
import { takeWorkerTurn } from './support/worker-turn.ts';

const COUNT = 400;
let tenant: Tenant;
let finance: Person;

takeWorkerTurn();

beforeAll(async () => {
  tenant = await newTenant('installer');
  finance = await newMember(tenant, 'finance');
});

/** Copies of one invoice, as they stand when the partner has them. */
const sentInvoices = async (): Promise<string[]> => {
  const orders = await readyOrders(tenant, 1);
  await finance.post('/api/invoices/batch', { orders });
  await eventually(
    () => database()('invoices').where({ company: tenant.id, pdf_status: 'ready' }),
    (rows) => rows.length === 1,
  );
  await database()('invoices').where({ company: tenant.id }).update({ status: 'sent' });
  await database().raw(
    `insert into invoices select (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(),
       'number', i.number || '-' || n, 'sequence', i.sequence + n))).*
     from invoices i, generate_series(1, ?) n where i.company = ?`,
    [COUNT - 1, tenant.id],
  );
  return database()('invoices').where({ company: tenant.id }).pluck('id');
};

const told = async (): Promise<number> => {
  const rows = await database()('directus_notifications').where({ recipient: finance.userId });
  return rows.length;
};

describe('a worker killed while it tells of events', () => {
  it('has told of all when the next is done, of each once', async () => {
    const invoices = await sentInvoices();
    expect(invoices).toHaveLength(COUNT);
    const change = async (ids: readonly string[]): Promise<void> => {
      for (const id of ids)
        await database()('invoices').where({ id }).update({ status: 'rejected' });
    };
    const half = COUNT / 2;
    const before = change(invoices.slice(0, half));
    await eventually(told, (count) => count > 0);
    const first = await killProductWorker();
    // However quick the worker was, it dies with half of the work to come.
    await Promise.all([before, change(invoices.slice(half))]);
    await eventually(productWorker, (pid) => pid !== first);
    const all = await eventually(told, (count) => count >= COUNT, { withinMs: 120_000 });
    expect(all).toBe(COUNT);
    const items = await database()('directus_notifications')
      .where({ recipient: finance.userId })
      .pluck('item');
    expect(new Set(items)).toEqual(new Set(invoices));
    const left = await eventually(
      () => database()('event_deliveries').withSchema('fieldwright').where({ company: tenant.id }),
      (rows) => rows.length === 0,
    );
    expect(left).toEqual([]);
  }, 240_000);
});

/** The product's worker knows nothing of this subscriber; it is asked as its worker would. */
describe('a subscriber', () => {
  const seen: string[] = [];
  let isBroken = true;
  const subscriber: EventSubscriber = {
    name: `test.${Date.now().toString(36)}`,
    kinds: ['customer.created', 'customer.updated'],
    inOrder: true,
    handle: ({ trx }, { after }) => {
      seen.push(String(after?.['name']));
      if (isBroken) return Promise.reject(new Error('The other side is down.'));
      return trx.raw('select 1');
    },
  };
  const deliver = (events: string[]): Promise<unknown> => {
    const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
    registerDomains([...DOMAINS, defineDomain({ name: 'test', subscribers: [subscriber] })]);
    return deliverEvents.run(
      {
        knex: database(),
        requestId: 'test',
        signal: new AbortController().signal,
        log: quiet,
      } as never,
      { subscriber: subscriber.name, events },
    );
  };

  it('that fails is told again in the order of things, and shows what is dead', async () => {
    const id = await inTransaction(database(), systemActor('system'), async ({ trx }) => {
      const [row] = await trx('customers')
        .insert({ company: tenant.id, name: 'one' })
        .returning<{ id: string }[]>('id');
      return row?.id ?? '';
    });
    await database()('customers').where({ id }).update({ name: 'two' });
    const events: { id: string; transaction: string; occurred_at: string }[] = (
      await database().raw(
        `select id::text, transaction::text, occurred_at::text from fieldwright.domain_events e
         where subject = ? order by e.id`,
        [id],
      )
    ).rows;
    expect(events).toHaveLength(2);
    const open = () =>
      database()('event_deliveries')
        .withSchema('fieldwright')
        .where({ subscriber: subscriber.name, subject: id });
    const waiting = async () =>
      (
        await database().raw(
          `select 1 from fieldwright.event_batches b where b.transaction = any(?::xid8[])`,
          [events.map(({ transaction }) => transaction)],
        )
      ).rows.length;
    await eventually(waiting, (left) => left === 0);
    // The product's worker has taken them: here they come again, seen by nobody else.
    await database().transaction(async (trx) => {
      for (const { transaction, occurred_at } of events) {
        await trx.raw(
          `insert into fieldwright.event_batches (transaction, occurred_at, turn)
           values (?::xid8, ?::timestamptz, nextval('fieldwright.event_turn')) on conflict do nothing`,
          [transaction, occurred_at],
        );
      }
      await eventually(
        () => dispatchEvents({ knex: trx, subscribers: [...REGISTERED.subscribers, subscriber] }),
        (taken) => taken > 0,
      );
    });
    expect(await open()).toHaveLength(2);
    const [one, two] = events.map((event) => event.id);
    await expect(deliver([two ?? ''])).rejects.toThrow('The other side is down.');
    expect(seen).toEqual(['one']);
    expect(await open()).toHaveLength(2);
    isBroken = false;
    await deliver([two ?? '']);
    expect(seen).toEqual(['one', 'one', 'two']);
    await deliver([one ?? '', two ?? '']);
    expect(seen).toHaveLength(3);
    expect(await open()).toEqual([]);
    // A message that a worker of another file held when it was killed comes again when its lock ends.
    const works = await eventually(
      () =>
        database()('background_work')
          .withSchema('fieldwright')
          .where({ topic: deliverEventsTopic, error_code: 'EVENT_SUBSCRIBER_UNKNOWN' })
          .where({ company: tenant.id }),
      (rows) => rows.some(({ state }) => state === 'failed'),
      { withinMs: 240_000 },
    );
    expect(works.map(({ state }) => state)).toContain('failed');
  }, 300_000);
});
