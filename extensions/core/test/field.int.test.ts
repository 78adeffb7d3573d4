import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Crew, newCrew, newTechnician, newVisit, type Technician } from './support/crew.ts';
import { database } from './support/database.ts';
import { newSplitter } from './support/splitter.ts';

let crew: Crew;
let second: Technician;

beforeAll(async () => {
  crew = await newCrew();
  second = await newTechnician(crew.tenant);
});

type Visit = { id: string };
const command = (order: Visit, type: string, seenStatus: string, payload: object) => ({
  id: randomUUID(),
  type,
  order: order.id,
  occurredAt: new Date().toISOString(),
  seenStatus,
  payload,
});
const send = async (commands: object[], who: Technician = crew.technician) => {
  const answer = await who.post('/api/field/commands', { commands });
  expect(answer.errors).toBeUndefined();
  return answer.data.results;
};
const setOff = (order: Visit) => command(order, 'transition', 'Assigned', { to: 'OnTheWay' });
const arrive = (order: Visit) => command(order, 'transition', 'OnTheWay', { to: 'MetCustomer' });

/** One red pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

const upload = (
  order: Visit,
  changes: Record<string, string> = {},
  content: Buffer = PNG,
  who: Technician = crew.technician,
) =>
  who.upload(
    '/api/field/evidence',
    {
      order: order.id,
      kind: 'photo',
      category: 'completion',
      clientRef: randomUUID(),
      takenAt: new Date().toISOString(),
      sha256: createHash('sha256').update(content).digest('hex'),
      ...changes,
    },
    [{ name: '../../photo.png', type: 'image/png', content }],
  );

describe('the snapshot', () => {
  it('should hold a whole visit and nothing that belongs to the office', async () => {
    const visit = await newVisit(crew, {
      woNumber: 'A9000001',
      internalNotes: 'Customer pays late',
      remarks: 'Ring twice',
    });
    const { status, data } = await crew.technician.get('/api/field/snapshot');
    expect(status).toBe(200);
    expect(data).toMatchObject({
      company: { id: crew.tenant.id, timeZone: 'Asia/Kuala_Lumpur' },
      technician: { id: crew.technician.technician },
    });
    const item = data.visits.find(({ id }: Visit) => id === visit.id);
    expect(item).toMatchObject({
      number: visit.number,
      customerName: 'Siti Contohan',
      phones: ['+60126999999'],
      remarks: 'Ring twice',
      references: [{ name: 'partnerOrder', value: 'A9000001' }],
      appointment: { id: visit.appointment },
      facts: { actor: { isAssignee: true }, order: { status: 'Assigned' } },
    });
    expect(data.lifecycles[item.lifecycle].states).toHaveLength(18);
    expect(JSON.stringify(data)).not.toContain('pays late');
    expect(data.blockerReasons.length).toBeGreaterThan(30);
  });

  it('should be the own visits only', async () => {
    const mine = await newVisit(crew);
    const theirs = await newVisit(crew, {}, second);
    const { data } = await crew.technician.get('/api/field/snapshot');
    expect(data.current).toContain(mine.id);
    expect(data.current).not.toContain(theirs.id);
  });

  it('should send only what changed when asked', async () => {
    const old = await newVisit(crew);
    const { data: before } = await crew.technician.get('/api/field/snapshot');
    const changed = await newVisit(crew);
    const since = encodeURIComponent(before.serverTime);
    const { data } = await crew.technician.get(`/api/field/snapshot?since=${since}`);
    expect(data.visits.map(({ id }: Visit) => id)).toEqual([changed.id]);
    expect(data.current).toContain(old.id);
  });

  it('should be for technicians', async () => {
    expect((await crew.finance.get('/api/field/snapshot')).status).toBe(403);
  });
});

describe('commands', () => {
  it('should run in order and be replayed under their ids', async () => {
    const visit = await newVisit(crew);
    const queue = [
      setOff(visit),
      arrive(visit),
      command(visit, 'record-serial', 'MetCustomer', { serial: ' hwtc1234abcd ' }),
    ];
    const first = await send(queue);
    expect(first.map(({ status }: { status: string }) => status)).toEqual(Array(3).fill('applied'));
    const order = await database()('work_orders').where({ id: visit.id }).first();
    expect(order).toMatchObject({ status: 'MetCustomer', onu_serial: 'HWTC1234ABCD' });

    const again = await send(queue);
    expect(again.map(({ status }: { status: string }) => status)).toEqual(
      Array(3).fill('replayed'),
    );
    const events = await database()('work_order_events')
      .where({ work_order: visit.id })
      .whereNotNull('client_ref');
    expect(events).toHaveLength(3);
  });

  it('should do a queue that is sent twice at once a single time', async () => {
    const visit = await newVisit(crew);
    const queue = [setOff(visit), arrive(visit)];
    const [one, two] = await Promise.all([send(queue), send(queue)]);
    for (const [index] of queue.entries()) {
      const pair = [one[index].status, two[index].status].sort();
      expect(pair).toEqual(['applied', 'replayed']);
    }
  });

  it('should hold back the rest of a visit, not other visits', async () => {
    const [bad, good] = [await newVisit(crew), await newVisit(crew)];
    const results = await send([
      command(bad, 'transition', 'Assigned', { to: 'Completed' }),
      setOff(bad),
      setOff(good),
    ]);
    expect(results).toMatchObject([
      { status: 'refused', error: { code: 'WORK_TRANSITION_UNKNOWN' } },
      { status: 'refused', error: { code: 'FIELD_EARLIER_REFUSED' } },
      { status: 'applied', order: { status: 'OnTheWay' } },
    ]);
  });

  it('should list what is missing', async () => {
    const visit = await newVisit(crew);
    const results = await send([
      setOff(visit),
      arrive(visit),
      command(visit, 'transition', 'MetCustomer', { to: 'OrderCompleted' }),
    ]);
    expect(results[2]).toMatchObject({
      status: 'refused',
      error: { code: 'WORK_REQUIREMENTS_MISSING' },
    });
    expect(results[2].error.missing.length).toBeGreaterThan(3);
  });

  it('should call it a conflict when the office changed the status meanwhile', async () => {
    const visit = await newVisit(crew);
    await crew.dispatcher.post(`/api/orders/${visit.id}/blockers`, {
      reason: 'OTHER',
      remark: 'x',
    });
    const [result] = await send([setOff(visit)]);
    expect(result).toMatchObject({ status: 'conflict', yours: 'OnTheWay', current: 'Blocker' });
  });

  it('should be content when the order already stands there', async () => {
    const visit = await newVisit(crew);
    const body = { to: 'OnTheWay' };
    expect((await crew.admin.post(`/api/orders/${visit.id}/transition`, body)).status).toBe(200);
    const [result] = await send([setOff(visit)]);
    expect(result).toMatchObject({ status: 'applied', order: { status: 'OnTheWay' } });
  });

  it('should tell the technician when the visit was given to somebody else', async () => {
    const visit = await newVisit(crew);
    const start = Date.now() + 400 * 24 * 60 * 60_000;
    const moved = await crew.dispatcher.post(`/api/orders/${visit.id}/assign`, {
      technician: second.technician,
      startsAt: new Date(start).toISOString(),
      endsAt: new Date(start + 60 * 60_000).toISOString(),
    });
    expect(moved.status).toBe(200);
    const [result] = await send([setOff(visit)]);
    expect(result).toMatchObject({ status: 'refused', error: { code: 'FIELD_NOT_YOURS' } });
    const photo = await upload(visit);
    expect(photo.status).toBe(201);
  });

  it('should not ask for a slot that ends before it begins', async () => {
    const visit = await newVisit(crew);
    const start = Date.now() + 300 * 24 * 60 * 60_000;
    const [result] = await send([
      command(visit, 'request-reschedule', 'Assigned', {
        proposedStart: new Date(start).toISOString(),
        proposedEnd: new Date(start - 60 * 60_000).toISOString(),
        requestedBy: 'customer',
        reason: 'Customer away',
      }),
    ]);
    expect(result).toMatchObject({ status: 'refused', error: { code: 'DISPATCH_SLOT_INVALID' } });
  });

  it('should report a blocker with its photo and ask for another slot', async () => {
    const visit = await newVisit(crew);
    const photo = await upload(visit, { category: 'blocker' });
    const start = Date.now() + 300 * 24 * 60 * 60_000;
    const results = await send([
      setOff(visit),
      command(visit, 'report-blocker', 'OnTheWay', {
        reason: 'RISER_LOCKED',
        remark: 'Key is with the management',
        phase: 'pre_customer',
      }),
      command(visit, 'request-reschedule', 'Blocker', {
        proposedStart: new Date(start).toISOString(),
        proposedEnd: new Date(start + 60 * 60_000).toISOString(),
        requestedBy: 'technician',
        reason: 'Key tomorrow',
      }),
    ]);
    expect(results.map(({ status }: { status: string }) => status)).toEqual(
      Array(3).fill('applied'),
    );
    const blocker = await database()('blockers').where({ work_order: visit.id }).first();
    expect(blocker.reported_by_technician).toBe(crew.technician.technician);
    const evidence = await database()('evidence').where({ id: photo.data.id }).first();
    expect(evidence.blocker).toBe(blocker.id);
  });

  it('should refuse a malformed queue by name', async () => {
    const visit = await newVisit(crew);
    const answer = await crew.technician.post('/api/field/commands', {
      commands: [{ ...setOff(visit), occurredAt: 'yesterday' }],
    });
    expect([answer.status, answer.code]).toEqual([400, 'FAILED_VALIDATION']);
    expect(answer.errors?.[0]?.extensions.field).toBe('commands.0.occurredAt');
  });
});

describe('ports', () => {
  const attach = (order: Visit, payload: object) =>
    command(order, 'attach-port', 'Assigned', payload);

  it('should attach the first free port, then the one that was found on site', async () => {
    const visit = await newVisit(crew);
    const splitter = await newSplitter(crew);
    const results = await send([
      attach(visit, { splitter: splitter.id }),
      attach(visit, { splitter: splitter.id, port: 5 }),
      attach(visit, { splitter: splitter.id, port: 5 }),
    ]);
    expect(results.map(({ status }: { status: string }) => status)).toEqual(
      Array(3).fill('applied'),
    );
    const { data } = await crew.technician.get('/api/field/snapshot');
    const item = data.visits.find(({ id }: Visit) => id === visit.id);
    expect(item.port).toMatchObject({ splitter: splitter.id, number: 5, isStandby: false });
    const shown = data.splitters.find(({ id }: Visit) => id === splitter.id);
    expect(shown.ports[0]).toEqual({ number: 1, state: 'available', isStandby: false });
    expect(shown.ports[4]).toMatchObject({ number: 5, state: 'used' });
  });

  it('should leave the standby port to the office', async () => {
    const visit = await newVisit(crew);
    const splitter = await newSplitter(crew, '1:32');
    const proof = await upload(visit, { category: 'approval' });
    expect(proof.status).toBe(201);
    const [plain, approved] = [
      await send([attach(visit, { splitter: splitter.id, port: 32 })]),
      await send([
        attach(visit, {
          splitter: splitter.id,
          port: 32,
          approval: { approverName: 'Cik Contoh', remark: 'by phone', evidence: randomUUID() },
        }),
      ]),
    ];
    expect(plain[0].status).toBe('refused');
    expect(approved[0]).toMatchObject({ error: { code: 'PLANT_STANDBY_NEEDS_APPROVAL' } });
  });

  it('should give the port back when the order is cancelled', async () => {
    const visit = await newVisit(crew);
    const splitter = await newSplitter(crew);
    await send([attach(visit, { splitter: splitter.id, port: 2 })]);
    const cancelled = await crew.dispatcher.post(`/api/orders/${visit.id}/transition`, {
      to: 'Cancelled',
      reason: 'Withdrawn',
    });
    expect(cancelled.status).toBe(200);
    const port = await database()('splitter_ports')
      .where({ splitter: splitter.id, number: 2 })
      .first();
    expect(port).toMatchObject({ state: 'available', work_order: null });
  });
});

describe('a whole visit', () => {
  it('should go from setting off to ready for invoice', async () => {
    const visit = await newVisit(crew);
    const splitter = await newSplitter(crew);
    for (const category of ['splitter', 'onu', 'completion'])
      expect((await upload(visit, { category })).status).toBe(201);
    await upload(visit, { kind: 'signature', category: 'customer_signature' });
    const results = await send([
      setOff(visit),
      arrive(visit),
      command(visit, 'attach-port', 'MetCustomer', { splitter: splitter.id, port: 3 }),
      command(visit, 'record-serial', 'MetCustomer', { serial: 'HWTC00000001' }),
      command(visit, 'transition', 'MetCustomer', { to: 'OrderCompleted' }),
    ]);
    expect(results.at(-1)).toMatchObject({
      status: 'applied',
      order: { status: 'OrderCompleted' },
    });
    const done = await database()('work_orders').where({ id: visit.id }).first();
    expect(done).toMatchObject({ status_category: 'done', kpi_result: 'on_time' });
    expect(done.completed_at).toBeInstanceOf(Date);
    const appointment = await database()('appointments').where({ id: visit.appointment }).first();
    expect(appointment.status).toBe('completed');

    const take = (to: string) => crew.dispatcher.post(`/api/orders/${visit.id}/transition`, { to });
    expect((await take('DocketsReceived')).errors?.[0]?.message).toContain(
      'Upload the signed docket',
    );
    const docket = randomUUID();
    await database()('dockets').insert({
      id: docket,
      company: crew.tenant.id,
      work_order: visit.id,
      number: `D-${docket.slice(0, 8)}`,
      status: 'received',
    });
    expect((await take('DocketsReceived')).status).toBe(200);
    for (const [status, to] of [
      ['verified', 'DocketsVerified'],
      ['uploaded', 'DocketsUploaded'],
    ] as const) {
      await database()('dockets').where({ id: docket }).update({ status });
      expect((await take(to)).status).toBe(200);
    }
    const events = await database()('work_order_events')
      .where({ work_order: visit.id, kind: 'status_changed' })
      .orderBy(['received_at', 'id']);
    expect(events.at(-1)).toMatchObject({
      from_status: 'DocketsUploaded',
      to_status: 'ReadyForInvoice',
      source: 'system',
      actor_user: null,
    });
  });
});

describe('evidence', () => {
  it('should be stored once per client reference, also when sent at the same time', async () => {
    const visit = await newVisit(crew);
    const clientRef = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => upload(visit, { clientRef })),
    );
    expect(answers.map((answer) => answer.status)).toEqual(Array(4).fill(201));
    expect(new Set(answers.map((answer) => answer.data.id)).size).toBe(1);
    const rows = await database()('evidence').where({ work_order: visit.id });
    expect(rows).toHaveLength(1);
    const files = await database()('directus_files')
      .where({ company: crew.tenant.id })
      .where('title', 'like', `${visit.number}%`);
    expect(files).toHaveLength(1);
    expect(files[0]).toMatchObject({
      company: crew.tenant.id,
      uploaded_by: crew.technician.userId,
      type: 'image/png',
      filename_download: expect.stringMatching(/^WO-\d{4}-\d{5}-completion-\w{8}\.png$/),
    });
  });

  it('should count towards what the step needs', async () => {
    const visit = await newVisit(crew);
    await upload(visit);
    await upload(visit, { kind: 'signature', category: 'customer_signature' });
    const { data } = await crew.technician.get('/api/field/snapshot');
    const item = data.visits.find(({ id }: Visit) => id === visit.id);
    expect(item.facts.evidence).toEqual({
      photos: { completion: 1 },
      signatures: 1,
      blockerPhotos: 0,
    });
    expect(item.evidence).toHaveLength(2);
  });

  it('should be taken back by who took it, once, until the work is over', async () => {
    const visit = await newVisit(crew);
    const clientRef = randomUUID();
    await upload(visit, { clientRef });
    const withdraw = () => command(visit, 'withdraw-evidence', 'Assigned', { evidence: clientRef });
    const [foreign] = await send([withdraw()], second);
    expect(foreign).toMatchObject({ status: 'refused', error: { code: 'FIELD_NOT_YOURS' } });
    const once = withdraw();
    expect((await send([once]))[0]).toMatchObject({ status: 'applied' });
    expect((await send([once]))[0]).toMatchObject({ status: 'replayed' });
    expect((await send([withdraw()]))[0]).toMatchObject({
      status: 'refused',
      error: { code: 'FIELD_EVIDENCE_WITHDRAWN' },
    });
    const { data } = await crew.technician.get('/api/field/snapshot');
    const item = data.visits.find(({ id }: Visit) => id === visit.id);
    expect(item.evidence).toEqual([]);
    expect(item.facts.evidence.photos).toEqual({});
    const row = await database()('evidence').where({ work_order: visit.id }).first();
    expect(row.withdrawn_at).not.toBeNull();
  });

  it('should prove nothing once it was taken back, and stay where it proves a blocker', async () => {
    const visit = await newVisit(crew);
    const [wrong, right] = [randomUUID(), randomUUID()];
    await upload(visit, { clientRef: wrong, category: 'blocker' });
    await upload(visit, { clientRef: right, category: 'blocker' });
    const withdraw = (evidence: string, seen: string) =>
      command(visit, 'withdraw-evidence', seen, { evidence });
    expect((await send([withdraw(wrong, 'Assigned')]))[0]).toMatchObject({ status: 'applied' });
    const row = (ref: string) => database()('evidence').where({ client_ref: ref }).first();
    const reason = await database()('blocker_reasons')
      .where({ company: crew.tenant.id, phase: 'pre_customer' })
      .first();
    const [reported] = await send([
      command(visit, 'report-blocker', 'Assigned', {
        ...{ reason: reason.code, remark: 'Riser locked', phase: 'pre_customer' },
      }),
    ]);
    expect(reported, JSON.stringify(reported)).toMatchObject({ status: 'applied' });
    expect((await row(wrong)).blocker).toBeNull();
    expect((await row(right)).blocker).not.toBeNull();
    expect((await send([withdraw(right, reported.order.status)]))[0]).toMatchObject({
      status: 'refused',
      error: { code: 'FIELD_EVIDENCE_NEEDED' },
    });
  });

  it.each([
    ['a damaged file', { sha256: '0'.repeat(64) }, PNG, 422, 'FIELD_EVIDENCE_BROKEN'],
    ['a page that calls itself a picture', {}, Buffer.from('<html>'), 415, 'FIELD_EVIDENCE_TYPE'],
    ['a PDF as a photo', {}, Buffer.from('%PDF-1.7 '), 415, 'FIELD_EVIDENCE_TYPE'],
    ['an unknown kind', { kind: 'video' }, PNG, 400, 'FAILED_VALIDATION'],
  ])('should refuse %s', async (_name, changes, content, status, code) => {
    const visit = await newVisit(crew);
    const answer = await upload(visit, changes, content);
    expect([answer.status, answer.code]).toEqual([status, code]);
    expect(await database()('evidence').where({ work_order: visit.id })).toEqual([]);
  });

  it('should take a measurement as PDF', async () => {
    const visit = await newVisit(crew);
    const changes = { kind: 'test_result', category: 'speed_test' };
    expect((await upload(visit, changes, Buffer.from('%PDF-1.7 '))).status).toBe(201);
  });

  it("should refuse somebody else's visit", async () => {
    const visit = await newVisit(crew, {}, second);
    expect((await upload(visit)).code).toBe('FORBIDDEN');
  });
});
