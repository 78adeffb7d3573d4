import { setTimeout as sleep } from 'node:timers/promises';
import { createHash, randomUUID } from 'node:crypto';
import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { fieldApi } from '../../../frontend/src/api/field.ts';
import type { LocalDatabase } from '../../../frontend/src/store/database.ts';
import { openDatabase } from '../../../frontend/src/store/database.ts';
import { enqueueCommand, enqueueEvidence } from '../../../frontend/src/store/enqueue.ts';
import type { CommandItem } from '../../../frontend/src/store/queue-item.ts';
import { insist, tellOffice } from '../../../frontend/src/store/resolve.ts';
import { drain } from '../../../frontend/src/sync/drain.ts';
import { knownOf, storeSnapshot } from '../../../frontend/src/sync/pull.ts';
import type { FieldCommand } from '../../domain/work/index.ts';
import { type Crew, freeSlot, newCrew, newTechnician, newVisit } from './support/crew.ts';
import type { Technician } from './support/crew.ts';
import { database } from './support/database.ts';

/** The portal's own store, queue and requests against the running product; only pages are missing. */
let crew: Crew;
let second: Technician;
const opened: LocalDatabase[] = [];
const realFetch = globalThis.fetch;

type Line = 'up' | 'lossy';
/** Whose session the requests carry, and what becomes of them on the way. */
const sessionOf = (token: string | null, line: Line = 'up'): void => {
  let calls = 0;
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    // The office's own requests go as they are.
    if (!path.startsWith('/')) return realFetch(path, init);
    calls += 1;
    if (line === 'lossy' && calls % 5 === 0) throw new TypeError('Failed to fetch');
    const headers = { ...(init.headers as Record<string, string>) };
    if (token) headers['authorization'] = `Bearer ${token}`;
    const response = await realFetch(inject('url') + path, { ...init, headers });
    if (line === 'lossy' && calls % 7 === 0) throw new TypeError('Failed to fetch');
    return response;
  });
};

const newDevice = (): LocalDatabase => {
  const db = openDatabase(randomUUID());
  opened.push(db);
  return db;
};
const pull = async (db: LocalDatabase) => {
  // What was taken within this millisecond would stay until the snapshot after this one.
  await sleep(2);
  const startedAt = new Date().toISOString();
  const snapshot = await fieldApi.snapshot(await knownOf(db));
  await storeSnapshot(db, snapshot, startedAt);
  return snapshot;
};

type Visit = { id: string; number: string };
const WORDS = { orderNumber: 'WO', label: 'Test' };
const give = async <T extends FieldCommand['type']>(
  db: LocalDatabase,
  visit: Visit,
  type: T,
  seenStatus: string,
  payload: Extract<FieldCommand, { type: T }>['payload'],
  occurredAt = new Date().toISOString(),
): Promise<string> => {
  const id = randomUUID();
  const command = { id, type, order: visit.id, occurredAt, seenStatus, payload };
  await enqueueCommand(db, command as FieldCommand, WORDS);
  return id;
};
const setOff = (db: LocalDatabase, visit: Visit, at?: string) =>
  give(db, visit, 'transition', 'Assigned', { to: 'OnTheWay' }, at);
const arrive = (db: LocalDatabase, visit: Visit) =>
  give(db, visit, 'transition', 'OnTheWay', { to: 'MetCustomer' });

/** One red pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
const takePhoto = (db: LocalDatabase, visit: Visit): Promise<void> =>
  enqueueEvidence(
    db,
    {
      order: visit.id,
      kind: 'photo',
      category: 'completion',
      clientRef: randomUUID(),
      takenAt: new Date().toISOString(),
      sha256: createHash('sha256').update(PNG).digest('hex'),
    },
    { bytes: new Uint8Array(PNG).buffer, thumbnail: new ArrayBuffer(2), type: 'image/png' },
    WORDS,
  );
const states = async (db: LocalDatabase): Promise<string[]> =>
  (await db.queue.orderBy('seq').toArray()).map(({ state }) => state);
const orderOf = (visit: Visit) => database()('work_orders').where({ id: visit.id }).first();
const eventsOf = (visit: Visit) =>
  database()('work_order_events').where({ work_order: visit.id }).whereNotNull('client_ref');

const messagesOf = (visit: Visit) =>
  database()('order_messages').where({ work_order: visit.id }).orderBy('created_at').orderBy('id');

beforeAll(async () => {
  crew = await newCrew();
  second = await newTechnician(crew.tenant);
});
afterEach(() => {
  vi.unstubAllGlobals();
});
afterAll(async () => {
  for (const db of opened) await db.delete();
});

describe('work without a network', () => {
  it('keeps what was done on a visit that was given to somebody else meanwhile', async () => {
    const visit = await newVisit(crew);
    const phone = newDevice();
    sessionOf(crew.technician.token);
    await pull(phone);
    await takePhoto(phone, visit);
    await setOff(phone, visit);
    await arrive(phone, visit);
    const moved = await crew.dispatcher.post(`/api/orders/${visit.id}/assign`, {
      technician: second.technician,
      ...freeSlot(),
    });
    expect(moved.status).toBe(200);

    await drain(phone, fieldApi);
    await pull(phone);
    // The proof is there; the step waits for a decision, and the later one behind it.
    expect(await states(phone)).toEqual(['refused', 'queued']);
    expect(await phone.visits.get(visit.id)).toMatchObject({ isGone: true });
    const [stuck] = (await phone.queue.orderBy('seq').toArray()) as CommandItem[];
    expect(stuck?.problem?.code).toBe('FIELD_NOT_YOURS');
    expect(await database()('evidence').where({ work_order: visit.id })).toHaveLength(1);

    await tellOffice(phone, stuck as CommandItem, 'I had set off at nine.');
    await drain(phone, fieldApi);
    const [note] = await messagesOf(visit);
    expect(note).toMatchObject({
      body: 'I had set off at nine.',
      technician: crew.technician.technician,
    });
    expect((await orderOf(visit)).status).toBe('Assigned');
    // Who never had it learns nothing of it.
    const stranger = await newTechnician(crew.tenant);
    sessionOf(stranger.token);
    const other = newDevice();
    await give(other, visit, 'write-note', 'Assigned', { text: 'Hello' });
    await drain(other, fieldApi);
    expect(await states(other)).toEqual(['refused']);
  });

  it('says that the office cancelled while he was on site, and takes the proof all the same', async () => {
    const visit = await newVisit(crew);
    const phone = newDevice();
    sessionOf(crew.technician.token);
    await setOff(phone, visit);
    await drain(phone, fieldApi);
    await pull(phone);
    await arrive(phone, visit);
    await takePhoto(phone, visit);
    const { version } = await orderOf(visit);
    await database().transaction(async (trx) => {
      await trx.raw(`select set_config('fieldwright.history', 'on', true)`);
      await trx('work_orders')
        .where({ id: visit.id, version })
        .update({ status: 'Cancelled', status_category: 'cancelled' });
    });
    await drain(phone, fieldApi);
    await pull(phone);
    expect(await phone.queue.orderBy('seq').toArray()).toMatchObject([
      { state: 'conflict', problem: { yours: 'MetCustomer', current: 'Cancelled' } },
    ]);
    expect(await phone.visits.get(visit.id)).toMatchObject({ isGone: true });
    expect(await database()('evidence').where({ work_order: visit.id })).toHaveLength(1);
    // Mine, once more: the lifecycle has the last word, and the change stays where it is.
    const [stuck] = await phone.queue.toArray();
    if (stuck) await insist(phone, stuck);
    await drain(phone, fieldApi);
    expect(await states(phone)).toEqual(['refused']);
  });

  it('lets two devices of one technician do the same job', async () => {
    const visit = await newVisit(crew);
    const [phone, tablet] = [newDevice(), newDevice()];
    sessionOf(crew.technician.token);
    await pull(phone);
    await pull(tablet);
    await setOff(phone, visit);
    await setOff(tablet, visit);
    await give(tablet, visit, 'record-serial', 'OnTheWay', { serial: 'HWTC00000001' });
    await arrive(phone, visit);
    await give(phone, visit, 'record-serial', 'MetCustomer', { serial: 'HWTC00000002' });
    await drain(phone, fieldApi);
    await drain(tablet, fieldApi);
    expect(await states(phone)).toEqual(['applied', 'applied', 'applied']);
    // He set off once; the tablet, which saw less, is told where the order stands.
    expect(await states(tablet)).toEqual(['conflict', 'applied']);
    const steps = await eventsOf(visit).where({ kind: 'status_changed' });
    expect(steps).toHaveLength(2);
    await pull(phone);
    expect((await phone.visits.get(visit.id))?.facts.order.status).toBe('MetCustomer');
  });

  it('flags a clock that is wrong, and sets its times right', async () => {
    const visit = await newVisit(crew);
    const phone = newDevice();
    sessionOf(crew.technician.token);
    // The phone is three hours slow, when the step is taken and when it is sent.
    const slow = (ms: number) => new Date(ms - 3 * 60 * 60_000);
    const pressed = slow(Date.now());
    await setOff(phone, visit, pressed.toISOString());
    await drain(phone, {
      ...fieldApi,
      sendCommands: async (commands) => {
        const body = { commands, sentAt: slow(Date.now()).toISOString() };
        return (await crew.technician.post('/api/field/commands', body)).data.results;
      },
    });
    const [event] = await eventsOf(visit);
    expect(event.data).toMatchObject({
      deviceTime: pressed.toISOString(),
      deviceTimeDoubted: true,
      clockSkewMinutes: 180,
    });
    expect(Math.abs(event.received_at - event.occurred_at)).toBeLessThan(15 * 60_000);
  });

  it('takes the same serial number of two technicians and marks both orders', async () => {
    const mine = await newVisit(crew);
    const theirs = await newVisit(crew, {}, second);
    const serial = `SAME${randomUUID().slice(0, 8).toUpperCase()}`;
    const [phone, other] = [newDevice(), newDevice()];
    await give(phone, mine, 'record-serial', 'Assigned', { serial });
    await give(other, theirs, 'record-serial', 'Assigned', { serial });
    sessionOf(crew.technician.token);
    await drain(phone, fieldApi);
    sessionOf(second.token);
    await drain(other, fieldApi);
    expect([await states(phone), await states(other)]).toEqual([['applied'], ['applied']]);
    const [event] = await eventsOf(theirs);
    expect(event.data).toMatchObject({ sameSerialOn: [mine.number] });
    await pull(other);
    expect(await other.visits.get(theirs.id)).toMatchObject({ serialElsewhere: true });
    sessionOf(crew.technician.token);
    await pull(phone);
    expect(await phone.visits.get(mine.id)).toMatchObject({ serialElsewhere: true });
  });

  it('keeps the queue when the session ended, and sends it under the same name only', async () => {
    const visit = await newVisit(crew);
    const phone = newDevice();
    await setOff(phone, visit);
    sessionOf('a-token-that-is-over');
    expect(await drain(phone, fieldApi)).toMatchObject({ sent: 0, stopped: 'signed-out' });
    expect(await states(phone)).toEqual(['queued']);
    // Somebody else's session could not do it either.
    sessionOf(second.token);
    const stranger = newDevice();
    await setOff(stranger, visit);
    await drain(stranger, fieldApi);
    expect(await states(stranger)).toEqual(['refused']);
    sessionOf(crew.technician.token);
    expect(await drain(phone, fieldApi)).toMatchObject({ sent: 1 });
    expect((await orderOf(visit)).status).toBe('OnTheWay');
  });

  it('brings everything once over a line that loses requests and answers', async () => {
    const visit = await newVisit(crew);
    const phone = newDevice();
    await setOff(phone, visit);
    await arrive(phone, visit);
    for (let index = 0; index < 25; index += 1)
      await give(phone, visit, 'write-note', 'MetCustomer', { text: `Note ${String(index)}` });
    const lines = [{ item: 'Patch cord', quantity: 2, unit: 'pcs' }];
    await give(phone, visit, 'record-materials', 'MetCustomer', { lines });
    sessionOf(crew.technician.token, 'lossy');
    // Whether anybody is there at all is asked apart: here, nobody is while a request is lost.
    const api = { ...fieldApi, isReachable: () => Promise.resolve(false) };
    while ((await drain(phone, api)).stopped !== 'idle');
    const events = await eventsOf(visit).orderBy('received_at');
    expect(events).toHaveLength(3);
    const notes = (await messagesOf(visit)).map(({ body }) => body);
    expect(notes).toEqual(Array.from({ length: 25 }, (_, index) => `Note ${String(index)}`));

    sessionOf(crew.technician.token);
    await pull(phone);
    expect(await phone.queue.count()).toBe(0);
    const stored = await phone.visits.get(visit.id);
    expect(stored?.materials).toEqual(lines);
    expect(stored?.messages.at(-1)).toMatchObject({ text: 'Note 24', isMine: true });
    // The second time only what changed travels.
    const again = await pull(phone);
    expect([again.visits, again.splitters]).toEqual([[], []]);
    expect(again.current).toContain(visit.id);
    expect(again.figures).toMatchObject({ completed: 0 });
    await crew.dispatcher.post(`/api/orders/${visit.id}/messages`, { text: 'Well done' });
    const changed = await pull(phone);
    expect(changed.visits.map(({ id }) => id)).toEqual([visit.id]);
    expect(changed.visits[0]?.messages.at(-1)).toMatchObject({ text: 'Well done', isMine: false });
  });
});
