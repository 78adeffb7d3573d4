import '../src/domains.ts';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, dayIn, instantAt } from '../../domain/kernel/time.ts';
import { followMeterHandler, planCompanyHandler } from '../src/equipment/plans/plan-ahead.ts';
import { systemActor } from '../src/platform/actor.ts';
import { inTransaction } from '../src/platform/context.ts';
import { workbookFile } from '../src/platform/directus/workbook-file.ts';
import { type Crew, newCrew, newOrder, newTechnician, newVisit } from './support/crew.ts';
import { database } from './support/database.ts';
import { eventually } from './support/eventually.ts';
import { newMember } from './support/tenant.ts';

const ZONE = 'Asia/Kuala_Lumpur';
const today = dayIn(new Date(), ZONE);
let crew: Crew;
let category: string;
let workType: string;
beforeAll(async () => {
  crew = await newCrew();
  category = await newCategory();
  workType = (
    await database()('work_types')
      .where({ company: crew.tenant.id, code: 'ACTIVATION' })
      .first('id')
  ).id;
});

const newCategory = async (rest: object = {}): Promise<string> => {
  const { status, data, errors } = await crew.admin.post('/items/equipment_categories', {
    name: `Meters ${randomUUID()}`,
    code_pattern: 'MET-{seq:3}',
    calibration_months: 12,
    ...rest,
  });
  if (status !== 200) throw new Error(JSON.stringify(errors));
  return data.id;
};
const newPiece = async (
  rest: object = {},
): Promise<{ id: string; code: string; label_code: string }> => {
  const { status, data, errors } = await crew.admin.post('/items/equipment', {
    name: 'Power meter',
    category,
    ...rest,
  });
  if (status !== 200) throw new Error(JSON.stringify(errors));
  return data;
};
const ref = () => randomUUID();
const book = (order: string, equipment: string, rest: object = {}) =>
  crew.dispatcher.post('/api/equipment/bookings', {
    order,
    equipment,
    startsAt: '2036-03-02T01:00:00Z',
    endsAt: '2036-03-02T05:00:00Z',
    ...rest,
  });
/** Looks at all plans of the company, as each hour. */
const planAll = (): Promise<unknown> =>
  inTransaction(database(), systemActor('system'), (ctx) =>
    planCompanyHandler.handle(ctx, { company: crew.tenant.id, hour: 'now', after: null }),
  );

/** Takes an order to a state of this kind, past its lifecycle. */
const endOrder = (order: string, category: 'done' | 'cancelled', rest: object = {}) =>
  database().transaction(async (trx) => {
    await trx.raw(`select set_config('fieldwright.history', 'on', true)`);
    const { lifecycle } = await trx('work_orders')
      .where({ id: order })
      .first<{ lifecycle: string }>('lifecycle');
    const { code } = await trx('lifecycle_states')
      .where({ lifecycle, category })
      .first<{ code: string }>('code');
    await trx('work_orders')
      .where({ id: order })
      .update({ status: code, ...rest });
  });

describe('the register', () => {
  it('should number pieces by the pattern of their category, and keep who has one', async () => {
    const piece = await newPiece({ serial_no: ' S-1 ' });
    expect(piece.code).toMatch(/^MET-\d{3}$/);
    expect(piece.label_code).toMatch(/^[0-9A-F]{12}$/);
    const twice = await crew.admin.post('/items/equipment', {
      name: 'x',
      category,
      serial_no: 'S-1',
    });
    expect(twice.code).toBe('RECORD_NOT_UNIQUE');

    const found = await crew.technician.get(
      `/api/equipment/by-label?code=${encodeURIComponent(`https://x.example/portal/e/${piece.label_code}`)}`,
    );
    expect(found.data).toMatchObject({
      id: piece.id,
      whereabouts: 'in',
      isMine: false,
      mayTake: true,
    });
    const clientRef = ref();
    const take = (who = crew.technician, body: object = { clientRef }) =>
      who.post(`/api/equipment/${piece.id}/check-out`, body);
    const taken = await take();
    expect([taken.status, taken.data.replayed]).toEqual([200, false]);
    expect((await take()).data).toMatchObject({ id: taken.data.id, replayed: true });
    expect((await take(crew.technician, { clientRef: ref() })).data.id).toBe(taken.data.id);
    const other = await newTechnician(crew.tenant);
    expect((await take(other, { clientRef: ref() })).code).toBe('EQUIPMENT_OUT');
    const { data: mine } = await crew.technician.get('/api/equipment/mine');
    expect(mine.pieces).toMatchObject([{ id: piece.id }]);

    const back = { clientRef: ref(), condition: 'damaged', remark: 'Fell down' };
    const brought = await other.post(`/api/equipment/${piece.id}/check-in`, back);
    expect(brought.status).toBe(200);
    expect((await other.post(`/api/equipment/${piece.id}/check-in`, back)).data).toMatchObject({
      id: brought.data.id,
      replayed: true,
    });
    expect(
      (await other.post(`/api/equipment/${piece.id}/check-in`, { ...back, clientRef: ref() })).code,
    ).toBe('EQUIPMENT_NOT_OUT');

    const { data: page } = await crew.dispatcher.get(`/api/equipment/${piece.id}/page`);
    expect(page).toMatchObject({
      mayKeep: false,
      values: { is_down: true, whereabouts: 'in', holder_name: null },
      checkouts: [{ inCondition: 'damaged', remark: 'Fell down' }],
      downtimes: [{ condition: 'damaged', endsAt: null }],
    });
    const patched = await crew.admin.patch(`/items/equipment/${piece.id}`, { condition: 'good' });
    expect(patched.data).toMatchObject({ is_down: false });
    const [down] = await database()('equipment_downtimes').where({ equipment: piece.id });
    expect(down.ends_at).not.toBeNull();
  });

  it('should be handed out and taken back by the store', async () => {
    const piece = await newPiece();
    const store = await newMember(crew.tenant, 'warehouse');
    const { data: page } = await store.get(`/api/equipment/${piece.id}/page`);
    expect(page).toMatchObject({
      mayKeep: false,
      mayHandOut: true,
      names: { category: { id: category } },
    });
    const { technician } = crew.technician;
    const hand = (who: typeof store) =>
      who.post(`/api/equipment/${piece.id}/check-out`, { clientRef: ref(), technician });
    expect((await hand(await newTechnician(crew.tenant))).code).toBe('EQUIPMENT_NO_TECHNICIAN');
    expect((await hand(store)).data.holderName).toMatch(/^Contoh Teknik/);
    const back = { clientRef: ref(), condition: 'good' };
    expect((await store.post(`/api/equipment/${piece.id}/check-in`, back)).status).toBe(200);
  });

  it('should leave the register to its keepers', async () => {
    const piece = await newPiece();
    const service = { kind: 'calibration', doneOn: addDays(today, -400), result: 'passed' };
    const record = (who = crew.admin, body: object = service) =>
      who.post(`/api/equipment/${piece.id}/services`, body);
    expect((await record(crew.technician)).status).toBe(403);
    expect((await record(crew.dispatcher)).status).toBe(403);
    expect(
      (await crew.dispatcher.patch(`/items/equipment/${piece.id}`, { name: 'x' })).status,
    ).toBe(403);
    expect((await record(crew.admin, { ...service, doneOn: addDays(today, 2) })).code).toBe(
      'EQUIPMENT_DAY_AHEAD',
    );
    expect((await record()).data.nextDueOn < today).toBe(true);
    const { data: late } = await crew.dispatcher.get('/api/equipment?show=overdue');
    expect(late.rows.map(({ id }: { id: string }) => id)).toContain(piece.id);
    expect(
      (await record(crew.admin, { ...service, doneOn: today, result: 'failed' })).data.nextDueOn,
    ).toBeNull();
    expect((await crew.dispatcher.get('/api/equipment?show=overdue')).data.counts.overdue).toBe(
      late.counts.overdue,
    );
    await record(crew.admin, { ...service, doneOn: today });
    expect((await crew.dispatcher.get('/api/equipment?show=overdue')).data.counts.overdue).toBe(
      late.counts.overdue - 1,
    );
    const { data } = await crew.dispatcher.post('/api/equipment/labels', { ids: [piece.id] });
    expect(data.labels).toMatchObject([{ code: piece.code, svg: expect.stringContaining('<svg') }]);
  });
});

describe('an import', () => {
  it('should take all rows or none, and say everything that is wrong', async () => {
    const { name } = await crew.admin
      .get(`/items/equipment_categories/${category}`)
      .then(({ data }) => data);
    const send = (lines: string[], who = crew.admin) =>
      who.post('/api/equipment/import', {
        company: crew.tenant.id,
        file: 'pieces.csv',
        csv: ['Name;Category;Code;Inspection due', ...lines].join('\n'),
      });
    const wrong = await send([`;${name};;`, 'Drill;Nothing;X-1;tomorrow', `Saw;${name};X-1;`]);
    expect(wrong.data.imported).toBe(0);
    expect(wrong.data.problems.map(({ code }: { code: string }) => code)).toEqual([
      ...[
        'EQUIPMENT_ROW_NAME',
        'EQUIPMENT_ROW_CATEGORY',
        'EQUIPMENT_ROW_DAY',
        'EQUIPMENT_ROW_TWICE',
      ],
    ]);
    const right = await send([`Drill;${name};;2036-01-31`, `Saw;${name};X-1;`]);
    expect(right.data).toEqual({ imported: 2, problems: [], unread: [] });
    const rows = await database()('equipment').where({ company: crew.tenant.id, name: 'Drill' });
    expect(rows).toMatchObject([{ code: expect.stringMatching(/^MET-/) }]);
    expect((await send(['x;y'], crew.dispatcher)).status).toBe(403);
  });
});

describe('a workbook', () => {
  it('should be taken in as the same table, and a file that is none be refused in words', async () => {
    const { name } = await crew.admin
      .get(`/items/equipment_categories/${category}`)
      .then(({ data }) => data);
    const read = (file: string, content: Buffer) =>
      crew.admin.upload('/api/sheets/read', {}, [
        { name: file, type: 'application/octet-stream', content },
      ]);
    const sheet = workbookFile(
      'Pieces',
      ['Name', 'Category', 'Condition'],
      [
        ['Torque wrench', name, 'good'],
        ['Crimper', name, 'shiny'],
      ],
    );
    const { data } = await read('pieces.xlsx', sheet);
    expect([data?.sheet, data?.rows.length]).toEqual(['Pieces', 3]);
    const send = (rows: string[][]) =>
      crew.admin.post('/api/equipment/import', {
        ...{ company: crew.tenant.id, file: 'pieces.xlsx', rows },
      });
    expect((await send(data.rows)).data).toMatchObject({
      imported: 0,
      problems: [{ code: 'EQUIPMENT_ROW_CONDITION', params: { row: 3 } }],
    });
    const mended = (data.rows as string[][]).map((cells) =>
      cells.map((text) => text.replace('shiny', 'good')),
    );
    expect((await send(mended)).data).toEqual({ imported: 2, problems: [], unread: [] });
    expect((await read('broken.xlsx', sheet.subarray(0, 300))).status).toBe(422);
  });
});

describe('a booking', () => {
  it('should be one at a time for an exclusive piece, however many race', async () => {
    const piece = await newPiece();
    const shared = await newPiece({ category: await newCategory({ is_exclusive: false }) });
    const orders = [await newOrder(crew), await newOrder(crew), await newOrder(crew)];
    const raced = await Promise.all(orders.map(({ id }) => book(id, piece.id)));
    expect(raced.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(raced.filter(({ code }) => code !== undefined && code !== 'EQUIPMENT_TAKEN')).toEqual(
      [],
    );
    expect(
      new Set(
        (await Promise.all(orders.map(({ id }) => book(id, shared.id)))).map(
          ({ status }) => status,
        ),
      ),
    ).toEqual(new Set([201]));
    // Past every check of ours the database has the last word.
    const [row] = await database()('equipment_bookings').where({ equipment: piece.id });
    await expect(
      database()('equipment_bookings').insert({ ...row, id: randomUUID(), client_ref: null }),
    ).rejects.toThrow(/equipment_bookings_no_overlap/);

    const winner = orders[raced.findIndex(({ status }) => status === 201)]?.id ?? '';
    const free = async () =>
      (
        await crew.dispatcher.get(
          `/api/equipment/free?order=${winner}&from=2036-03-02T04:00:00Z&to=2036-03-02T06:00:00Z`,
        )
      ).data.pieces.find(({ id }: { id: string }) => id === piece.id);
    expect(await free()).toMatchObject({ answer: 'taken' });
    expect(
      (
        await book(orders[0]?.id ?? '', piece.id, {
          startsAt: '2036-03-02T05:00:00Z',
          endsAt: '2036-03-02T06:00:00Z',
        })
      ).status,
    ).toBe(201);
    const { data: of } = await crew.dispatcher.get(`/api/equipment/of-order?order=${winner}`);
    const own = of.bookings.find(({ equipment }: { equipment: string }) => equipment === piece.id);
    expect((await crew.technician.post(`/api/equipment/bookings/${own.id}/cancel`)).status).toBe(
      403,
    );
    expect((await crew.dispatcher.post(`/api/equipment/bookings/${own.id}/cancel`)).status).toBe(
      200,
    );
    const history = await database()('work_order_events').where({ work_order: winner });
    expect(history.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['equipment_booked', 'equipment_released']),
    );
    await endOrder(winner, 'cancelled');
    expect(
      (
        await database()('equipment_bookings')
          .where({ work_order: winner, equipment: shared.id })
          .first()
      ).state,
    ).toBe('cancelled');
  });

  it('should be shown to technicians of the order alone', async () => {
    const [piece, { id: order }] = [await newPiece(), await newVisit(crew)];
    expect((await book(order, piece.id)).status).toBe(201);
    const other = await newTechnician(crew.tenant);
    const read = (who: typeof other) => who.get(`/api/equipment/of-order?order=${order}`);
    expect((await read(crew.technician)).data.bookings).toMatchObject([{ equipment: piece.id }]);
    expect((await read(other)).status).toBe(403);
    const calendar = `/api/equipment/calendar?company=${crew.tenant.id}&from=2036-03-01T00:00:00Z&to=2036-03-03T00:00:00Z`;
    expect((await other.get(calendar)).status).toBe(403);
    expect((await crew.dispatcher.get(calendar)).data.bookings).toContainEqual(
      expect.objectContaining({ workOrder: order }),
    );
  });

  it('should warn of a check that will be overdue, or refuse where the category says so', async () => {
    const { id: order } = await newVisit(crew);
    const warns = await newPiece({ calibration_due_on: '2036-03-01' });
    const answer = await book(order, warns.id);
    expect(answer.data.overdue).toEqual([{ kind: 'calibration', dueOn: '2036-03-01' }]);
    const refuses = await newPiece({
      calibration_due_on: '2036-03-01',
      category: await newCategory({ overdue_rule: 'refuse' }),
    });
    expect((await book(order, refuses.id)).code).toBe('EQUIPMENT_CHECK_OVERDUE');
    expect(
      (await book(order, (await newPiece({ calibration_due_on: '2036-03-02' })).id)).data.overdue,
    ).toEqual([]);
    expect((await book(order, (await newPiece({ retired_on: today })).id)).code).toBe(
      'EQUIPMENT_RETIRED',
    );
    expect((await book(order, warns.id, { endsAt: '2036-03-02T00:00:00Z' })).code).toBe(
      'EQUIPMENT_PERIOD',
    );
  });
});

const plan = (rest: object = {}) =>
  crew.admin.post('/api/maintenance/plans', {
    company: crew.tenant.id,
    name: 'Pump service',
    trigger: 'calendar',
    rule: 'FREQ=DAILY;INTERVAL=2',
    startsOn: addDays(today, 1),
    workType,
    title: 'Service the pump',
    leadDays: 5,
    outstanding: 'always',
    ...rest,
  });
const datesOf = async (id: string) =>
  await database()('maintenance_occurrences')
    .where({ plan: id })
    .orderByRaw('occurs_on, crossing')
    .select(database().raw('occurs_on::text as day'), 'crossing', 'state', 'work_order');

describe('a maintenance plan', () => {
  it('should be made some jobs at a time, and hold no more ahead than can be made', async () => {
    const long = await plan({ rule: 'FREQ=DAILY', leadDays: 365 });
    expect([long.status, long.code, long.errors?.[0]?.extensions['field']]).toEqual([
      422,
      'MAINTENANCE_TOO_MANY_AHEAD',
      'leadDays',
    ]);
    const { data } = await plan({ rule: 'FREQ=DAILY', leadDays: 12 });
    expect(data.made).toBe(5);
    const made = async () =>
      (await datesOf(data.id)).filter(({ state }) => state === 'generated').length;
    expect(await eventually(made, (jobs) => jobs === 12)).toBe(12);
  });

  it('should make each job once, whatever restarts, and survive edits of one date', async () => {
    const piece = await newPiece();
    const { status, data } = await plan({
      equipment: piece.id,
      starts: '08:30',
      taskTitles: ['Oil', 'Filter'],
    });
    expect([status, data.made]).toEqual([201, 3]);
    const made = await datesOf(data.id);
    expect(made.map(({ day }) => day)).toEqual([1, 3, 5].map((step) => addDays(today, step)));
    const order = await database()('work_orders').where({ id: made[0]?.work_order }).first();
    expect(order.issue).toBe(`Service the pump: ${piece.code} Power meter`);
    expect(order.appointment_requested_at).toEqual(instantAt(`${addDays(today, 1)}T08:30`, ZONE));
    const tasks = await database()('tasks').where({ work_order: order.id }).orderBy('position');
    expect(tasks.map(({ title }) => title)).toEqual(['Oil', 'Filter']);
    const edit = (step: number, body: object) =>
      crew.admin.post(`/api/maintenance/plans/${data.id}/dates`, {
        occursOn: addDays(today, step),
        ...body,
      });
    expect((await edit(3, { action: 'skip', reason: 'Closed' })).code).toBe(
      'MAINTENANCE_OCCURRENCE_DONE',
    );
    expect((await edit(8, { action: 'skip', reason: 'Closed' })).code).toBe(
      'MAINTENANCE_OCCURRENCE_UNKNOWN',
    );
    expect((await edit(7, { action: 'skip', reason: 'Closed' })).data.state).toBe('skipped');
    expect(
      (await edit(9, { action: 'move', dueOn: addDays(today, 4), reason: 'Earlier' })).data.made,
    ).toBe(1);
    // Everything is looked at anew by two at once, as after an outage.
    await database()('maintenance_plans')
      .where({ id: data.id })
      .update({ planned_until: addDays(today, -1), lead_days: 10 });
    await Promise.all([planAll(), planAll()]);
    const states = await datesOf(data.id);
    expect(states.map(({ day, state }) => [day, state])).toEqual([
      ...[1, 3, 5].map((step) => [addDays(today, step), 'generated']),
      ...[
        [addDays(today, 7), 'skipped'],
        [addDays(today, 9), 'generated'],
      ],
    ]);
    expect(states.slice(0, 3)).toEqual(made);
    const orders = await database()('work_orders').whereRaw(`source->>'maintenancePlan' = ?`, [
      data.id,
    ]);
    expect(orders).toHaveLength(4);
    const { data: of } = await crew.dispatcher.get(`/api/equipment/of-order?order=${order.id}`);
    expect(of.maintains).toMatchObject({ plan: data.id, equipment: piece.id });
  });

  it('should give its jobs tasks of templates, of another type too', async () => {
    const template = randomUUID();
    const other = await database()('work_types')
      .where({ company: crew.tenant.id })
      .whereNot({ id: workType })
      .first('id');
    await database()('task_templates').insert({
      ...{ id: template, company: crew.tenant.id, work_type: other.id, state: 'never' },
      ...{ title: 'Isolate the pump', estimate_minutes: 20, is_active: true },
      checklist: JSON.stringify([{ id: 'a', text: 'Locked' }]),
    });
    const { data } = await plan({ taskTemplates: [template], taskTitles: ['Oil'] });
    const [first] = await datesOf(data.id);
    const tasks = await database()('tasks').where({ work_order: first?.work_order });
    expect(tasks.find(({ title }) => title === 'Isolate the pump')).toMatchObject({
      ...{ template, estimate_minutes: 20, checklist: [{ id: 'a', text: 'Locked' }] },
    });
    expect(tasks).toHaveLength(2);
    const shown = await crew.admin.get(`/api/maintenance/plans/${data.id}`);
    expect(shown.data.templateTitles).toEqual(['Isolate the pump']);
    expect((await plan({ taskTemplates: [randomUUID()] })).code).toBe('MAINTENANCE_UNKNOWN');
  });

  it('should leave out, merge, pause and end as it says', async () => {
    const skip = await plan({ outstanding: 'skip' });
    expect((await datesOf(skip.data.id)).map(({ state }) => state)).toEqual([
      'generated',
      'skipped',
      'skipped',
    ]);
    const merge = await plan({ outstanding: 'merge' });
    const merged = await datesOf(merge.data.id);
    expect(merged.map(({ state }) => state)).toEqual(['generated', 'merged', 'merged']);
    expect(new Set(merged.map(({ work_order }) => work_order)).size).toBe(1);

    const change = (rest: object) =>
      crew.admin.patch(`/api/maintenance/plans/${skip.data.id}`, rest);
    expect((await change({ state: 'paused', version: 99 })).code).toBe('MAINTENANCE_PLAN_CHANGED');
    expect((await change({ state: 'paused' })).status).toBe(200);
    await database()('maintenance_plans').where({ id: skip.data.id }).update({ lead_days: 30 });
    await planAll();
    expect(await datesOf(skip.data.id)).toHaveLength(3);
    const now = await crew.admin.post(`/api/maintenance/plans/${merge.data.id}/generate`);
    expect(now.data).toMatchObject({ merged: 1 });
    expect((await change({ state: 'ended' })).status).toBe(200);
    expect((await change({ name: 'x' })).code).toBe('MAINTENANCE_PLAN_ENDED');
    expect((await plan({ rule: 'FREQ=HOURLY' })).code).toBe('MAINTENANCE_RULE_INVALID');
    expect((await plan({ trigger: 'meter' })).code).toBe('MAINTENANCE_METER_NEEDED');
  });

  it('should count from the completion where it says so', async () => {
    const { data } = await plan({ anchor: 'completed', rule: 'FREQ=DAILY;INTERVAL=3' });
    const [first] = await datesOf(data.id);
    await planAll();
    expect(await datesOf(data.id)).toHaveLength(1);
    await endOrder(first?.work_order ?? '', 'done', {
      completed_at: instantAt(`${addDays(today, 1)}T23:00`, ZONE),
    });
    await planAll();
    expect((await datesOf(data.id)).map(({ day }) => day)).toEqual([
      addDays(today, 1),
      addDays(today, 4),
    ]);
  });

  it('should follow a meter, once for each crossing', async () => {
    const piece = await newPiece();
    const { data: meter } = await crew.admin.post('/items/meters', {
      equipment: piece.id,
      name: 'Hours',
      unit: 'h',
    });
    const read = async (value: number, rest: object = {}) => {
      const answer = await crew.technician.post(`/api/meters/${meter.id}/readings`, {
        clientRef: ref(),
        value,
        ...rest,
      });
      await inTransaction(database(), systemActor('system'), (ctx) =>
        followMeterHandler.handle(ctx, { meter: meter.id }),
      );
      return answer;
    };
    expect((await read(1_000)).data.total).toBe(0);
    const { data } = await plan({
      trigger: 'meter',
      rule: null,
      startsOn: null,
      equipment: piece.id,
      meter: meter.id,
      everyUnits: 250,
      outstanding: 'always',
    });
    const crossings = async () =>
      (await datesOf(data.id)).map(({ crossing, state }) => [crossing, state]);
    await read(1_240);
    expect(await crossings()).toEqual([]);
    const clientRef = ref();
    await read(1_260, { clientRef });
    expect((await read(1_260, { clientRef })).data.replayed).toBe(true);
    const back = await read(1_200);
    expect([back.code, back.errors?.[0]?.extensions.field]).toEqual([
      'EQUIPMENT_METER_BACKWARD',
      'value',
    ]);
    expect((await read(1_200, { reason: 'corrected' })).data.total).toBe(200);
    await read(1_255);
    expect(await crossings()).toEqual([[1, 'generated']]);
    await read(5, { reason: 'replaced' });
    await read(600);
    expect(await crossings()).toEqual([
      [1, 'generated'],
      [2, 'skipped'],
      [3, 'generated'],
    ]);
    const [reading] = await database()('meter_readings').where({ meter: meter.id });
    await expect(
      database()('meter_readings').where({ id: reading.id }).update({ value: 1 }),
    ).rejects.toThrow();
  });
});
