import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lightOf, loadOf, splitLoss, verdictOf } from './light.ts';

const leg = (ports: number, km: number | null = 1) => ({ km, connectors: 2, ports, excess: null });

describe('lightOf', () => {
  it('should take the ideal loss of a splitter and what its type takes beyond', () => {
    expect(splitLoss(32)).toBeCloseTo(16.05, 2);
    expect(splitLoss(8, 0.5)).toBeCloseTo(9.53, 2);
  });

  it('should add fibre, connectors, splitters and the drop', () => {
    // 5 km, two connectors and 1:4, then 0.2 km, two connectors and 1:16, then the drop.
    const light = lightOf('gpon', [leg(4, 5), leg(16, 0.2)]);
    expect(light).toEqual({
      ...{ lossDb: 23.7, budgetDb: 28, marginDb: 4.3 },
      ...{ verdict: 'good', isAtLeast: false },
    });
  });

  it('should say that the light is tight or too little, and that a length is not known', () => {
    expect(lightOf('gpon', [leg(4, 5), leg(32, 0.2)]).verdict).toBe('tight');
    expect(lightOf('gpon', [leg(8, null), leg(64, 1)])).toMatchObject({
      ...{ verdict: 'too_little', isAtLeast: true },
    });
  });

  it('should never find more light behind one more splitter', () => {
    const legs = fc.array(
      fc.integer({ min: 1, max: 64 }).map((ports) => leg(ports)),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(legs, fc.integer({ min: 1, max: 64 }), (list, ports) => {
        const before = lightOf('gpon', list).marginDb;
        expect(lightOf('gpon', [...list, leg(ports)]).marginDb).toBeLessThan(before);
      }),
    );
  });

  it('should call nothing to spare tight, and less too little', () => {
    expect([verdictOf(-0.1), verdictOf(0), verdictOf(2.9), verdictOf(3)]).toEqual([
      ...['too_little', 'tight', 'tight', 'good'],
    ]);
  });
});

it('should tell a full port from one that is nearly full and from one with too many', () => {
  expect([10, 55, 64, 65].map((used) => loadOf(used, 64).state)).toEqual([
    ...['room', 'nearly_full', 'full', 'over'],
  ]);
  expect(loadOf(32, 64).percent).toBe(50);
});
