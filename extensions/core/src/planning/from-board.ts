import type {
  Board,
  BoardTechnician,
  BoardVisit,
  BoardWork,
  PoolOrder,
} from '../../../domain/dispatch/index.ts';
import { addDays, dayRange, instantAt } from '../../../domain/kernel/time.ts';
import {
  type DayTechnician,
  type DayVisit,
  type Span,
  WORTH_HOURS,
} from '../../../domain/planning/index.ts';

const MINUTE_MS = 60_000;
/** An appointment that was asked for begins within an hour of it. */
const ASKED_MS = 60 * MINUTE_MS;

type Days = Pick<Board, 'from' | 'days' | 'timeZone'>;

const spanOf = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }): Span => ({
  from: Date.parse(startsAt),
  to: Date.parse(endsAt),
});

/** Holidays are nobody's working days. */
export const dayTechnician = (
  technician: BoardTechnician,
  holidays: ReadonlySet<string>,
  timeZone: string,
): DayTechnician => {
  const { id, level, skills, homeLat: lat, homeLng: lng, shifts, absences, maxVisits } = technician;
  return {
    id,
    isSenior: level === 'senior',
    skills: skills.map(({ skill, until }) => ({
      skill,
      until: until === null ? null : dayRange(until, timeZone).to.getTime(),
    })),
    home: lat === null || lng === null ? null : { lat, lng },
    shifts: shifts
      .filter(({ day }) => !holidays.has(day))
      .map((shift) => ({ day: shift.day, ...spanOf(shift) })),
    absences: absences.map(spanOf),
    maxVisits,
  };
};

/** When a building lets people work, on each of the days. */
const openings = (
  { building }: BoardWork,
  { from, days, timeZone }: Days,
  minutes: number,
): Span[] | null => {
  if (!building || (building.opens === null && building.closes === null)) return null;
  const { opens, closes } = building;
  return Array.from({ length: days }, (_, at) => addDays(from, at)).flatMap((day) => {
    const whole = dayRange(day, timeZone);
    const begins = opens ? instantAt(`${day}T${opens}`, timeZone) : whole.from;
    const ends = closes ? instantAt(`${day}T${closes}`, timeZone) : whole.to;
    const span = { from: begins.getTime(), to: ends.getTime() - minutes * MINUTE_MS };
    return span.to >= span.from ? [span] : [];
  });
};

/** What was promised, else the hour that was asked for when it is still to come. */
const promised = (
  { requestedAt }: BoardWork,
  window: { from: string | null; to: string | null },
  { from, days, timeZone }: Days,
): Span | null => {
  const first = dayRange(from, timeZone).from.getTime();
  const last = dayRange(addDays(from, days - 1), timeZone).to.getTime();
  if (window.from || window.to)
    return {
      from: window.from ? Date.parse(window.from) : first,
      to: window.to ? Date.parse(window.to) : last,
    };
  const asked = requestedAt === null ? NaN : Date.parse(requestedAt);
  return asked >= first && asked < last ? { from: asked, to: asked + ASKED_MS } : null;
};

/** The promise counts before the building: where both leave nothing, the promise stands. */
const windowsOf = (promise: Span | null, open: Span[] | null): Span[] => {
  if (!promise) return open ?? [];
  const both = (open ?? [promise])
    .map(({ from, to }) => ({
      from: Math.max(from, promise.from),
      to: Math.min(to, promise.to),
    }))
    .filter(({ from, to }) => to >= from);
  return both.length > 0 ? both : [promise];
};

const worthOf = (priority: string): number =>
  new Map<string, number>(Object.entries(WORTH_HOURS)).get(priority) ?? WORTH_HOURS.normal;

const common = (
  work: BoardWork & { order: string; number: string },
  days: Days,
  minutes: number,
  window: { from: string | null; to: string | null },
) => ({
  order: work.order,
  number: work.number,
  minutes,
  place: work.lat === null || work.lng === null ? null : { lat: work.lat, lng: work.lng },
  skills: work.skills,
  needsSenior: work.building?.needsSenior ?? false,
  windows: windowsOf(promised(work, window, days), openings(work, days, minutes)),
  worthHours: worthOf(work.priority),
});

/** A visit on the board: it may move when it is a plan that is meant and nobody pinned. */
export const dayVisit = (visit: BoardVisit, days: Days, isMeant: boolean): DayVisit => {
  const { technician, status, isPinned, windowStart, windowEnd } = visit;
  const { from: startsAt, to: endsAt } = spanOf(visit);
  const minutes = Math.round((endsAt - startsAt) / MINUTE_MS);
  return {
    ...common(visit, days, minutes, { from: windowStart, to: windowEnd }),
    now: technician ? { technician, startsAt, endsAt } : null,
    isFixed: status !== 'draft' || isPinned || !isMeant,
  };
};

/** An order that waits for its visit. */
export const waitingVisit = (order: PoolOrder, days: Days): DayVisit => ({
  ...common(order, days, order.minutes, { from: null, to: null }),
  now: null,
  isFixed: false,
});
