import { dayIn, dayRange, instantAt } from '../kernel/time.ts';
import type { BoardWork, Move, Warning, WarningCode } from './board.ts';
import { type BoardIndex, type BoardRow, spanOf, type VisitSpan } from './board-index.ts';
import { covered, firstAfter, type Interval, lastBefore, overlapping } from './intervals.ts';
import { placeOf, straightKm, travelMinutes } from './travel.ts';

const MINUTE = 60_000;
/** A start that is off by more than this is not the one that was asked for. */
const ASKED_MINUTES = 60;

/** What is to be planned: where and when, and the order's work. */
export type PlannedVisit = Move & {
  mayOverlap?: boolean;
  windowStart?: string | null;
  windowEnd?: string | null;
  work: BoardWork;
};

type Case = {
  index: BoardIndex;
  row: BoardRow;
  planned: PlannedVisit;
  span: Interval;
  /** Local day of the start. */
  day: Interval & { day: string };
  /** The technician's other visits. */
  beside: (spans: readonly VisitSpan[]) => VisitSpan[];
  now: number;
};
type Found = Warning['params'] | null;

const clocks = new Map<string, Intl.DateTimeFormat>();
/** Making one takes longer than all rules together. */
const clockOf = (timeZone: string): Intl.DateTimeFormat => {
  const known =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  clocks.set(timeZone, known);
  return known;
};
const clock = (at: number, timeZone: string): string => clockOf(timeZone).format(at);

const moment = (at: number, timeZone: string): { instant: string; timeZone: string } => ({
  instant: new Date(at).toISOString(),
  timeZone,
});

const dayOf = ({ days, board }: BoardIndex, at: number): Case['day'] => {
  const known = days.find(({ from, to }) => at >= from && at < to);
  if (known) return known;
  const day = dayIn(new Date(at), board.timeZone);
  const { from, to } = dayRange(day, board.timeZone);
  return { day, from: from.getTime(), to: to.getTime() };
};

const between = (
  { planned: { work } }: Case,
  other: { lat: number | null; lng: number | null },
): number | null => {
  const [here, there] = [placeOf(work), placeOf(other)];
  return here && there ? travelMinutes(here, there) : null;
};

/** Asked of the technician, hence only of a visit that has one. */
const OF_ROW: Partial<Record<WarningCode, (one: Case) => Found>> = {
  overlap: ({ row, span, planned, beside, index }) => {
    if (planned.mayOverlap) return null;
    const [clash] = beside(overlapping(row.visits, span)).filter(
      ({ visit }) => !visit.mayOverlap && visit.status !== 'completed',
    );
    const { timeZone } = index.board;
    return clash
      ? {
          number: clash.visit.number,
          from: clock(clash.from, timeZone),
          to: clock(clash.to, timeZone),
        }
      : null;
  },
  absent: ({ row, span, index }) => {
    const [away] = overlapping(row.absences, span);
    const { timeZone } = index.board;
    return away
      ? {
          name: row.technician.name,
          from: moment(away.from, timeZone),
          to: moment(away.to, timeZone),
        }
      : null;
  },
  outsideHours: ({ row, span, day, index }) => {
    const shifts = row.shifts.items.filter((shift) => shift.day === day.day);
    if (covered(shifts, span)) return null;
    const { timeZone } = index.board;
    const hours = shifts.map(({ from, to }) => `${clock(from, timeZone)}–${clock(to, timeZone)}`);
    return { name: row.technician.name, hours: hours.join(', ') || '—' };
  },
  missingSkill: ({ row, planned }) => {
    const { skills } = row.technician;
    // Who keeps no skills at all is not told that everybody lacks them.
    if (skills.length === 0) return null;
    const missing = planned.work.skills.filter(
      (skill) => !skills.some((own) => own.skill === skill),
    );
    return missing.length > 0 ? { skills: missing.join(', ') } : null;
  },
  expiredSkill: ({ row, planned, day }) => {
    const over = row.technician.skills.find(
      ({ skill, until }) =>
        until !== null && until < day.day && planned.work.skills.includes(skill),
    );
    return over ? { skill: over.skill, until: over.until ?? '' } : null;
  },
  tooMany: ({ row, day, beside }) => {
    const most = row.technician.maxVisits;
    if (most === null) return null;
    const count =
      1 + beside(overlapping(row.visits, day)).filter(({ from }) => from >= day.from).length;
    return count > most ? { count, most, name: row.technician.name } : null;
  },
  travelImpossible: (one) => {
    const { row, span, beside } = one;
    const visits = { items: beside(row.visits.items), latest: [] };
    const before = lastBefore(visits, span.from);
    const after = firstAfter(visits, span.to);
    for (const [other, gap] of [
      [before, before && (span.from - before.to) / MINUTE],
      [after, after && (after.from - span.to) / MINUTE],
    ] as const) {
      const minutes = other && between(one, other.visit);
      if (typeof minutes === 'number' && gap !== undefined && minutes > gap)
        return { number: other?.visit.number ?? '', minutes, gap: Math.floor(gap) };
    }
    return null;
  },
  tooFar: ({ row: { technician }, planned: { work }, index }) => {
    const here = placeOf(work);
    const home = placeOf({ lat: technician.homeLat, lng: technician.homeLng });
    if (!here || !home) return null;
    const km = Math.round(straightKm(here, home));
    return km > index.board.farKm ? { km, most: index.board.farKm } : null;
  },
  buildingNeedsSenior: ({ row: { technician }, planned: { work } }) =>
    work.building?.needsSenior && technician.level !== 'senior'
      ? { building: work.building.name, name: technician.name }
      : null,
};

/** Asked of the time and the order, with or without a technician. */
const OF_TIME: Partial<Record<WarningCode, (one: Omit<Case, 'row'>) => Found>> = {
  holiday: ({ index, day }) => {
    const name = index.holidays.get(day.day);
    return name === undefined ? null : { name };
  },
  buildingClosed: ({ planned: { work }, span, day, index }) => {
    const { building } = work;
    if (!building || (!building.opens && !building.closes)) return null;
    const at = (time: string): number =>
      instantAt(`${day.day}T${time}`, index.board.timeZone).getTime();
    const isEarly = building.opens !== null && span.from < at(building.opens);
    const isLate = building.closes !== null && span.to > at(building.closes);
    if (!isEarly && !isLate) return null;
    return {
      building: building.name,
      hours: `${building.opens ?? '00:00'}–${building.closes ?? '24:00'}`,
    };
  },
  outsideWindow: ({ planned: { windowStart, windowEnd }, span, index }) => {
    const from = windowStart ? Date.parse(windowStart) : -Infinity;
    const to = windowEnd ? Date.parse(windowEnd) : Infinity;
    if (span.from >= from && span.from <= to) return null;
    const { timeZone } = index.board;
    return {
      from: windowStart ? moment(from, timeZone) : '…',
      to: windowEnd ? moment(to, timeZone) : '…',
    };
  },
  notAsAsked: ({ planned: { work }, span, index }) => {
    if (!work.requestedAt) return null;
    const asked = Date.parse(work.requestedAt);
    return Math.abs(span.from - asked) > ASKED_MINUTES * MINUTE
      ? { asked: moment(asked, index.board.timeZone) }
      : null;
  },
  pastDue: ({ planned: { work }, span, index }) => {
    if (!work.dueAt) return null;
    const due = Date.parse(work.dueAt);
    return span.to > due ? { due: moment(due, index.board.timeZone) } : null;
  },
  inThePast: ({ span, now, index }) =>
    span.from < now ? { at: moment(span.from, index.board.timeZone) } : null,
};

const found = <C>(rules: Partial<Record<WarningCode, (one: C) => Found>>, one: C): Warning[] =>
  Object.entries(rules).flatMap(([code, rule]) => {
    const params = rule(one);
    return params ? [{ code: code as WarningCode, params }] : [];
  });

/**
 * What speaks against a visit at that time by that technician: pure, for one candidate a few
 * microseconds. The order's own visits on the board do not count against it. Times in the parameters
 * are local to the company.
 */
export const warningsOf = (index: BoardIndex, planned: PlannedVisit, now: number): Warning[] => {
  const span = spanOf(planned);
  const one = {
    index,
    planned,
    span,
    day: dayOf(index, span.from),
    beside: (spans: readonly VisitSpan[]) =>
      spans.filter(({ visit }) => visit.order !== planned.order),
    now,
  };
  const row = planned.technician === null ? undefined : index.rows.get(planned.technician);
  return [...(row ? found(OF_ROW, { ...one, row }) : []), ...found(OF_TIME, one)];
};
