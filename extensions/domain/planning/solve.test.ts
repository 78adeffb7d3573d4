import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planProblems } from './check-plan.ts';
import type { PlanProblem, PlanVehicle, PlanVisit } from './problem.ts';
import { solve } from './solve.ts';
import { cheapest } from './testing/cheapest.ts';

const HOUR = 3600;
const DAY = { from: 8 * HOUR, to: 18 * HOUR };

/** Points on a plane, a second each unit of length. */
const matrixOf = (points: readonly { x: number; y: number }[]): Float64Array =>
  Float64Array.from(
    points.flatMap((from) => points.map((to) => Math.hypot(from.x - to.x, from.y - to.y))),
  );

const problemOf = (
  points: readonly { x: number; y: number }[],
  visits: readonly PlanVisit[],
  vehicles: readonly PlanVehicle[],
  rest: Partial<PlanProblem> = {},
): PlanProblem => {
  const seconds = matrixOf(points);
  return { visits, vehicles, places: points.length, seconds, cost: seconds, ...rest };
};

const anyPoint = fc.record({
  x: fc.integer({ min: 0, max: 4000 }),
  y: fc.integer({ min: 0, max: 4000 }),
});
const some = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });
const anyTime = fc.integer({ min: 6 * HOUR, max: 19 * HOUR });

const anyWindows = fc
  .uniqueArray(anyTime, { minLength: 2, maxLength: 6 })
  .map((times) => times.sort((a, b) => a - b))
  .map((times) =>
    times.flatMap((from, index) =>
      index % 2 === 0 && index + 1 < times.length ? { from, to: times[index + 1] as number } : [],
    ),
  );

const anyProblem = (most: { visits: number; vehicles: number }): fc.Arbitrary<PlanProblem> =>
  fc
    .record({
      points: fc.array(anyPoint, { minLength: 2, maxLength: 12 }),
      vehicles: fc.integer({ min: 1, max: most.vehicles }),
      visits: fc.integer({ min: 0, max: most.visits }),
      balance: some(fc.double({ min: 0, max: 1, noNaN: true })),
    })
    .chain(({ points, vehicles, visits, balance }) => {
      const place = fc.integer({ min: 0, max: points.length - 1 });
      const vehicle = fc.record({
        start: place,
        end: place,
        from: fc.integer({ min: 7 * HOUR, max: 10 * HOUR }),
        to: fc.integer({ min: 14 * HOUR, max: 18 * HOUR }),
        capacity: some(fc.integer({ min: 1, max: 20 })),
        maxVisits: some(fc.integer({ min: 1, max: 5 })),
        maxService: some(fc.integer({ min: HOUR, max: 6 * HOUR })),
        break: some(
          fc
            .record({
              from: fc.integer({ min: 11 * HOUR, max: 12 * HOUR }),
              length: fc.integer({ min: 0, max: 2 * HOUR }),
              duration: fc.integer({ min: 600, max: HOUR }),
            })
            .map(({ from, length, duration }) => ({ from, to: from + length, duration })),
        ),
        fixedCost: some(fc.integer({ min: 0, max: 500 })),
      });
      const visit = fc.record({
        place,
        service: fc.integer({ min: 0, max: 2 * HOUR }),
        windows: some(anyWindows),
        demand: some(fc.integer({ min: 0, max: 8 })),
        vehicles: some(fc.subarray(Array.from({ length: vehicles }, (_, index) => index))),
        penalty: some(fc.integer({ min: 0, max: 5000 })),
        pin: fc.option(
          fc.record({ vehicle: fc.integer({ min: 0, max: vehicles - 1 }), at: anyTime }),
          { nil: undefined, freq: 6 },
        ),
      });
      return fc
        .record({
          vehicles: fc.array(vehicle, { minLength: vehicles, maxLength: vehicles }),
          visits: fc.array(visit, { minLength: visits, maxLength: visits }),
        })
        .map((drawn) =>
          problemOf(
            points,
            drawn.visits.map((one, index) => present({ id: `v${index}`, ...one })),
            drawn.vehicles.map(({ from, to, ...one }, index) =>
              present({ id: `t${index}`, ...one, shift: { from, to } }),
            ),
            balance === undefined ? {} : { balance },
          ),
        );
    });

/** Without the keys that have no value. */
const present = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never;

describe('a plan', () => {
  it('keeps windows, skills, loads, breaks, pins and shifts, and has every visit once', () => {
    fc.assert(
      fc.property(anyProblem({ visits: 25, vehicles: 5 }), fc.integer(), (problem, seed) => {
        const { plan } = solve(problem, { seed, iterations: 150 });
        expect(planProblems(problem, plan)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps them on a busy day with breaks, in every round', () => {
    const busy = fc.record({
      points: fc.array(anyPoint, { minLength: 31, maxLength: 31 }),
      opens: fc.array(fc.integer({ min: 8, max: 16 }), { minLength: 30, maxLength: 30 }),
    });
    fc.assert(
      fc.property(busy, fc.integer(), ({ points, opens }, seed) => {
        const visits = opens.map((hour, index): PlanVisit => ({
          id: `v${index}`,
          place: index + 1,
          service: 1200 + 60 * (index % 20),
          windows: [{ from: hour * HOUR, to: (hour + 2) * HOUR }],
          penalty: 3000,
        }));
        const rest = { from: 11.5 * HOUR, to: 13 * HOUR, duration: 1800 };
        const vehicles = [0, 1, 2].map((index): PlanVehicle => ({
          id: `t${index}`,
          start: 0,
          end: 0,
          shift: DAY,
          break: rest,
        }));
        const problem = problemOf(points, visits, vehicles);
        for (const iterations of [1, 10, 40, 160, 640])
          expect(planProblems(problem, solve(problem, { seed, iterations }).plan)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(anyProblem({ visits: 20, vehicles: 4 }), fc.integer(), (problem, seed) => {
        const once = solve(problem, { seed, iterations: 100 });
        expect(solve(problem, { seed, iterations: 100 })).toEqual(once);
      }),
      { numRuns: 25 },
    );
  });

  it('costs no more than the best of all orders where there are few', () => {
    const small = anyProblem({ visits: 6, vehicles: 2 });
    fc.assert(
      fc.property(small, (given) => {
        const problem: PlanProblem = {
          ...given,
          balance: 0,
          // What is fixed and where breaks go is tried elsewhere: the reference knows neither.
          visits: given.visits.map(({ pin: _, ...visit }) => visit),
          vehicles: given.vehicles.map(({ break: _, ...vehicle }) => vehicle),
        };
        const { plan } = solve(problem, { seed: 5, iterations: 3000 });
        const left = plan.left.reduce(
          (sum, { visit }) => sum + (problem.visits[visit]?.penalty ?? 1e7),
          0,
        );
        const fixed = plan.routes.reduce(
          (sum, route) => sum + (problem.vehicles[route.vehicle]?.fixedCost ?? 0),
          0,
        );
        expect(plan.cost + left + fixed).toBeCloseTo(cheapest(problem), 4);
      }),
      // The same problems each time: nobody promises the best of all, only of these.
      { numRuns: 60, seed: 20 },
    );
  });

  it('uses fewer vehicles when that is asked for, and plans as much', () => {
    const points = Array.from({ length: 21 }, (_, index) => ({
      x: (index * 37) % 50,
      y: (index * 23) % 50,
    }));
    const visits = points.slice(1).map((_, index): PlanVisit => ({
      id: `v${index}`,
      place: index + 1,
      service: 60,
      demand: 1,
    }));
    const vehicles = Array.from({ length: 6 }, (_, index): PlanVehicle => ({
      id: `t${index}`,
      start: 0,
      end: 0,
      shift: { from: 0, to: HOUR },
      capacity: 5,
    }));
    const { plan } = solve(problemOf(points, visits, vehicles), {
      fewestVehicles: true,
      iterations: 3000,
    });
    expect(plan.routes).toHaveLength(4);
    expect(plan.left).toEqual([]);
  });

  it('stops when it is told to and has a whole plan then', () => {
    const points = Array.from({ length: 11 }, (_, index) => ({ x: index, y: 0 }));
    const visits = points
      .slice(1)
      .map((_, index): PlanVisit => ({ id: `v${index}`, place: index + 1, service: 60 }));
    const problem = problemOf(points, visits, [{ id: 't', start: 0, end: 0, shift: DAY }]);
    let asked = 0;
    const { plan, iterations } = solve(problem, { spent: () => ((asked += 1) > 3 ? Infinity : 0) });
    expect(iterations).toBeLessThan(1000);
    expect(planProblems(problem, plan)).toEqual([]);
    expect(plan.left).toEqual([]);
  });
});

describe('what is left out', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 600, y: 0 },
  ];
  const one = (
    visit: Partial<PlanVisit>,
    vehicle: Partial<PlanVehicle> = {},
    more: PlanVisit[] = [],
  ) =>
    solve(
      problemOf(
        points,
        [{ id: 'a', place: 1, service: HOUR, ...visit }, ...more],
        [{ id: 't', start: 0, end: 0, shift: DAY, ...vehicle }],
      ),
      { iterations: 200 },
    ).plan.left;

  it.each([
    ['noSkill', { vehicles: [] }, {}],
    ['noWindow', { windows: [{ from: 19 * HOUR, to: 20 * HOUR }] }, {}],
    ['noWindow', { service: 11 * HOUR }, {}],
    ['tooLarge', { demand: 3 }, { capacity: 2 }],
    ['tooLarge', {}, { maxService: 60 }],
    ['tooCostly', { penalty: 1000 }, {}],
  ] as const)('says %s: %j %j', (reason, visit, vehicle) => {
    expect(one(visit, vehicle)).toEqual([{ visit: 0, reason }]);
  });

  it('says that the day is full, and leaves out what counts less', () => {
    const more = Array.from({ length: 9 }, (_, index): PlanVisit => ({
      id: `b${index}`,
      place: 1,
      service: HOUR,
    }));
    expect(one({ penalty: 5000 }, {}, more)).toEqual([{ visit: 0, reason: 'dayFull' }]);
  });

  it('says that two fixed visits clash, and keeps the first', () => {
    const at = 9 * HOUR;
    const second: PlanVisit = { id: 'b', place: 0, service: 60, pin: { vehicle: 0, at: at + 300 } };
    expect(one({ pin: { vehicle: 0, at } }, {}, [second])).toEqual([
      { visit: 1, reason: 'pinClash' },
    ]);
  });
});

describe('an even day', () => {
  it('shares the work where the way hardly differs', () => {
    const points = Array.from({ length: 9 }, (_, index) => ({ x: 100 + index, y: 0 }));
    const visits = points
      .slice(1)
      .map((_, index): PlanVisit => ({ id: `v${index}`, place: index + 1, service: HOUR }));
    const vehicles = [0, 1].map((index): PlanVehicle => ({
      id: `t${index}`,
      start: 0,
      end: 0,
      shift: DAY,
    }));
    const loads = (balance: number): number[] =>
      solve(problemOf(points, visits, vehicles, { balance }), { iterations: 2000 })
        .plan.routes.map(({ stops }) => stops.length)
        .sort();
    expect(loads(0)).toEqual([8]);
    expect(loads(1)).toEqual([4, 4]);
  });
});
