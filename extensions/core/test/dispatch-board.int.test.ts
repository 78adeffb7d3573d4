import { beforeAll, describe, expect, it } from 'vitest';
import { createOrders } from '../../../seeds/factories/work.ts';
import { type Crew, newCrew, newOrder, newTechnician, newVisit } from './support/crew.ts';
import { database } from './support/database.ts';
import { newMember, newTenant } from './support/tenant.ts';

let crew: Crew;

beforeAll(async () => {
  crew = await newCrew();
});

const DAY = '2031-03-04';
let hour = 0;
/** An hour of its own on the day that these tests plan, in UTC. */
const nextSlot = (): { startsAt: string; endsAt: string } => {
  const start = Date.parse(`${DAY}T00:00:00Z`) + (hour += 1) * 15 * 60_000;
  const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
  return { startsAt: at(0), endsAt: at(15) };
};
const plan = (moves: object[], rest: object = {}, who = crew.dispatcher) =>
  who.post('/api/dispatch/plan', { moves, ...rest });
const publish = (body: object, who = crew.dispatcher) => who.post('/api/dispatch/publish', body);
const board = async (who = crew.dispatcher) =>
  (await who.get(`/api/dispatch/board?from=${DAY}`)).data;
const shownOn = (data: { visits: { order: string }[] }, order: string) =>
  data.visits.filter((visit) => visit.order === order);
const visitsOf = (order: string) =>
  database()('appointments').where({ work_order: order }).orderBy('status');
const me = () => crew.technician.technician;

describe('planning', () => {
  it('should put a draft on the board that the technician does not know of', async () => {
    const { id, number } = await newOrder(crew);
    const slot = nextSlot();
    const { status, data } = await plan([{ order: id, technician: me(), ...slot }]);
    expect(status).toBe(200);
    expect(data.visits).toMatchObject([
      { order: id, number, status: 'draft', technician: me(), replaces: null, ...slot },
    ]);
    expect(data.undo).toEqual([{ order: id, discard: true }]);
    const shown = await board();
    expect(shownOn(shown, id)).toMatchObject([{ status: 'draft', stateName: 'Pending' }]);
    expect(shown.technicians.map((one: { id: string }) => one.id)).toContain(me());
    expect((await crew.technician.get('/api/field/snapshot')).data.current).not.toContain(id);
  });

  it('should stand beside what is published until it is published or dropped', async () => {
    const { id, appointment } = await newVisit(crew);
    const before = await database()('appointments').where({ id: appointment }).first();
    const slot = nextSlot();
    const { data } = await plan([
      { order: id, technician: me(), ...slot, appointment, version: before.version },
    ]);
    expect(data.visits).toMatchObject([
      {
        status: 'draft',
        replaces: { technician: me(), startsAt: before.starts_at.toISOString() },
      },
    ]);
    expect((await visitsOf(id)).map((row) => row.status)).toEqual(['draft', 'published']);
    const order = await database()('work_orders').where({ id }).first();
    expect(order.scheduled_start).toEqual(before.starts_at);

    const dropped = await crew.dispatcher.post('/api/dispatch/discard', { orders: [id] });
    expect(dropped.data.visits).toMatchObject([{ id: appointment, status: 'published' }]);
    expect(dropped.data.undo).toMatchObject([{ order: id, ...slot }]);
    expect(await visitsOf(id)).toHaveLength(1);

    await plan(dropped.data.undo);
    const there = await plan([
      {
        order: id,
        technician: me(),
        startsAt: before.starts_at.toISOString(),
        endsAt: before.ends_at.toISOString(),
      },
    ]);
    expect(there.data.visits).toMatchObject([{ id: appointment, status: 'published' }]);
    expect(await visitsOf(id)).toHaveLength(1);
  });

  it('should know a visit by its id in capitals, and name the field that is wrong', async () => {
    const { id } = await newOrder(crew);
    const planned = await plan([{ order: id.toUpperCase(), technician: me(), ...nextSlot() }]);
    expect(planned.data.visits).toMatchObject([{ status: 'draft' }]);
    const orders = [id.toUpperCase()];
    expect((await crew.dispatcher.post('/api/dispatch/discard', { orders })).status).toBe(200);
    const asked = [
      ['board?from=9999-12-31&days=7', 'from'],
      ['changes?from=2026-12-01&since=5:1:', 'since'],
      ['changes?from=2026-12-01&since=1:5:3,2', 'since'],
      [`slots?order=${id}&from=1800-01-01`, 'from'],
    ];
    for (const [path = '', field] of asked) {
      const { status, errors } = await crew.dispatcher.get(`/api/dispatch/${path}`);
      expect([status, errors?.[0]?.extensions['field']], path).toEqual([400, field]);
    }
  });

  it('should do all or nothing, and say who moved a visit meanwhile', async () => {
    const first = await newOrder(crew);
    const second = await newOrder(crew);
    const move = (order: string) => ({ order, technician: me(), ...nextSlot() });
    const seen = (await plan([move(first.id)])).data.visits[0];
    await plan([move(first.id)]);
    const { status, code, errors } = await plan([
      move(second.id),
      { ...move(first.id), appointment: seen.id, version: seen.version },
    ]);
    expect([status, code]).toEqual([409, 'DISPATCH_CONFLICT']);
    expect(errors?.[0]?.extensions).toMatchObject({
      order: first.id,
      by: 'Test dispatcher',
      current: { appointment: seen.id, version: seen.version + 1 },
    });
    expect(await visitsOf(second.id)).toEqual([]);
    const unseen = await plan([{ ...move(first.id), appointment: null, version: null }]);
    expect(unseen.code).toBe('DISPATCH_CONFLICT');
  });

  it('should mark what speaks against it, and refuse what the company refuses', async () => {
    const { id } = await newOrder(crew);
    const away = await newTechnician(crew.tenant);
    await database()('absences').insert({
      company: crew.tenant.id,
      technician: away.technician,
      kind: 'sick',
      starts_at: `${DAY}T00:00:00Z`,
      ends_at: `${DAY}T23:00:00Z`,
    });
    const move = { order: id, technician: away.technician, ...nextSlot() };
    const marked = await plan([move]);
    const codes = marked.data.warnings[id].map(({ code }: { code: string }) => code);
    expect(codes).toContain('absent');
    expect((await plan([move], { allowWarnings: false })).code).toBe('DISPATCH_REFUSED');

    await database()('companies')
      .where({ id: crew.tenant.id })
      .update({ settings: JSON.stringify({ dispatch: { refuses: ['absent'] } }) });
    const refused = await plan([move]);
    expect([refused.status, refused.code]).toEqual([422, 'DISPATCH_REFUSED']);
    expect(refused.errors?.[0]?.message).toContain('is away from');
    expect(refused.errors?.[0]?.extensions).toMatchObject({
      refused: { [id]: [{ code: 'absent' }] },
    });
    await database()('companies').where({ id: crew.tenant.id }).update({ settings: '{}' });
  });

  it('should refuse work that has begun, and rows of another company', async () => {
    const { id } = await newVisit(crew);
    const begun = await crew.technician.post(`/api/orders/${id}/transition`, {
      to: 'OnTheWay',
      position: { lat: 3, lng: 101 },
    });
    expect(begun.status).toBe(200);
    const move = { order: id, technician: me(), ...nextSlot() };
    expect((await plan([move])).code).toBe('DISPATCH_WORK_BEGUN');
    const stranger = await newMember(await newTenant(), 'dispatcher');
    for (const answer of [
      await plan([move], {}, stranger),
      await stranger.post('/api/dispatch/discard', { orders: [id] }),
      await publish({ company: crew.tenant.id }, stranger),
      await stranger.get(`/api/dispatch/board?from=${DAY}&company=${crew.tenant.id}`),
    ])
      expect([answer.status, answer.code]).toEqual([403, 'FORBIDDEN']);
  });
});

describe('publishing', () => {
  it('should try first, then tell the technician', async () => {
    const { id } = await newOrder(crew);
    const { data } = await plan([{ order: id, technician: me(), ...nextSlot() }]);
    const appointments = [data.visits[0].id];
    const trial = await publish({ appointments, dryRun: true });
    expect(trial.data).toMatchObject({
      published: 1,
      problems: [],
      changes: [{ order: id, kind: 'new', tells: [{ who: 'technician', channel: 'portal' }] }],
    });
    expect(await visitsOf(id)).toMatchObject([{ status: 'draft' }]);
    const done = await publish({ appointments });
    expect(done.data).toMatchObject(trial.data);
    expect(await visitsOf(id)).toMatchObject([{ id: appointments[0], status: 'published' }]);
    const order = await database()('work_orders').where({ id }).first();
    expect(order).toMatchObject({ status: 'Assigned', technician: me() });
  });

  it('should put a plan in the place of what is published, and take a visit back', async () => {
    const { id, appointment } = await newVisit(crew);
    const colleague = await newTechnician(crew.tenant);
    const slot = nextSlot();
    await plan([{ order: id, technician: colleague.technician, ...slot }]);
    const moved = await publish({ technician: colleague.technician });
    expect(moved.data.changes).toMatchObject([
      { kind: 'moved', tells: [{ who: 'technician' }, { who: 'technician' }] },
    ]);
    expect(await visitsOf(id)).toMatchObject([
      { id: appointment, status: 'published', technician: colleague.technician },
    ]);
    await plan([{ order: id, technician: null, ...slot }]);
    const back = await publish({ technician: colleague.technician });
    expect(back.data).toMatchObject({ published: 1, changes: [{ kind: 'removed', after: null }] });
    expect((await visitsOf(id)).map((row) => row.status)).toEqual(['cancelled']);
    const order = await database()('work_orders').where({ id }).first();
    expect(order).toMatchObject({ technician: null, scheduled_start: null });
    const pool = await crew.dispatcher.get(`/api/dispatch/pool?search=${order.number}`);
    expect(pool.data).toMatchObject({ counts: { unscheduled: 1 }, orders: [{ order: id }] });
  });

  it('should let visits change places, and leave the others where one cannot be published', async () => {
    const [one, other, third] = await Promise.all([newVisit(crew), newVisit(crew), newVisit(crew)]);
    const place = async (order: string) => {
      const [row] = await visitsOf(order);
      return { startsAt: row.starts_at.toISOString(), endsAt: row.ends_at.toISOString() };
    };
    const places = [await place(one.id), await place(other.id), await place(third.id)];
    const { data } = await plan([
      { order: one.id, technician: me(), ...places[1] },
      { order: other.id, technician: me(), ...places[0] },
    ]);
    const swap = await publish({ appointments: data.visits.map((v: { id: string }) => v.id) });
    expect(swap.data).toMatchObject({ published: 2, problems: [] });
    expect([await place(one.id), await place(other.id)]).toEqual([places[1], places[0]]);

    const free = await newOrder(crew);
    const mixed = await plan([
      { order: one.id, technician: me(), ...places[2] },
      { order: free.id, technician: me(), ...nextSlot() },
    ]);
    const { data: result } = await publish({
      appointments: mixed.data.visits.map((v: { id: string }) => v.id),
    });
    expect(result).toMatchObject({
      published: 1,
      changes: [{ order: free.id }],
      problems: [{ order: one.id, code: 'DISPATCH_OVERLAP' }],
    });
    expect(result.problems[0].message).toContain(third.number);
    await crew.dispatcher.post('/api/dispatch/discard', { orders: [one.id] });
  });

  it('should give one hour of a technician to one of 64 dispatchers', async () => {
    const slot = nextSlot();
    const orders = await createOrders(database(), {
      company: crew.tenant.id,
      name: 'race',
      count: 64,
      values: { building: crew.building },
    });
    const planned = await plan(orders.map((order) => ({ order, technician: me(), ...slot })));
    expect(planned.status).toBe(200);
    const ids: string[] = planned.data.visits.map((visit: { id: string }) => visit.id);
    const answers = await Promise.all(ids.map((id) => publish({ appointments: [id] })));
    expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 200));
    expect(answers.filter(({ data }) => data.published === 1)).toHaveLength(1);
    const codes = answers.flatMap(({ data }) =>
      data.problems.map(({ code }: { code: string }) => code),
    );
    expect(codes).toEqual(Array.from({ length: 63 }, () => 'DISPATCH_OVERLAP'));
    const published = await database()('appointments')
      .whereIn('work_order', orders)
      .where({ status: 'published' });
    expect(published).toHaveLength(1);
    await crew.dispatcher.post('/api/dispatch/discard', { orders });
  }, 120_000);
});

describe('places', () => {
  it('should be offered with reasons, or the rule that leaves none be named', async () => {
    const { id } = await newOrder(crew);
    const ask = (rest: string) =>
      crew.dispatcher.get(`/api/dispatch/slots?order=${id}&from=${DAY}&days=2${rest}`);
    const { data } = await ask('');
    expect(data.slots.length).toBeGreaterThan(0);
    expect(data.slots[0].reasons.length).toBeGreaterThan(0);
    const elsewhere = await newTechnician(crew.tenant);
    await database()('technicians')
      .where({ id: elsewhere.technician })
      .update({ skills: JSON.stringify(['ASSURANCE']) });
    await database()('work_orders').where({ id }).update({ order_category: 'FTTH' });
    const none = await ask(`&technician=${elsewhere.technician}`);
    expect(none.data.slots).toEqual([]);
    expect(none.data.whyNot.rules[0]).toMatchObject({ code: 'missingSkill' });
  });
});

describe('what others change', () => {
  it('should be told once the board has been read, with what is gone', async () => {
    const { id } = await newOrder(crew);
    const { asOf } = await board();
    const slot = nextSlot();
    await plan([{ order: id, technician: me(), ...slot }]);
    const since = (mark: string) =>
      crew.dispatcher.get(`/api/dispatch/changes?from=${DAY}&since=${mark}`);
    const told = await since(asOf);
    expect(shownOn(told.data, id)).toMatchObject([{ status: 'draft', ...slot }]);
    await crew.dispatcher.post('/api/dispatch/discard', { orders: [id] });
    const later = await since(told.data.asOf);
    expect(later.data.gone).toContain(id);
    expect(later.data.pool.unscheduled).toBeGreaterThan(0);
  });

  it('should come to whoever waits for it', async () => {
    const { id } = await newOrder(crew);
    let { asOf } = await board();
    const told = (async () => {
      for (let turn = 0; turn < 20; turn++) {
        const { data } = await crew.dispatcher.get(
          `/api/dispatch/changes?from=${DAY}&since=${asOf}&wait=20`,
        );
        if (shownOn(data, id).length > 0) return shownOn(data, id);
        asOf = data.asOf;
      }
      return [];
    })();
    await plan([{ order: id, technician: me(), ...nextSlot() }]);
    expect(await told).toMatchObject([{ status: 'draft' }]);
  }, 120_000);

  it('should end plans with the order', async () => {
    const { id } = await newVisit(crew);
    await plan([{ order: id, technician: me(), ...nextSlot() }]);
    const { status } = await crew.manager.post(`/api/orders/${id}/transition`, {
      to: 'Cancelled',
      reason: 'Customer withdrew',
    });
    expect(status).toBe(200);
    expect((await visitsOf(id)).map((row) => row.status)).toEqual(['cancelled', 'cancelled']);
  });

  it('should list pages of the pool in one order', async () => {
    const first = await crew.dispatcher.get('/api/dispatch/pool?limit=1');
    expect(first.data.orders).toHaveLength(1);
    const next = await crew.dispatcher.get(`/api/dispatch/pool?limit=1&cursor=${first.data.next}`);
    expect(next.data.orders[0]?.order).not.toBe(first.data.orders[0].order);
    const { id } = await newOrder(crew);
    await plan([{ order: id, technician: null, ...nextSlot() }]);
    const tab = await crew.dispatcher.get('/api/dispatch/pool?tab=unassigned&limit=200');
    expect(shownOn({ visits: tab.data.orders }, id)).toHaveLength(1);
  });
});
