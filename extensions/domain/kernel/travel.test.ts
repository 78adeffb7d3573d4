import fc from 'fast-check';
import { expect, it } from 'vitest';
import { estimateMatrix, estimateWay, straightKm } from './travel.ts';

const KLCC = { lat: 3.1579, lng: 101.7116 };
const KLIA = { lat: 2.7456, lng: 101.7099 };

it('knows how far it is', () => {
  expect(straightKm(KLCC, KLIA)).toBeCloseTo(45.8, 0);
  expect(straightKm({ lat: 0, lng: 179.5 }, { lat: 0, lng: -179.5 })).toBeCloseTo(111.2, 0);
});

it('takes the speed that goes with the length, and a fixed time', () => {
  const { seconds, metres } = estimateWay(KLCC, KLIA);
  expect(metres / 1000).toBeCloseTo(45.8 * 1.35, 0);
  expect(seconds / 60).toBeCloseTo(4 + ((45.85 * 1.35) / 70) * 60, 0);
  expect(estimateWay(KLCC, { ...KLCC, lat: KLCC.lat + 0.0001 })).toEqual({ seconds: 0, metres: 0 });
});

it('never takes less for a longer way', () => {
  const north = fc.double({ min: 0, max: 2, noNaN: true });
  fc.assert(
    fc.property(north, north, (a, b) => {
      const [near, far] = a < b ? [a, b] : [b, a];
      const to = (away: number) => estimateWay(KLCC, { ...KLCC, lat: KLCC.lat + away });
      expect(to(far).seconds).toBeGreaterThanOrEqual(to(near).seconds);
    }),
  );
});

it('fills a matrix the same both ways, by the settings of a company', () => {
  const slow = { fixedMinutes: 10, detour: 2, speeds: [{ belowKm: Infinity, kmh: 10 }] };
  const { size, seconds } = estimateMatrix([KLCC, KLIA, KLCC], slow);
  expect(size).toBe(3);
  expect(seconds[1]).toBe(seconds[3]);
  expect(seconds[2]).toBe(0);
  expect((seconds[1] as number) / 3600).toBeCloseTo(10 / 60 + (45.85 * 2) / 10, 1);
});
