import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBuilding, createOrders } from '../../../seeds/index.ts';
import { type Answer, plantWorld, type World } from './support/plant-world.ts';

let world: World;
let building: string;
let splitter: string;
let small: string;

const ordersIn = (name: string, count: number): Promise<string[]> =>
  createOrders(world.knex, { company: world.company, name, count, values: { building } });

const liveOf = (splitterId: string) =>
  world.knex('port_attachments').where({ splitter: splitterId }).whereNull('released_at');

const portId = async (splitterId: string, number: number): Promise<string> =>
  (
    (await world.knex('splitter_ports').where({ splitter: splitterId, number }).first('id')) as {
      id: string;
    }
  ).id;

const proof = async (): Promise<string> => {
  const id = randomUUID();
  await world.knex('directus_files').insert({
    id,
    storage: 'local',
    filename_disk: `${id}.txt`,
    filename_download: 'approval.txt',
    title: 'Approval',
    type: 'text/plain',
  });
  return id;
};

beforeAll(async () => {
  world = await plantWorld('plant-ports', ['dispatcher', 'manager', 'technician', 'warehouse']);
  const made = await createBuilding(world.knex, {
    company: world.company,
    name: 'Menara Contoh',
    splitters: ['1:32', '1:8'],
  });
  building = made.building;
  [splitter = '', small = ''] = made.splitters;
});
afterAll(() => world.close());

describe('64 clients racing for 32 ports', () => {
  let orders: string[];
  let answers: Answer[];

  beforeAll(async () => {
    orders = await ordersIn('race', 64);
    const send = world.as('dispatcher');
    answers = await Promise.all(
      orders.map((workOrder) => send('POST', `/api/splitters/${splitter}/allocate`, { workOrder })),
    );
  });

  it('should give exactly the 31 ports that need no approval', () => {
    const won = answers.filter(({ status }) => status === 200);
    expect(won).toHaveLength(31);
    const numbers = won.map(({ data }) => Number(data.number)).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 31 }, (_, index) => index + 1));
  });

  it('should tell the others that the splitter is full', () => {
    const lost = answers.filter(({ status }) => status !== 200);
    expect(lost).toHaveLength(33);
    for (const { status, code } of lost)
      expect([status, code]).toEqual([409, 'PLANT_SPLITTER_FULL']);
  });

  it('should leave port, history, order and event in agreement', async () => {
    const live = await liveOf(splitter).select('splitter_port', 'work_order');
    expect(live).toHaveLength(31);
    expect(new Set(live.map((row) => row.splitter_port)).size).toBe(31);
    expect(new Set(live.map((row) => row.work_order)).size).toBe(31);
    const named = await world
      .knex('work_orders')
      .whereIn('id', orders)
      .whereNotNull('splitter_port');
    expect(named).toHaveLength(31);
    const events = await world
      .knex('work_order_events')
      .whereIn('work_order', orders)
      .where({ kind: 'port_attached' });
    expect(events).toHaveLength(31);
  });
});

describe('the standby port', () => {
  it('should be refused without an approval', async () => {
    const [workOrder] = await ordersIn('standby-refused', 1);
    const path = `/api/splitters/${splitter}/allocate`;
    const answer = await world.as('dispatcher')('POST', path, { workOrder, port: 32 });
    expect([answer.status, answer.code]).toEqual([409, 'PLANT_STANDBY_NEEDS_APPROVAL']);
  });

  it('should wait for who may approve it when somebody else asks', async () => {
    const [workOrder] = await ordersIn('standby-forbidden', 1);
    const answer = await world.as('dispatcher')('POST', `/api/splitters/${splitter}/allocate`, {
      workOrder,
      port: 32,
      approval: { approverName: 'Puan Contoh', file: await proof() },
    });
    expect(answer.status).toBe(202);
    expect(await world.knex('port_attachments').where({ work_order: workOrder })).toEqual([]);
  });

  it('should be given with the approval, and become standby again when released', async () => {
    const [workOrder] = await ordersIn('standby-approved', 1);
    const send = world.as('manager');
    const given = await send('POST', `/api/splitters/${splitter}/allocate`, {
      workOrder,
      port: 32,
      approval: { approverName: 'Puan Contoh', remark: 'By mail', file: await proof() },
    });
    expect(given).toMatchObject({ status: 200, data: { number: 32 } });
    const released = await send('POST', `/api/ports/${given.data.port as string}/release`, {
      workOrder,
      reason: 'Moved to a free port',
    });
    expect(released).toMatchObject({ status: 200, data: { state: 'standby' } });
  });

  it('should be refused by the database as well', async () => {
    const [workOrder] = await ordersIn('standby-sql', 1);
    const insert = world.knex('port_attachments').insert({
      id: randomUUID(),
      company: world.company,
      splitter,
      splitter_port: await portId(splitter, 32),
      work_order: workOrder,
      attached_at: new Date(),
    });
    await expect(insert).rejects.toThrow('PLANT_STANDBY_NEEDS_APPROVAL');
  });
});

describe('one port at a time', () => {
  it('should refuse a named port that is in use and say by whom', async () => {
    const [first, second] = await ordersIn('named', 2);
    const send = world.as('dispatcher');
    const path = `/api/splitters/${small}/allocate`;
    expect((await send('POST', path, { workOrder: first, port: 5 })).status).toBe(200);
    const refused = await send('POST', path, { workOrder: second, port: 5 });
    expect([refused.status, refused.code]).toEqual([409, 'PLANT_PORT_NOT_FREE']);
    const twice = await send('POST', path, { workOrder: first });
    expect([twice.status, twice.code]).toEqual([409, 'PLANT_ORDER_HAS_PORT']);
  });

  it('should attach once when a device sends its command twice', async () => {
    const [workOrder] = await ordersIn('replay', 1);
    const body = { workOrder, clientRef: randomUUID() };
    const send = world.as('dispatcher');
    const path = `/api/splitters/${small}/allocate`;
    const first = await send('POST', path, body);
    const second = await send('POST', path, body);
    expect(second).toMatchObject({ status: 200, data: { port: first.data.port, replayed: true } });
  });

  it('should refuse a splitter of another building', async () => {
    const elsewhere = await createBuilding(world.knex, {
      company: world.company,
      name: 'Vista Sampel',
      splitters: ['1:8'],
    });
    const [workOrder] = await ordersIn('elsewhere', 1);
    const path = `/api/splitters/${elsewhere.splitters[0]}/allocate`;
    const answer = await world.as('dispatcher')('POST', path, { workOrder });
    expect([answer.status, answer.code]).toEqual([409, 'PLANT_SPLITTER_OTHER_BUILDING']);
  });

  it('should keep the history when a port is released and used again', async () => {
    const [first, second] = await ordersIn('history', 2);
    const send = world.as('dispatcher');
    const given = await send('POST', `/api/splitters/${small}/allocate`, {
      workOrder: first,
      port: 7,
    });
    const port = given.data.port as string;
    await send('POST', `/api/ports/${port}/release`, { workOrder: first, reason: 'Wrong unit' });
    await send('POST', `/api/splitters/${small}/allocate`, { workOrder: second, port: 7 });
    const history = await world
      .knex('port_attachments')
      .where({ splitter_port: port })
      .orderBy('attached_at')
      .select('work_order', 'release_reason');
    expect(history).toEqual([
      { work_order: first, release_reason: 'Wrong unit' },
      { work_order: second, release_reason: null },
    ]);
    const removal = world.knex('port_attachments').where({ splitter_port: port }).delete();
    await expect(removal).rejects.toThrow('PLANT_HISTORY_KEPT');
  });

  it('should let a technician touch only the ports of his own orders', async () => {
    const [workOrder] = await ordersIn('foreign', 1);
    const path = `/api/splitters/${small}/allocate`;
    const answer = await world.as('technician')('POST', path, { workOrder });
    expect([answer.status, answer.code]).toEqual([403, 'PLANT_NOT_YOUR_ORDER']);
  });
});

describe('a PATCH of a port', () => {
  it('should attach and release like the command', async () => {
    const [workOrder] = await ordersIn('patch', 1);
    const port = await portId(small, 8);
    const send = world.as('dispatcher');
    const set = await send('PATCH', `/items/splitter_ports/${port}`, { work_order: workOrder });
    expect(set).toMatchObject({ status: 200, data: { state: 'used', work_order: workOrder } });
    expect(await liveOf(small).where({ work_order: workOrder })).toHaveLength(1);
    const cleared = await send('PATCH', `/items/splitter_ports/${port}`, { work_order: null });
    expect(cleared).toMatchObject({ status: 200, data: { state: 'available', work_order: null } });
  });

  it('should take an order as an object like its id, and release for nothing but null', async () => {
    const [workOrder, other] = await ordersIn('object', 2);
    const port = await portId(small, 7);
    const patch = (value: unknown) =>
      world.as('dispatcher')('PATCH', `/items/splitter_ports/${port}`, { work_order: value });
    const held = { status: 200, data: { state: 'used', work_order: workOrder } };
    expect(await patch({ id: workOrder })).toMatchObject(held);
    expect(await patch({ id: workOrder })).toMatchObject(held);
    for (const value of [
      { id: workOrder, customer_name: 'x' },
      {},
      { id: null },
      7,
      false,
      [],
      '',
    ]) {
      const refused = await patch(value);
      expect([value, refused]).toMatchObject([value, { status: 400, code: 'FAILED_VALIDATION' }]);
    }
    expect(await liveOf(small).where({ work_order: workOrder })).toHaveLength(1);
    expect(await patch({ id: other })).toMatchObject({ status: 200, data: { work_order: other } });
    expect(await patch(null)).toMatchObject({ status: 200, data: { work_order: null } });
  });

  it('should obey the same rules through GraphQL', async () => {
    const [workOrder] = await ordersIn('graphql', 1);
    const query = `mutation { update_splitter_ports_item(id: "${await portId(splitter, 32)}", data: { work_order: { id: "${workOrder}" } }) { id } }`;
    const answer = await world.as('manager')('POST', '/graphql', { query });
    expect(answer.code).not.toBeNull();
    expect(await liveOf(splitter).where({ work_order: workOrder })).toHaveLength(0);
  });

  it('should set a free port to faulty, but none to used', async () => {
    const port = await portId(small, 6);
    const send = world.as('dispatcher');
    const path = `/items/splitter_ports/${port}`;
    expect((await send('PATCH', path, { state: 'used' })).code).toBe('PLANT_USE_ALLOCATE');
    expect((await send('PATCH', path, { state: 'faulty' })).status).toBe(200);
    const [workOrder] = await ordersIn('faulty', 1);
    const refused = await send('POST', `/api/splitters/${small}/allocate`, { workOrder, port: 6 });
    expect(refused.code).toBe('PLANT_PORT_NOT_FREE');
  });

  it('should be forbidden to those who only read', async () => {
    const [workOrder] = await ordersIn('reader', 1);
    const path = `/items/splitter_ports/${await portId(small, 4)}`;
    const answer = await world.as('warehouse')('PATCH', path, { work_order: workOrder });
    expect(answer.status).toBe(403);
  });
});

it('should list the splitters of the building with their counts', async () => {
  const [workOrder] = await ordersIn('list', 1);
  const answer = await world.as('dispatcher')('GET', `/api/splitters?workOrder=${workOrder}`);
  const list = answer.data as unknown as { code: string; counts: { used: number } }[];
  expect(list.map(({ code }) => code)).toEqual(['SP01', 'SP02']);
  expect(list[0]?.counts.used).toBe(31);
});
