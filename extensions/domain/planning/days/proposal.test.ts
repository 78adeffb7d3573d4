import { describe, expect, it } from 'vitest';
import { solve } from '../solve.ts';
import { estimateMatrix } from '../../kernel/travel.ts';
import { daysProblem, searchProblem } from './days-problem.ts';
import type { DaysInput, DayTechnician, DayVisit } from './days.ts';
import { proposalOf } from './proposal.ts';

const HOUR = 3_600_000;
const DAY = Date.UTC(2026, 11, 1);
const at = (hour: number): number => DAY + hour * HOUR;

const person = (id: string, more: Partial<DayTechnician> = {}): DayTechnician => ({
  id,
  skills: [],
  isSenior: false,
  home: { lat: 3.1, lng: 101.6 },
  shifts: [{ day: '2026-12-01', from: at(8), to: at(18) }],
  absences: [],
  maxVisits: null,
  ...more,
});
const visit = (order: string, more: Partial<DayVisit> = {}): DayVisit => ({
  order,
  number: order,
  now: null,
  isFixed: false,
  minutes: 60,
  place: { lat: 3.1 + order.length / 100, lng: 101.65 },
  skills: [],
  needsSenior: false,
  windows: [],
  worthHours: 8,
  ...more,
});

const propose = (input: Partial<DaysInput>) => {
  const prepared = daysProblem({ technicians: [], visits: [], balance: 0, earliest: 0, ...input });
  const problem = searchProblem(prepared, estimateMatrix(prepared.points));
  return proposalOf(prepared, problem, solve(problem, { iterations: 500 }).plan);
};

describe('days that are planned', () => {
  it('give each visit to somebody, on the quarter of an hour', () => {
    const { visits, left } = propose({
      technicians: [person('ali'), person('siti')],
      visits: ['a', 'bb', 'ccc'].map((order) => visit(order)),
    });
    expect(left).toEqual([]);
    expect(visits.map(({ order }) => order).sort()).toEqual(['a', 'bb', 'ccc']);
    for (const { startsAt, endsAt, travelMinutes, isChanged } of visits) {
      expect(startsAt % (15 * 60_000)).toBe(0);
      expect(endsAt - startsAt).toBe(HOUR);
      expect(travelMinutes).toBeGreaterThan(0);
      expect(isChanged).toBe(true);
    }
  });

  it('leave what is fixed where it is and plan around it', () => {
    const fixed = visit('a', {
      isFixed: true,
      now: { technician: 'ali', startsAt: at(10), endsAt: at(12) },
    });
    const { visits } = propose({
      technicians: [person('ali')],
      visits: [fixed, visit('bb', { windows: [{ from: at(10), to: at(13) }] })],
    });
    expect(visits).toHaveLength(1);
    expect(visits[0]?.startsAt).toBeGreaterThan(at(12));
  });

  it('heed skills with their end, absences, hours and the most visits', () => {
    const skilled = (until: number | null) => [{ skill: 'FTTH', until }];
    const wanting = visit('a', { skills: ['FTTH'] });
    const reason = (technician: Partial<DayTechnician>, one = wanting) =>
      propose({ technicians: [person('ali', technician)], visits: [one] }).left.map(
        (left) => left.reason,
      );
    expect(reason({ skills: skilled(null) })).toEqual([]);
    expect(reason({ skills: skilled(DAY - 1) })).toEqual(['noSkill']);
    expect(reason({ skills: [{ skill: 'FTTO', until: null }] })).toEqual(['noSkill']);
    const away = [{ from: at(0), to: at(24) }];
    expect(reason({ absences: away })).toEqual(['noSkill']);
    expect(reason({ absences: away }, visit('a'))).toEqual(['nobodyThere']);
    const senior = visit('a', { needsSenior: true });
    expect(reason({}, senior)).toEqual(['noSkill']);
    expect(reason({ isSenior: true }, senior)).toEqual([]);
    expect(reason({ maxVisits: 0 })).toEqual(['tooLarge']);
    const morning = visit('a', { windows: [{ from: at(8), to: at(11) }] });
    expect(reason({ absences: [{ from: at(7), to: at(12) }] }, morning)).toEqual(['noWindow']);
  });

  it('keep a break between two pieces of a day', () => {
    const shifts = [
      { day: '2026-12-01', from: at(8), to: at(12) },
      { day: '2026-12-01', from: at(13), to: at(17) },
    ];
    const { visits, left } = propose({
      technicians: [person('ali', { shifts })],
      visits: Array.from({ length: 9 }, (_, index) =>
        visit(`v${index}`, { place: { lat: 3.1, lng: 101.6 } }),
      ),
    });
    expect(visits).toHaveLength(8);
    expect(left).toEqual([
      expect.objectContaining({
        reason: 'dayFull',
        params: { number: expect.any(String), minutes: 60 },
      }),
    ]);
    const sorted = visits.map(({ startsAt }) => startsAt).sort();
    const gaps = sorted.slice(1).map((start, index) => start - (sorted[index] as number) - HOUR);
    expect(Math.max(...gaps)).toBeGreaterThanOrEqual(HOUR);
  });

  it('say what driving and lateness become', () => {
    const east = { lat: 3.1, lng: 101.9 };
    const now = (startsAt: number) => ({ technician: 'ali', startsAt, endsAt: startsAt + HOUR });
    const { before, after, visits } = propose({
      technicians: [person('ali')],
      visits: [
        visit('a', { place: east, now: now(at(8)), windows: [{ from: at(8), to: at(17) }] }),
        visit('bb', { now: now(at(9)), windows: [{ from: at(8), to: at(10) }] }),
        visit('ccc', { place: east, now: now(at(10)), windows: [{ from: at(8), to: at(17) }] }),
      ],
    });
    expect(before.visits).toBe(3);
    expect(before.lateMinutes).toBeGreaterThan(30);
    expect(after.lateMinutes).toBe(0);
    expect(after.driveMinutes).toBeLessThan(before.driveMinutes);
    expect(visits.map(({ order }) => order)).toContain('bb');
  });

  it('count plans that find no place: they stay where they are', () => {
    const { before, after, left } = propose({
      technicians: [person('ali')],
      visits: [
        visit('a', {
          needsSenior: true,
          now: { technician: 'ali', startsAt: at(9), endsAt: at(10) },
        }),
        visit('bb'),
      ],
    });
    expect(left).toMatchObject([{ order: 'a', reason: 'noSkill', wasPlanned: true }]);
    expect([before.visits, after.visits]).toEqual([1, 2]);
  });

  it('begin on the quarter of an hour behind a fixed visit that does not, and be home in time', () => {
    const { visits } = propose({
      technicians: [
        person('ali', { shifts: [{ day: '2026-12-01', from: at(8) + 420_000, to: at(18) }] }),
      ],
      visits: [
        visit('a', {
          isFixed: true,
          now: { technician: 'ali', startsAt: at(10) + 420_000, endsAt: at(12) + 420_000 },
        }),
        visit('bb', { minutes: 50 }),
        visit('ccc', { windows: [{ from: at(13) + 60_000, to: at(14) }] }),
      ],
    });
    expect(visits.map(({ startsAt }) => startsAt % (15 * 60_000))).toEqual([0, 0]);
    expect(visits.find(({ order }) => order === 'bb')).toSatisfy(
      (one: { startsAt: number; endsAt: number }) => one.endsAt - one.startsAt === 50 * 60_000,
    );
  });

  it('plan several days at once, and places that nobody knows', () => {
    const shifts = [1, 2].map((day) => ({
      day: `2026-12-0${day}`,
      from: at(8 + 24 * (day - 1)),
      to: at(12 + 24 * (day - 1)),
    }));
    const { visits, left } = propose({
      technicians: [person('ali', { shifts, home: null })],
      visits: Array.from({ length: 6 }, (_, index) => visit(`v${index}`, { place: null })),
    });
    expect(left).toEqual([]);
    expect(new Set(visits.map(({ startsAt }) => Math.floor(startsAt / (24 * HOUR)))).size).toBe(2);
  });

  it('answer nothing for nobody', () => {
    expect(propose({}).visits).toEqual([]);
    expect(propose({ visits: [visit('a')] }).left).toMatchObject([{ reason: 'nobodyThere' }]);
    expect(propose({ technicians: [person('ali')] })).toMatchObject({ visits: [], left: [] });
  });
});
