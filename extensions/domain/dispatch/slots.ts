import type { Warning, WarningCode } from './board.ts';
import { type BoardIndex, type BoardRow, type DaySpan, spanOf } from './board-index.ts';
import { firstAfter, lastBefore, overlapping } from './intervals.ts';
import { placeOf, travelMinutes } from './travel.ts';
import { type PlannedVisit, warningsOf } from './warnings.ts';

/** A visit that is looked for: everything but who and when. */
export type WantedVisit = Omit<PlannedVisit, 'technician' | 'startsAt' | 'endsAt'> & {
  minutes: number;
};

export const REASON_CODES = [
  'asAsked',
  'inWindow',
  'onTime',
  'late',
  'sameBuilding',
  'nearby',
  'freeDay',
  'far',
  'notAsked',
  'free',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];
/** Put into words by `DISPATCH_REASON.<code>`. */
export type Reason = { code: ReasonCode; params: Warning['params'] };

export type Slot = {
  technician: string;
  startsAt: string;
  endsAt: string;
  /** Of the way from the visit or home before, minutes; null where a place is not known. */
  travelMinutes: number | null;
  reasons: Reason[];
};
/** How many places a rule blocks, and how many it alone. */
export type Blocked = { code: WarningCode; blocked: number; alone: number };
export type SlotAnswer = { slots: Slot[]; whyNot: { evaluated: number; rules: Blocked[] } };

/** These mark a place without ruling it out. */
const SOFT: readonly WarningCode[] = ['tooFar', 'outsideWindow', 'notAsAsked', 'pastDue'];
const STEP_MINUTES = 30;
const MINUTE = 60_000;
const MOST_A_DAY = 2;

type Candidate = Slot & { penalty: number; day: string };

/** Starts every half hour while the board is open, and where each visit of the row ends. */
const startsOn = (
  { board }: BoardIndex,
  row: BoardRow,
  day: DaySpan,
  minutes: number,
): number[] => {
  const at = (time: string): number => {
    const [hours = 0, rest = 0] = time.split(':').map(Number);
    return day.from + (hours * 60 + rest) * MINUTE;
  };
  const [open, close] = [at(board.opens), at(board.closes)];
  const starts = new Set<number>();
  for (let start = open; start + minutes * MINUTE <= close; start += STEP_MINUTES * MINUTE)
    starts.add(start);
  return [...starts, ...ends(row, day, open)];
};

/** With a quarter of an hour to go on. */
const ends = (row: BoardRow, day: DaySpan, open: number): number[] =>
  overlapping(row.visits, day)
    .map(({ to }) => Math.ceil((to + 15 * MINUTE) / (15 * MINUTE)) * 15 * MINUTE)
    .filter((at) => at >= open && at % (STEP_MINUTES * MINUTE) !== 0);

const travelFrom = (row: BoardRow, wanted: WantedVisit, start: number): number | null => {
  const others = {
    items: row.visits.items.filter(({ visit }) => visit.order !== wanted.order),
    latest: [],
  };
  const before = lastBefore(others, start);
  const isSameDay = before && start - before.to < 10 * 60 * MINUTE;
  const from = isSameDay
    ? placeOf(before.visit)
    : placeOf({ lat: row.technician.homeLat, lng: row.technician.homeLng });
  const to = placeOf(wanted.work);
  return from && to ? travelMinutes(from, to) : null;
};

const neighbour = (row: BoardRow, wanted: WantedVisit, span: { from: number; to: number }) => {
  const before = lastBefore(row.visits, span.from);
  const after = firstAfter(row.visits, span.to);
  return [before, after].find(
    (one) => one && one.visit.place !== null && one.visit.place === wanted.work.place,
  );
};

/** Why the place is offered, the strongest first; at least that the technician is free. */
const reasonsOf = (
  row: BoardRow,
  wanted: WantedVisit,
  place: {
    span: { from: number; to: number };
    travel: number | null;
    visits: number;
    soft: readonly Warning[];
  },
): Reason[] => {
  const { soft, span, travel, visits } = place;
  const has = (code: WarningCode): Warning | undefined => soft.find((one) => one.code === code);
  const reasons: (Reason | null)[] = [
    wanted.work.requestedAt && !has('notAsAsked') ? { code: 'asAsked', params: {} } : null,
    (wanted.windowStart || wanted.windowEnd) && !has('outsideWindow')
      ? { code: 'inWindow', params: {} }
      : null,
    wanted.work.dueAt && !has('pastDue') ? { code: 'onTime', params: {} } : null,
    neighbour(row, wanted, span) ? { code: 'sameBuilding', params: {} } : null,
    travel !== null && travel <= 15 ? { code: 'nearby', params: { minutes: travel } } : null,
    visits === 0 ? { code: 'freeDay', params: { name: row.technician.name } } : null,
    has('pastDue') ? { code: 'late', params: has('pastDue')?.params ?? {} } : null,
    has('tooFar') ? { code: 'far', params: has('tooFar')?.params ?? {} } : null,
    has('notAsAsked') ? { code: 'notAsked', params: has('notAsAsked')?.params ?? {} } : null,
  ];
  const found = reasons.filter((one) => one !== null);
  return found.length > 0 ? found : [{ code: 'free', params: { name: row.technician.name } }];
};

const HOURS_WEIGHT = 0.5;
const SOFT_WEIGHT = 45;
const VISIT_WEIGHT = 3;
const UNKNOWN_TRAVEL = 30;

/**
 * Places for a visit, the best first, at most two of a technician on a day; and of those that are
 * blocked, by which rule. `firm` are marks that rule a place out here. Pure: the same board gives the
 * same answer.
 */
export const findSlots = (
  index: BoardIndex,
  wanted: WantedVisit,
  {
    now,
    most = 12,
    mostADay = MOST_A_DAY,
    firm = [],
  }: { now: number; most?: number; mostADay?: number; firm?: readonly WarningCode[] },
): SlotAnswer => {
  const found: Candidate[] = [];
  const rules = new Map<WarningCode, Blocked>();
  let evaluated = 0;
  for (const [technician, row] of index.rows)
    for (const day of index.days) {
      const visits = overlapping(row.visits, day).length;
      for (const from of startsOn(index, row, day, wanted.minutes)) {
        const span = { from, to: from + wanted.minutes * MINUTE };
        const startsAt = new Date(span.from).toISOString();
        const endsAt = new Date(span.to).toISOString();
        const warnings = warningsOf(index, { ...wanted, technician, startsAt, endsAt }, now);
        evaluated++;
        const hard = warnings.filter(({ code }) => !SOFT.includes(code) || firm.includes(code));
        for (const { code } of hard) {
          const rule = rules.get(code) ?? { code, blocked: 0, alone: 0 };
          rules.set(code, rule);
          rule.blocked++;
          if (hard.length === 1) rule.alone++;
        }
        if (hard.length > 0) continue;
        const travel = travelFrom(row, wanted, from);
        const asked = wanted.work.requestedAt ? Date.parse(wanted.work.requestedAt) : now;
        found.push({
          ...{ technician, startsAt, endsAt, travelMinutes: travel, day: day.day },
          reasons: reasonsOf(row, wanted, { span, travel, visits, soft: warnings }),
          penalty:
            (travel ?? UNKNOWN_TRAVEL) +
            warnings.length * SOFT_WEIGHT +
            (Math.abs(from - asked) / (60 * MINUTE)) * HOURS_WEIGHT +
            visits * VISIT_WEIGHT,
        });
      }
    }
  const counts = new Map<string, number>();
  const slots = found
    .sort((a, b) => a.penalty - b.penalty || a.startsAt.localeCompare(b.startsAt))
    .filter(({ technician, day }) => {
      const count = (counts.get(`${technician} ${day}`) ?? 0) + 1;
      counts.set(`${technician} ${day}`, count);
      return count <= mostADay;
    })
    .slice(0, most)
    .map(({ penalty: _penalty, day: _day, ...slot }) => slot);
  return {
    slots,
    whyNot: {
      evaluated,
      rules: [...rules.values()].sort((a, b) => b.alone - a.alone || b.blocked - a.blocked),
    },
  };
};

/** How long a wanted visit lasts, by a visit that stands for it. */
export const minutesOf = (visit: { startsAt: string; endsAt: string }): number => {
  const { from, to } = spanOf(visit);
  return Math.round((to - from) / MINUTE);
};
