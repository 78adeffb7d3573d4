import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  covered,
  firstAfter,
  indexIntervals,
  type Interval,
  lanesOf,
  lastBefore,
  overlapping,
  travelMinutes,
} from './index.ts';

const interval = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 60 }))
  .map(([from, length]): Interval => ({ from, to: from + length }));
const list = fc.array(interval, { maxLength: 40 });
const shares = (a: Interval, b: Interval): boolean => a.from < b.to && b.from < a.to;

describe('the index of intervals', () => {
  it('should find what a look at each finds', () => {
    fc.assert(
      fc.property(list, interval, (all, asked) => {
        const index = indexIntervals(all);
        expect(overlapping(index, asked)).toEqual(index.items.filter((one) => shares(one, asked)));
        const before = index.items.filter((one) => one.from < asked.from && one.to <= asked.from);
        expect(lastBefore(index, asked.from)).toEqual(before.at(-1));
        expect(firstAfter(index, asked.to)).toEqual(
          index.items.find((one) => one.from >= asked.to),
        );
      }),
    );
  });

  it('should know whether pieces cover a time', () => {
    const pieces = [
      { from: 5, to: 8 },
      { from: 0, to: 5 },
      { from: 9, to: 12 },
    ];
    expect(covered(pieces, { from: 1, to: 8 })).toBe(true);
    expect(covered(pieces, { from: 1, to: 9 })).toBe(false);
    expect(covered([], { from: 1, to: 2 })).toBe(false);
  });
});

describe('lanesOf', () => {
  it('should draw none over another, in no more lanes than share a moment', () => {
    fc.assert(
      fc.property(list, (all) => {
        const lanes = lanesOf(all);
        all.forEach((one, place) => {
          const same = all.filter(
            (_, at) => at !== place && lanes[at]?.lane === lanes[place]?.lane,
          );
          expect(same.some((other) => shares(one, other))).toBe(false);
          expect(lanes[place]?.lane).toBeLessThan(lanes[place]?.lanes ?? 0);
        });
        const most = Math.max(
          0,
          ...all.map((one) => all.filter((o) => o.from <= one.from && o.to > one.from).length),
        );
        expect(Math.max(0, ...lanes.map((lane) => lane.lanes))).toBe(most);
      }),
    );
  });
});

describe('travelMinutes', () => {
  it('should grow with the way, alike in both directions, and be none in one place', () => {
    const here = { lat: 3.1, lng: 101.6 };
    const near = { lat: 3.12, lng: 101.6 };
    const far = { lat: 3.6, lng: 101.6 };
    expect(travelMinutes(here, here)).toBe(0);
    expect(travelMinutes(here, near)).toBe(travelMinutes(near, here));
    expect(travelMinutes(here, far)).toBeGreaterThan(travelMinutes(here, near));
  });
});
