import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBuilding, createOrders } from '../../../seeds/index.ts';
import { insertMissing } from '../../../seeds/lib/insert.ts';
import { seedId } from '../../../seeds/lib/seed-id.ts';
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
