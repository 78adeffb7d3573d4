import { beforeAll, describe, expect, it } from 'vitest';
import '../src/domains.ts';
import { transitionOrders } from '../src/lifecycle/index.ts';
import { systemActor } from '../src/platform/actor.ts';
import { inTransaction } from '../src/platform/context.ts';
import { type Crew, newCrew, newVisit } from './support/crew.ts';
import { database } from './support/database.ts';
import { readyOrders } from './support/ready-orders.ts';
import { newMember, newTenant } from './support/tenant.ts';

type Result = { order: string; ok: boolean; error?: { code: string; missing?: unknown[] } };

let crew: Crew;

beforeAll(async () => {
  crew = await newCrew();
});

const pending = (count: number): Promise<string[]> =>
  readyOrders(crew.tenant, count, { status: 'Pending', completed_at: null });
const cancel = (orders: readonly string[], who = crew.dispatcher, more: object = {}) =>
  who.post('/api/orders/transition', {
    orders,
    to: 'Cancelled',
    reason: 'The building is not ready',
    ...more,
  });
const statusOf = async (orders: readonly string[]): Promise<string[]> => {
  const rows = await database()('work_orders').whereIn('id', orders).select('id', 'status');
  return orders.map((id) => rows.find((row) => row.id === id)?.status);
};
const codes = (results: Result[]) => results.map(({ error }) => error?.code ?? 'done');

describe('the same step with many orders', () => {
  it('is taken with each, with its own history, audit and clock', async () => {
    const orders = await pending(4);
    const { status, data, errors } = await cancel(orders);
    expect(status, JSON.stringify(errors)).toBe(200);
    expect(data).toMatchObject({ done: 4, refused: 0 });
    expect(data.results.map(({ order }: Result) => order)).toEqual(orders);
    expect(await statusOf(orders)).toEqual(Array(4).fill('Cancelled'));
    const events = await database()('work_order_events').whereIn('work_order', orders);
    expect(events).toHaveLength(4);
    for (const event of events)
      expect(event).toMatchObject({
        from_status: 'Pending',
        to_status: 'Cancelled',
        actor_user: crew.dispatcher.userId,
        reason: 'The building is not ready',
      });
    const revisions = await database()('directus_revisions')
      .where({ collection: 'work_orders' })
      .whereIn('item', orders);
    expect(revisions).toHaveLength(4);
  });

  it('answers each order for itself: what is refused stops no other', async () => {
    const [good, another] = (await pending(2)) as [string, string];
    const [billed] = (await readyOrders(crew.tenant, 1)) as [string];
    const stranger = await newTenant();
    const [foreign] = (await readyOrders(stranger, 1, { status: 'Pending' })) as [string];
    const nobody = '0190a000-0000-7000-8000-000000000000';
    const { data } = await cancel([good, billed, foreign, nobody, another, good]);
    expect(codes(data.results)).toEqual([
      'done',
      'WORK_TRANSITION_UNKNOWN',
      'FORBIDDEN',
      'FORBIDDEN',
      'done',
    ]);
    expect(await statusOf([good, billed, foreign, another])).toEqual([
      'Cancelled',
      'ReadyForInvoice',
      'Pending',
      'Cancelled',
    ]);
  });

  it('asks for what a single step asks for', async () => {
    const orders = await pending(2);
    const { data } = await cancel(orders, crew.dispatcher, { reason: null });
    expect(codes(data.results)).toEqual(['WORK_REASON_NEEDED', 'WORK_REASON_NEEDED']);
    const forbidden = await cancel(orders, crew.finance);
    expect(codes(forbidden.data.results)).toEqual(Array(2).fill('WORK_TRANSITION_FORBIDDEN'));
    const auditor = await newMember(crew.tenant, 'auditor');
    expect((await cancel(orders, auditor)).status).toBe(403);
    expect(await statusOf(orders)).toEqual(['Pending', 'Pending']);
  });

  it('runs the effects of each: visits are cancelled, blockers opened and resolved', async () => {
    const visits = [await newVisit(crew), await newVisit(crew), await newVisit(crew)];
    const orders = visits.map(({ id }) => id);
    const blocked = await crew.dispatcher.post('/api/orders/transition', {
      orders,
      to: 'Blocker',
      blocker: { reason: 'BAD_WEATHER', remark: 'The road is flooded' },
    });
    expect(blocked.data, JSON.stringify(blocked.errors)).toMatchObject({ done: 3 });
    const open = await database()('blockers').whereIn('work_order', orders);
    expect(open.map(({ work_order }) => work_order).sort()).toEqual([...orders].sort());
    expect((await cancel(orders)).data).toMatchObject({ done: 3 });
    const appointments = await database()('appointments').whereIn('work_order', orders);
    expect(appointments.map(({ status }) => status)).toEqual(Array(3).fill('cancelled'));
  });

  it('takes as many statements for five hundred orders as for twenty', async () => {
    const statements = async (count: number): Promise<number> => {
      const orders = await pending(count);
      let seen = 0;
      const note = () => void (seen += 1);
      database().on('query', note);
      try {
        const outcomes = await inTransaction(database(), systemActor('system'), (ctx) =>
          transitionOrders(ctx, { orders, to: 'Cancelled', reason: 'Test' }),
        );
        expect(outcomes.every((one) => 'result' in one)).toBe(true);
      } finally {
        database().off('query', note);
      }
      return seen;
    };
    const few = await statements(20);
    // From 200 rows on, an insert looks at the statistics of its table.
    const forStatistics = 3;
    expect(await statements(500)).toBeLessThanOrEqual(few + forStatistics);
    expect(few).toBeLessThan(30);
  });

  it('leaves one that the database refuses where it is and takes the others', async () => {
    const orders = await pending(5);
    const refused = orders[2] as string;
    await database().raw(`
      create function public.test_refusal() returns trigger language plpgsql as $$ begin
        raise exception 'WORK_TEST_REFUSED: not this one' using errcode = '23514'; end $$;
      create trigger test_refusal before update on work_orders for each row
        when (old.id = '${refused}') execute function public.test_refusal()`);
    try {
      const { data } = await cancel(orders);
      expect(codes(data.results)).toEqual(['done', 'done', 'WORK_TEST_REFUSED', 'done', 'done']);
    } finally {
      await database().raw(
        'drop trigger test_refusal on work_orders; drop function public.test_refusal()',
      );
    }
    expect((await statusOf(orders))[2]).toBe('Pending');
    const events = await database()('work_order_events').whereIn('work_order', orders);
    expect(events.map(({ work_order }) => work_order).sort()).toEqual(
      orders.filter((id) => id !== refused).sort(),
    );
  });
});

describe('what many orders can do together', () => {
  const ask = (orders: readonly string[], who = crew.dispatcher) =>
    who.post('/api/orders/next-steps', { orders });
  type Common = { to: string; can: string[]; cannot: { message: string; orders: string[] }[] };

  it('names each step with who can take it and why the others cannot', async () => {
    const open = await pending(2);
    const [billed] = (await readyOrders(crew.tenant, 1)) as [string];
    const { status, data } = await ask([...open, billed]);
    expect(status).toBe(200);
    const cancelling = data.steps.find(({ to }: Common) => to === 'Cancelled');
    expect(cancelling).toMatchObject({
      category: 'cancelled',
      requiresReason: true,
      cannot: [{ code: 'WORK_STEP_NOT_NEXT', orders: [billed] }],
    });
    expect(cancelling.can).toEqual(expect.arrayContaining(open));
    expect(await statusOf(open)).toEqual(['Pending', 'Pending']);
  });

  it('refuses all for one order that is not the caller’s', async () => {
    const [order] = (await pending(1)) as [string];
    const stranger = await newMember(await newTenant(), 'dispatcher');
    expect(await ask([order], stranger)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    const auditor = await newMember(crew.tenant, 'auditor');
    expect((await ask([order], auditor)).status).toBe(403);
    expect((await ask([])).status).toBe(400);
  });
});
