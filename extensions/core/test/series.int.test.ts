import '../src/domains.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayIn, instantAt } from '../../domain/kernel/time.ts';
import { systemActor } from '../src/platform/actor.ts';
import { inTransaction } from '../src/platform/context.ts';
import { planCompanySeries } from '../src/dispatch/series/plan-series.ts';
import { companiesWithDueSeries, dueSeries } from '../src/dispatch/series/series-rows.ts';
import { type Crew, newCrew, newOrder } from './support/crew.ts';
import { database } from './support/database.ts';
import { newMember } from './support/tenant.ts';

const ZONE = 'Asia/Kuala_Lumpur';
const MISSING = '00000000-0000-4000-8000-000000000000';
let crew: Crew;
let first: string;

beforeAll(async () => {
  crew = await newCrew();
  first = addDays(dayIn(new Date(), ZONE), 2);
});

const body = (order: string, rest: object = {}) => ({
  order,
  name: 'Lift check',
  rule: 'FREQ=DAILY;COUNT=5',
  startsOn: first,
  starts: '09:00',
  minutes: 90,
  technician: crew.technician.technician,
  weeksAhead: 2,
  ...rest,
});
const make = (rest: object, who = crew.dispatcher) => who.post('/api/dispatch/series', rest);
const planAgain = () =>
  inTransaction(database(), systemActor('system'), (ctx) =>
    planCompanySeries.handle(ctx, { company: crew.tenant.id }),
  );
const daysOf = (series: string) =>
  database()('series_visits')
    .where({ series })
    .orderBy('occurs_on')
    .select<{ day: string; work_order: string | null }[]>(
      database().raw('occurs_on::text as day'),
      'work_order',
    );

describe('a repeating visit', () => {
  it('should be made ahead once each, whatever becomes of one, and skip holidays', async () => {
    const { id: order } = await newOrder(crew);
    await database()('holidays').insert({
      company: crew.tenant.id,
      day: addDays(first, 1),
      name: 'Contoh',
    });
    const shown = await crew.dispatcher.post('/api/dispatch/series/preview', {
      order,
      rule: 'FREQ=DAILY;COUNT=5',
      startsOn: first,
      starts: '09:00',
      onHoliday: 'skip',
    });
    expect(shown.data.days).toHaveLength(5);
    expect(shown.data.days[1]).toEqual({ occursOn: addDays(first, 1), startsAt: null });

    const { status, data } = await make(body(order));
    expect([status, data.made]).toEqual([201, 4]);
    const days = await daysOf(data.id);
    expect(days.map(({ day }) => day)).toEqual([0, 1, 2, 3, 4].map((step) => addDays(first, step)));
    expect(days.map(({ work_order }) => work_order !== null)).toEqual([
      ...[true, false, true, true, true],
    ]);
    const [visit] = await database()('appointments').where({ work_order: days[0]?.work_order });
    expect(visit).toMatchObject({
      status: 'draft',
      technician: crew.technician.technician,
      starts_at: instantAt(`${first}T09:00`, ZONE),
      ends_at: instantAt(`${first}T10:30`, ZONE),
    });
    const [made] = await database()('work_orders').where({ id: days[0]?.work_order });
    expect(made).toMatchObject({ customer_name: 'Siti Contohan', service_id: null });

    // One is moved, one is dropped, and everything is looked at anew by two at once.
    const later = instantAt(`${first}T15:00`, ZONE);
    await database()('appointments')
      .where({ id: visit.id })
      .update({ starts_at: later, ends_at: new Date(later.getTime() + 3_600_000) });
    await database()('appointments').where({ work_order: days[2]?.work_order }).delete();
    await database()('visit_series').where({ id: data.id }).update({ planned_until: null });
    await Promise.all([planAgain(), planAgain()]);
    expect(await daysOf(data.id)).toEqual(days);
    const [moved] = await database()('appointments').where({ id: visit.id });
    expect(moved.starts_at).toEqual(later);
    const made4 = await database()('work_orders')
      .where({ company: crew.tenant.id })
      .whereRaw(`source->>'series' = ?`, [data.id]);
    expect(made4).toHaveLength(4);

    const { data: list } = await crew.dispatcher.get(
      `/api/dispatch/series?company=${crew.tenant.id}`,
    );
    const [one] = list.series;
    expect(one).toMatchObject({ id: data.id, rule: 'FREQ=DAILY;COUNT=5', starts: '09:00' });
    expect(one.coming).toHaveLength(5);
    expect(one.coming[0]).toMatchObject({ startsAt: later.toISOString() });
  });

  it('should make no more when it is off, and go on by what was changed', async () => {
    const { id: order } = await newOrder(crew);
    const { data } = await make(body(order, { rule: 'FREQ=DAILY', weeksAhead: 1, name: 'Daily' }));
    const before = await daysOf(data.id);
    const change = (rest: object) => crew.dispatcher.patch(`/api/dispatch/series/${data.id}`, rest);
    expect((await change({ isActive: false, version: 99 })).code).toBe('DISPATCH_SERIES_CHANGED');
    expect((await change({ isActive: false })).data.made).toBe(0);
    await database()('visit_series').where({ id: data.id }).update({ planned_until: null });
    await planAgain();
    expect(await daysOf(data.id)).toEqual(before);
    const again = await change({
      isActive: true,
      weeksAhead: 2,
      starts: '14:00',
      technician: null,
    });
    expect(again.data.made).toBe(7);
    const last = (await daysOf(data.id)).at(-1);
    const [visit] = await database()('appointments').where({ work_order: last?.work_order });
    expect(visit).toMatchObject({
      technician: null,
      starts_at: instantAt(`${last?.day ?? ''}T14:00`, ZONE),
    });
  });

  it('should refuse what is foreign, what is not there and what is no rule', async () => {
    const { id: order } = await newOrder(crew);
    const foreign = await newCrew();
    const refused = async (rest: object) => {
      const { status, code, errors } = await make(rest);
      return [status, code, errors?.[0]?.extensions?.field ?? null];
    };
    const other = await newOrder(foreign);
    expect(await refused(body(other.id))).toEqual(await refused(body(MISSING)));
    expect(await refused(body(order, { technician: foreign.technician.technician }))).toEqual(
      await refused(body(order, { technician: MISSING })),
    );
    expect(await refused(body(order, { rule: 'FREQ=HOURLY' }))).toEqual([
      ...[400, 'DISPATCH_RULE_INVALID', 'rule'],
    ]);
    expect((await make(body(order), crew.finance)).status).toBe(403);
    const { data } = await make(body(order));
    const change = (id: string, who = foreign.dispatcher) =>
      who.patch(`/api/dispatch/series/${id}`, { isActive: false });
    const [strange, none] = [await change(data.id), await change(MISSING)];
    expect([strange.status, strange.code]).toEqual([none.status, none.code]);
  });
});

describe('repeating visits of several companies', () => {
  it('should be planned by each company alone, however many one has', async () => {
    for (const name of ['A', 'B', 'C']) await make(body((await newOrder(crew)).id, { name }));
    const foreign = await newCrew();
    await make(body((await newOrder(foreign)).id, { technician: null }), foreign.dispatcher);
    const trx = await database().transaction();
    await trx('visit_series').update({ planned_until: null });
    const companies = await companiesWithDueSeries(trx);
    const mine = await dueSeries(trx, { company: crew.tenant.id, most: 2 });
    await trx.rollback();
    expect(companies).toEqual(expect.arrayContaining([crew.tenant.id, foreign.tenant.id]));
    expect(new Set(companies).size).toBe(companies.length);
    expect(mine.map(({ company }) => company)).toEqual([crew.tenant.id, crew.tenant.id]);
  });
});

describe('a saved view', () => {
  it('should be its owner’s, or everybody’s when it is shared', async () => {
    const colleague = await newMember(crew.tenant, 'dispatcher');
    const save = (name: string, isShared: boolean) =>
      crew.dispatcher.post('/api/dispatch/views', { name, isShared, filters: { text: 'north' } });
    const mine = (await save('Mine', false)).data.id;
    const shared = (await save('Ours', false)).data.id;
    expect((await save('Ours', true)).data.id).toBe(shared);
    const seen = async (who: typeof colleague) =>
      (await who.get('/api/dispatch/views')).data.views.map(({ id }: { id: string }) => id);
    expect((await seen(crew.dispatcher)).sort()).toEqual([mine, shared].sort());
    expect(await seen(colleague)).toEqual([shared]);
    expect((await colleague.delete(`/api/dispatch/views/${mine}`)).status).toBe(403);
    expect((await colleague.delete(`/api/dispatch/views/${shared}`)).status).toBe(403);
    expect((await crew.admin.delete(`/api/dispatch/views/${shared}`)).status).toBe(200);
    expect((await crew.dispatcher.delete(`/api/dispatch/views/${mine}`)).status).toBe(200);
    expect(await seen(crew.dispatcher)).toEqual([]);
  });
});
