import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBuilding, createOrders } from '../../../seeds/index.ts';
import { insertMissing } from '../../../seeds/lib/insert.ts';
import { seedId } from '../../../seeds/lib/seed-id.ts';
import { hasFreePort } from '../src/plant/index.ts';
import { type Answer, plantWorld, type World } from './support/plant-world.ts';

let world: World;
let building: string;
let [first, second, third]: string[] = [];
const oltPort = (number: number): string => seedId(world.company, 'test-olt-port', number);
const zone = (): string => seedId(world.company, 'test-zone');

const portOf = async (splitter: string | undefined, number: number): Promise<string> =>
  String((await world.knex('splitter_ports').where({ splitter, number }).first('id'))?.id);
const move = (
  splitter: string | undefined,
  body: Record<string, unknown>,
  by = 'manager' as const,
) =>
  world.as(by)('POST', `/api/splitters/${String(splitter)}/feed`, { reason: 'New cable', ...body });
const codeOf = ({ code }: Answer): string | null => code;
const get = async <R>(path: string): Promise<R> =>
  (await world.as('dispatcher')('GET', path)).data as R;

beforeAll(async () => {
  world = await plantWorld('plant-feeds', ['dispatcher', 'manager']);
  const { company, knex } = world;
  const made = await createBuilding(knex, {
    ...{ company, name: 'Menara Suapan', splitters: ['1:8', '1:16', '1:8'] },
  });
  building = made.building;
  [first, second, third] = made.splitters;
  await insertMissing(knex, 'tariff_zones', [{ id: zone(), company, code: 'CITY', name: 'City' }]);
  const olt = seedId(company, 'test-olt');
  await insertMissing(knex, 'olts', [{ id: olt, company, code: 'OLT-1', name: 'Exchange' }]);
  await insertMissing(
    knex,
    'olt_ports',
    [0, 1, 2].map((number) => ({
      ...{ id: oltPort(number), company, olt, label: `0/1/${String(number)}`, kind: 'gpon' },
      ...{ capacity: number === 2 ? 1 : 64, tariff_zone: number === 0 ? zone() : null },
    })),
  );
});
afterAll(() => world.close());

describe('feeds of splitters', () => {
  it('should hang a chain on an OLT port and find its zone from the last splitter', async () => {
    expect((await move(first, { oltPort: oltPort(0), km: 2 })).status).toBe(200);
    expect((await move(second, { feedPort: await portOf(first, 1), km: 0.2 })).status).toBe(200);
    const { rows } = await world.knex.raw<{ rows: { port: string; zone: string }[] }>(
      `select fieldwright.plant_olt_port_of_splitter(?) as port,
         fieldwright.plant_tariff_zone_of_splitter(?) as zone`,
      [second ?? '', second ?? ''],
    );
    expect(rows[0]).toEqual({ port: oltPort(0), zone: zone() });
    const port = await world.knex('splitter_ports').where({ splitter: first, number: 1 }).first();
    expect(port?.state).toBe('reserved');
  });

  it('should refuse what would point at two places, a circle and a port that is taken', async () => {
    const free = await portOf(second, 1);
    expect(codeOf(await move(first, { feedPort: free }))).toBe('PLANT_FEED_CIRCLE');
    expect(codeOf(await move(third, { oltPort: oltPort(0) }))).toBe('PLANT_OLT_PORT_TAKEN');
    expect(codeOf(await move(third, { feedPort: await portOf(first, 1) }))).toBe(
      'PLANT_FEED_PORT_TAKEN',
    );
    const held = world.knex('splitter_ports').where({ id: free });
    await held.clone().update({ hold_ends_at: new Date(Date.now() + 60_000) });
    expect(codeOf(await move(third, { feedPort: free }))).toBe('PLANT_FEED_PORT_TAKEN');
    await held.clone().update({ hold_ends_at: null });
    expect((await move(third, { oltPort: oltPort(1), feedPort: free })).status).toBe(400);
    const both = world
      .knex('splitters')
      .where({ id: third })
      .update({ olt_port: oltPort(1), feed_port: free } as never);
    await expect(both).rejects.toThrow('splitters_one_feed');
    const used = world
      .knex('splitter_ports')
      .where({ splitter: first, number: 1 })
      .update({ state: 'available' });
    await expect(used).rejects.toThrow('PLANT_PORT_FEEDS_SPLITTER');
  });

  it('should show the way of an order, and the OLT port with its customer', async () => {
    const [order = ''] = await createOrders(world.knex, {
      ...{ company: world.company, name: 'fed', count: 1, values: { building } },
    });
    const send = world.as('dispatcher');
    expect(
      (await send('POST', `/api/splitters/${String(second)}/allocate`, { workOrder: order }))
        .status,
    ).toBe(200);
    const trace = await get<{
      port: number;
      ways: { oltPort: { olt: string; zone: string }; splitters: { id: string }[] }[];
    }>(`/api/trace?from=order&id=${order}`);
    expect(trace.port).toBe(1);
    expect(trace.ways[0]?.oltPort).toMatchObject({ olt: 'OLT-1', zone: 'City' });
    expect(trace.ways[0]?.splitters.map(({ id }) => id)).toEqual([first, second]);
    const tree = await get<{ load: unknown; customers: { order: { id: string } }[] }>(
      `/api/olt-ports/${oltPort(0)}/tree`,
    );
    expect(tree.load).toMatchObject({ used: 1, capacity: 64, state: 'room' });
    expect(tree.customers.map((one) => one.order.id)).toEqual([order]);
  });

  it('should refuse more customers than the OLT port serves', async () => {
    const [order = ''] = await createOrders(world.knex, {
      ...{ company: world.company, name: 'second', count: 1, values: { building } },
    });
    await world.as('dispatcher')('POST', `/api/splitters/${String(second)}/allocate`, {
      workOrder: order,
    });
    expect(codeOf(await move(first, { oltPort: oltPort(2) }))).toBe('PLANT_OLT_PORT_FULL');
  });

  it('should keep the period that ends, with the reason, and free the port that fed', async () => {
    expect((await move(second, { oltPort: oltPort(1), reason: 'Cable cut' })).status).toBe(200);
    const { history } = await get<{
      history: { feed: string; until: string | null; reason: string }[];
    }>(`/api/splitters/${String(second)}/feed`);
    expect(history).toMatchObject([
      { feed: 'OLT-1 · 0/1/1', until: null, reason: 'Cable cut' },
      { feed: 'Menara Suapan SP01 · 1', until: expect.any(String) as string },
    ]);
    const port = await world.knex('splitter_ports').where({ splitter: first, number: 1 }).first();
    expect(port?.state).toBe('available');
  });

  it('should let only who keeps the plant move a splitter', async () => {
    const answer = await world.as('dispatcher')('POST', `/api/splitters/${String(third)}/feed`, {
      ...{ oltPort: oltPort(2), reason: 'Contoh' },
    });
    expect(answer.status).toBe(403);
  });

  it('should list the OLTs with the load and the least light of each port', async () => {
    const { rows } = await get<{
      rows: {
        ports: { label: string; load: { used: number }; worst: { verdict: string } | null }[];
      }[];
    }>('/api/olts');
    expect(rows[0]?.ports[1]).toMatchObject({ load: { used: 2 }, worst: { verdict: 'good' } });
  });
});

describe('an OLT port that is nearly full', () => {
  /** Two splitters with sixteen ports behind an OLT port that serves five. */
  let [one, other]: string[] = [];
  let home: string;
  beforeAll(async () => {
    const { company, knex } = world;
    const made = await createBuilding(knex, {
      ...{ company, name: 'Menara Penuh', splitters: ['1:8', '1:8', '1:8'] },
    });
    home = made.building;
    const [top] = made.splitters;
    [, one, other] = made.splitters;
    const port = seedId(company, 'test-olt-port', 'full');
    const olt = seedId(company, 'test-olt');
    await insertMissing(knex, 'olt_ports', [
      { id: port, company, olt, label: '0/2/0', kind: 'gpon', capacity: 5 },
    ]);
    expect((await move(top, { oltPort: port })).status).toBe(200);
    expect((await move(one, { feedPort: await portOf(top, 1) })).status).toBe(200);
    expect((await move(other, { feedPort: await portOf(top, 2) })).status).toBe(200);
  });
  const isFree = async (splitter: string | undefined): Promise<boolean> => {
    const { rows } = await world.knex.raw<{ rows: { free: boolean }[] }>(
      `select ${hasFreePort('a')} as free
       from (select ?::uuid as company, ?::uuid as splitter, null::uuid as building) a`,
      [world.company, splitter ?? ''],
    );
    return rows[0]?.free === true;
  };

  it('should serve five of those who race for it by both splitters, and offer nothing after', async () => {
    const orders = await createOrders(world.knex, {
      ...{ company: world.company, name: 'full', count: 16, values: { building: home } },
    });
    expect([await isFree(one), await isFree(other)]).toEqual([true, true]);
    const send = world.as('dispatcher');
    const answers = await Promise.all(
      orders.map((workOrder, at) =>
        send('POST', `/api/splitters/${String(at % 2 ? one : other)}/allocate`, { workOrder }),
      ),
    );
    const codes = answers.map(({ code }) => code);
    expect(codes.filter((code) => code === null)).toHaveLength(5);
    expect(codes.filter((code) => code === 'PLANT_OLT_PORT_FULL')).toHaveLength(11);
    expect([await isFree(one), await isFree(other)]).toEqual([false, false]);
  });

  it('should hold that against every other door', async () => {
    const { company, knex } = world;
    const [order = ''] = await createOrders(knex, {
      ...{ company, name: 'sixth', count: 1, values: { building: home } },
    });
    const free = knex('splitter_ports').where({ splitter: one, state: 'available' });
    const { id } = (await free.clone().first('id')) as { id: string };
    const own = knex('splitter_ports').where({ id });
    await expect(own.clone().update({ state: 'used', work_order: order })).rejects.toThrow(
      'PLANT_OLT_PORT_FULL',
    );
    const soon = new Date(Date.now() + 60_000);
    await expect(own.clone().update({ hold_ends_at: soon })).rejects.toThrow('PLANT_OLT_PORT_FULL');
    const port = knex('olt_ports').where({ company, label: '0/2/0' });
    await expect(port.update({ capacity: 4 })).rejects.toThrow('PLANT_OLT_PORT_FULL');
  });

  it('should keep a place for whom a port is held', async () => {
    const { company, knex } = world;
    await knex('olt_ports').where({ company, label: '0/2/0' }).update({ capacity: 6 });
    expect(await isFree(one)).toBe(true);
    const { id } = (await knex('splitter_ports')
      .where({ splitter: one, state: 'available' })
      .first('id')) as { id: string };
    const held = knex('splitter_ports').where({ id });
    await held.clone().update({ hold_ends_at: new Date(Date.now() + 60_000) });
    expect(await isFree(other)).toBe(false);
    await held.clone().update({ hold_ends_at: null });
    expect(await isFree(other)).toBe(true);
  });
});

describe('a network from files', () => {
  type Taken = {
    added: number;
    changed: number;
    unchanged: number;
    problems: { code: string; key?: string; params: { row: number; column?: string } }[];
  };
  const take = async (sheet: string, csv: string, more: object = {}): Promise<Taken> => {
    const answer = await world.as('manager')('POST', '/api/plant/import', {
      ...{ company: world.company, sheet, csv, file: `${sheet}.csv`, ...more },
    });
    expect(answer.status).toBe(200);
    return answer.data as Taken;
  };
  const counts = ({ added, changed, unchanged }: Taken) => [added, changed, unchanged];
  const wrong = ({ problems }: Taken) =>
    problems.map(({ code, key, params }) => [params.row, params.column, key ?? code]);
  const OLTS =
    'olt,name,vendor,port,kind,capacity,tariff zone\nOLT-F,From file,Contoh,0/1/0,GPON,2,CITY\nOLT-F,,,0/1/1,XGS-PON,64,\n';
  const SPLITTERS =
    'building,splitter,type,ports,olt,olt port,feed splitter,feed port,km\n' +
    // The one before it stands below: the order of rows does not count.
    'FILE-1,SP2,,8,,,SP1,1,"0,2"\nFILE-1,SP1,1:8,,OLT-F,0/1/0,,,2.5\n';

  it('should take a network in, change what a file says otherwise, and double nothing', async () => {
    const buildings = 'code,name,city\nFILE-1,Menara Fail,Kuala Lumpur\nFILE-2,Menara Dua,\n';
    expect(counts(await take('buildings', buildings, { try: true }))).toEqual([2, 0, 0]);
    expect(counts(await take('buildings', buildings))).toEqual([2, 0, 0]);
    expect(counts(await take('buildings', buildings.replace('Dua', 'Tiga')))).toEqual([0, 1, 1]);
    expect(counts(await take('olts', OLTS))).toEqual([3, 0, 0]);
    expect(counts(await take('olts', OLTS))).toEqual([0, 0, 3]);
    expect(counts(await take('splitters', SPLITTERS))).toEqual([2, 0, 0]);
    expect(counts(await take('splitters', SPLITTERS))).toEqual([0, 0, 2]);
    const moved = SPLITTERS.replace('SP1,1,', 'SP1,2,');
    expect(counts(await take('splitters', moved))).toEqual([0, 1, 1]);
    const last = await world
      .knex('splitters')
      .where({ company: world.company, code: 'SP2' })
      .first();
    const { rows } = await world.knex.raw<{ rows: { label: string }[] }>(
      `select label from olt_ports where id = fieldwright.plant_olt_port_of_splitter(?)`,
      [last?.id ?? ''],
    );
    expect(rows).toEqual([{ label: '0/1/0' }]);
    expect(Number(last?.feed_km)).toBe(0.2);
    const feeds = await world.knex('splitter_feeds').where({ splitter: last?.id }).select('reason');
    expect(feeds.map(({ reason }) => reason)).toEqual(['splitters.csv', 'splitters.csv']);
  });

  it('should tell all that is wrong in a file, each with its row and column, and take nothing in', async () => {
    const count = async () =>
      Number((await world.knex('splitters').where({ company: world.company }).count())[0]?.count);
    const before = await count();
    const file =
      'building,splitter,type,ports,olt,olt port,feed splitter,feed port,km\n' +
      'FILE-2,NEW,1:8,,OLT-1,0/1/1,,,\nNOWHERE,SP1,1:8,,,,,,\nFILE-1,SP1,1:16,,,,SP2,1,\n' +
      'FILE-1,SP2,,,,,SP2,9,far\nFILE-2,B,2:9,,OLT-F,9/9/9,,,\nFILE-2,NEW,1:8,4,,,SP9,1,\n' +
      'FILE-2,C,1:8,,OLT-F,,SP1,1,\nFILE-2,D,,,,,,,\n';
    expect(wrong(await take('splitters', file))).toEqual([
      [2, 'olt port', 'PLANT_ROW_FEED_TWICE'],
      [3, 'building', 'PLANT_ROW_UNKNOWN'],
      [4, 'type', 'PLANT_ROW_TYPE_FIXED'],
      [4, 'feed port', 'PLANT_ROW_CIRCLE'],
      [5, 'km', 'PLANT_ROW_RANGE'],
      [5, 'feed port', 'PLANT_ROW_PORT_NUMBER'],
      [5, 'feed port', 'PLANT_ROW_CIRCLE'],
      [6, 'type', 'PLANT_ROW_CHOICE'],
      [6, 'olt port', 'PLANT_ROW_UNKNOWN'],
      [7, 'splitter', 'PLANT_ROW_TWICE'],
      [7, 'ports', 'PLANT_ROW_PORT_COUNT'],
      [7, 'feed splitter', 'PLANT_ROW_UNKNOWN'],
      [8, 'feed splitter', 'PLANT_ROW_ONE_FEED'],
      [9, 'type', 'PLANT_ROW_EMPTY.new'],
    ]);
    expect(await count()).toBe(before);
    const olts = 'olt,name,port,kind,capacity,latitude\nOLT-G,,0/1/0,dsl,0,\nOLT-F,Other,,,8,99\n';
    expect(wrong(await take('olts', olts))).toEqual([
      [2, 'name', 'PLANT_ROW_EMPTY.new'],
      [2, 'kind', 'PLANT_ROW_CHOICE'],
      [2, 'capacity', 'PLANT_ROW_RANGE'],
      [3, 'longitude', 'PLANT_ROW_EMPTY.beside'],
      [3, 'latitude', 'PLANT_ROW_RANGE'],
      [3, 'port', 'PLANT_ROW_EMPTY.beside'],
    ]);
  });

  it('should give ports to existing customers, move them, and refuse what is not free', async () => {
    const where = { company: world.company, code: 'FILE-1' };
    const home = String((await world.knex('buildings').where(where).first('id'))?.id);
    const orders = await createOrders(world.knex, {
      ...{ company: world.company, name: 'filed', count: 4, values: { building: home } },
    });
    const rows = await world.knex('work_orders').whereIn('id', orders).select('id', 'number');
    const [one = '', two = '', three = ''] = orders.map(
      (id) => rows.find((row) => row.id === id)?.number ?? '',
    );
    const fileOf = (...lines: string[]): string =>
      ['building,splitter,port,order', ...lines.map((line) => `FILE-1,SP2,${line}`)].join('\n');
    expect(counts(await take('customers', fileOf(`1,${one}`, `2,${two}`)))).toEqual([2, 0, 0]);
    // They change places: each leaves the port that the other takes.
    const changed = fileOf(`2,${one}`, `1,${two}`);
    expect(counts(await take('customers', changed))).toEqual([0, 2, 0]);
    expect(counts(await take('customers', changed))).toEqual([0, 0, 2]);
    const events = await world
      .knex('work_order_events')
      .where({ work_order: orders[0] })
      .whereIn('kind', ['port_attached', 'port_released'])
      .orderBy('id');
    expect(events.map(({ kind }) => kind)).toEqual([
      ...['port_attached', 'port_released', 'port_attached'],
    ]);
    expect(
      wrong(await take('customers', fileOf(`1,${three}`, '3,NONE', `9,${three}`, '4,'))),
    ).toEqual([
      [2, 'port', 'PLANT_ROW_PORT.used'],
      [2, 'port', 'PLANT_ROW_FULL'],
      [3, 'order', 'PLANT_ROW_NO_ORDER'],
      [4, 'port', 'PLANT_ROW_PORT_NUMBER'],
      [5, undefined, 'PLANT_ROW_WHO'],
    ]);
  });

  it('should be for those who keep the plant', async () => {
    const answer = await world.as('dispatcher')('POST', '/api/plant/import', {
      ...{ company: world.company, sheet: 'olts', csv: OLTS, file: 'olts.csv' },
    });
    expect(answer.status).toBe(403);
  });
});
