import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Point, TRAVEL_SETTINGS } from '../../../domain/planning/index.ts';
import { createTravel } from './travel-source.ts';

/** What an `osrm-routed --max-table-size 10` answers, as its documentation has it. */
const MOST = 10;
const COORDINATE = /^-?\d{1,3}(?:\.\d{1,6})?,-?\d{1,2}(?:\.\d{1,6})?$/;
type Mood = 'well' | 'slow' | 'no-route' | 'garbage' | 'short';
let mood: Mood = 'well';
let asked: string[] = [];
let server: Server;

const indexes = (text: string | null, size: number): number[] => {
  const all = (text ?? '').split(';').map(Number);
  if (all.some((at) => !Number.isInteger(at) || at < 0 || at >= size))
    throw new Error('InvalidOptions');
  return all;
};

/** Seconds and metres of the made-up roads: the longitudes and latitudes apart, there and back unlike. */
const way = ([lng = 0, lat = 0]: number[], [toLng = 0, toLat = 0]: number[]): number =>
  Math.round(1e4 * (Math.abs(lng - toLng) + Math.abs(lat - toLat) + (lng < toLng ? 0.01 : 0)));

const tableOf = (path: string): { status: number; body: unknown } => {
  const url = new URL(path, 'http://x');
  const named = /^\/table\/v1\/driving\/([^/]+)$/.exec(url.pathname)?.[1];
  if (!named) return { status: 400, body: { code: 'InvalidUrl' } };
  const texts = decodeURIComponent(named).split(';');
  if (texts.some((text) => !COORDINATE.test(text)))
    return { status: 400, body: { code: 'InvalidQuery' } };
  if (texts.length > MOST) return { status: 400, body: { code: 'TooBig' } };
  if (url.searchParams.get('annotations') !== 'duration,distance')
    return { status: 400, body: { code: 'InvalidOptions' } };
  const points = texts.map((text) => text.split(',').map(Number));
  const rows = indexes(url.searchParams.get('sources'), points.length);
  const columns = indexes(url.searchParams.get('destinations'), points.length);
  const cells = (of: (from: number[], to: number[]) => number | null) =>
    rows.map((row) => columns.map((column) => of(points[row] ?? [], points[column] ?? [])));
  const durations = cells((from, to) =>
    mood === 'no-route' && (from[0] ?? 0) > 101.5 ? null : way(from, to),
  );
  const distances = cells((from, to) => 10 * way(from, to));
  return {
    status: 200,
    body: { code: 'Ok', durations: mood === 'short' ? durations.slice(1) : durations, distances },
  };
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (mood === 'slow') return;
    if (mood === 'garbage') return void response.end('<html>');
    const { status, body } = tableOf(request.url ?? '');
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  mood = 'well';
  asked = [];
});

const fetcher = async (url: string, signal: AbortSignal): Promise<unknown> => {
  const answer = await fetch(url, { signal });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return answer.json();
};

const failures: unknown[] = [];
const travel = () => {
  failures.length = 0;
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/table/v1/driving/`;
  const env = { TRAVEL_MATRIX_URL: url, TRAVEL_MATRIX_SIZE: MOST };
  const ask = createTravel(env, (error) => failures.push(error), fetcher);
  return (points: readonly Point[]) => ask(points, TRAVEL_SETTINGS);
};
const pointsOf = (count: number): Point[] =>
  Array.from({ length: count }, (_, at) => ({ lat: 3 + at / 100, lng: 101 + at / 50 }));

describe('travel by a routing service', () => {
  it('asks in pieces that the service takes and puts them together', async () => {
    const points = pointsOf(23);
    const { matrix, source } = await travel()(points);
    expect(failures).toEqual([]);
    expect(source).toBe('service');
    expect(asked).toHaveLength(25);
    points.forEach((from, row) => {
      points.forEach((to, column) => {
        const expected = row === column ? 0 : way([from.lng, from.lat], [to.lng, to.lat]);
        expect(matrix.seconds[row * 23 + column]).toBe(expected);
        expect(matrix.metres[row * 23 + column]).toBe(10 * expected);
      });
    });
  });

  it('asks for no way twice', async () => {
    const ask = travel();
    await ask(pointsOf(10));
    expect(asked).toHaveLength(4);
    await ask(pointsOf(10).reverse());
    expect(asked).toHaveLength(4);
    await ask(pointsOf(11));
    // The eleventh point with itself, and with both pieces of the others, there and back.
    expect(asked).toHaveLength(9);
  });

  it('takes a way that is not there for one of a whole day', async () => {
    mood = 'no-route';
    const { matrix, source } = await travel()([
      { lat: 3, lng: 101 },
      { lat: 3, lng: 101.9 },
    ]);
    expect(source).toBe('service');
    expect(matrix.seconds[2]).toBe(86_400);
  });

  it.each(['slow', 'garbage', 'short'] as const)(
    'estimates all when the service is %s',
    async (how) => {
      mood = how;
      const { matrix, source } = await travel()(pointsOf(12));
      expect(source).toBe('estimate');
      expect(matrix.seconds.every((seconds, at) => at % 13 === 0 || seconds >= 240)).toBe(true);
      expect(failures).toHaveLength(1);
    },
  );

  it('estimates without a service, and asks nobody', async () => {
    const { source } = await createTravel(
      {},
      () => undefined,
      fetcher,
    )(pointsOf(3), TRAVEL_SETTINGS);
    expect(source).toBe('estimate');
    expect(asked).toEqual([]);
  });

  it('is refused an address of a closed network by the client it really uses', async () => {
    vi.stubEnv('IMPORT_IP_DENY_LIST', 'array:127.0.0.0/8');
    const { port } = server.address() as AddressInfo;
    const env = { TRAVEL_MATRIX_URL: `http://127.0.0.1:${port}/table/v1/driving` };
    const heard: unknown[] = [];
    const { source } = await createTravel(env, (error) => heard.push(error))(
      [
        { lat: 52.5, lng: 13.4 },
        { lat: 52.6, lng: 13.4 },
      ],
      TRAVEL_SETTINGS,
    );
    vi.unstubAllEnvs();
    expect(source).toBe('estimate');
    expect(asked.filter((path) => path.includes('/13.4'))).toEqual([]);
    expect(String(heard[0])).toMatch(/denied IP address/);
  });
});
