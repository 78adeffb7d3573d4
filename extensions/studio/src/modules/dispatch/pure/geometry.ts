import type { BoardVisit, Frame, Span } from '../types.ts';
import { dayOf, type DaySpan, daySpans, onDay } from './days.ts';
import { lanesOf } from '../../../../../domain/dispatch/lanes.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
export const SNAP_MINUTES = 15;
export const FINE_SNAP_MINUTES = 5;
/** Pixels. */
export const LANE = 40;
export const WEEK_CARD = 26;
const ROW_PADDING = 4;
/** So many cards of a day show in a week; the rest is counted. */
export const WEEK_MOST = 4;
const LEAST_WIDTH = 22;

/** By their start, then their end. */
const byStart = (a: BoardVisit, b: BoardVisit): number =>
  a.startsAt < b.startsAt || (a.startsAt === b.startsAt && a.endsAt < b.endsAt) ? -1 : 1;

/** Where a card stands in its row, pixels from the row's corner. */
export type Box = { left: number; top: number; width: number; height: number };
export type Placed = { visit: BoardVisit; box: Box };
export type Overflow = { day: string; count: number; box: Box };
export type PlacedRow = {
  height: number;
  cards: Placed[];
  more: Overflow[];
  /** By day of the frame. */
  counts: number[];
};

/** How time becomes width and back, for one day along its hours or for a week by its days. */
export type Geometry = {
  span: Span;
  zone: string;
  days: DaySpan[];
  width: number;
  /** Pixels of an hour; of a day in a week. */
  unit: number;
  x: (at: number) => number;
  at: (x: number) => number;
};

export const geometryOf = (frame: Frame, span: Span, unit: number): Geometry => {
  const days = daySpans(frame.from, frame.days, frame.timeZone);
  const start = days[0]?.start ?? 0;
  const end = days.at(-1)?.end ?? 0;
  if (span === 'week') {
    const columnOf = (at: number): number => {
      const found = days.findIndex((day) => at < day.end);
      return found === -1 ? days.length - 1 : found;
    };
    return {
      ...{ span, zone: frame.timeZone, days, unit, width: unit * days.length },
      x: (at) => columnOf(at) * unit,
      at: (x) => {
        const column = Math.min(days.length - 1, Math.max(0, Math.floor(x / unit)));
        return days[column]?.start ?? start;
      },
    };
  }
  return {
    ...{ span, zone: frame.timeZone, days, unit, width: ((end - start) / HOUR_MS) * unit },
    x: (at) => ((at - start) / HOUR_MS) * unit,
    at: (x) => start + (x / unit) * HOUR_MS,
  };
};

export const snapped = (at: number, minutes: number): number =>
  Math.round(at / (minutes * MINUTE_MS)) * minutes * MINUTE_MS;

/** Visits of one row, sorted as `visitsByTechnician` does. */
export const placeRow = (visits: readonly BoardVisit[], geometry: Geometry): PlacedRow =>
  geometry.span === 'week' ? placeWeek(visits, geometry) : placeDay(visits, geometry);

const placeDay = (visits: readonly BoardVisit[], geometry: Geometry): PlacedRow => {
  const lanes = lanesOf(
    visits.map(({ startsAt, endsAt }) => ({ from: Date.parse(startsAt), to: Date.parse(endsAt) })),
  );
  const count = Math.max(1, ...lanes.map(({ lane }) => lane + 1));
  const cards = visits.map((visit, index) => {
    const left = geometry.x(Date.parse(visit.startsAt));
    const width = geometry.x(Date.parse(visit.endsAt)) - left;
    return {
      visit,
      box: {
        left,
        top: ROW_PADDING + (lanes[index]?.lane ?? 0) * LANE,
        width: Math.max(LEAST_WIDTH, width - 2),
        height: LANE - 4,
      },
    };
  });
  return { height: count * LANE + 2 * ROW_PADDING, cards, more: [], counts: [visits.length] };
};

const placeWeek = (visits: readonly BoardVisit[], geometry: Geometry): PlacedRow => {
  const { days, unit } = geometry;
  const byDay = new Map<string, BoardVisit[]>(days.map(({ day }) => [day, []]));
  for (const visit of visits) {
    const at = Date.parse(visit.startsAt);
    const found = days.find(({ start, end }) => at >= start && at < end);
    if (found) byDay.get(found.day)?.push(visit);
  }
  const counts = days.map(({ day }) => byDay.get(day)?.length ?? 0);
  const boxAt = (column: number, line: number): Box => ({
    left: column * unit + 4,
    top: ROW_PADDING + 18 + line * WEEK_CARD,
    width: unit - 8,
    height: WEEK_CARD - 3,
  });
  const cards: Placed[] = [];
  const more: Overflow[] = [];
  days.forEach(({ day }, column) => {
    const ofDay = byDay.get(day) ?? [];
    const shown = ofDay.length > WEEK_MOST ? WEEK_MOST - 1 : ofDay.length;
    ofDay.slice(0, shown).forEach((visit, line) => {
      cards.push({ visit, box: boxAt(column, line) });
    });
    if (ofDay.length > shown)
      more.push({ day, count: ofDay.length - shown, box: boxAt(column, shown) });
  });
  const lines = Math.min(WEEK_MOST, Math.max(1, ...counts));
  return { height: 18 + lines * WEEK_CARD + 2 * ROW_PADDING, cards, more, counts };
};

const isSame = (a: readonly BoardVisit[], b: readonly BoardVisit[] | undefined): boolean =>
  a.length === b?.length && a.every((visit, index) => visit === b[index]);

/**
 * By technician, sorted; the draft of a visit that goes back to the pool stays where it was. Rows
 * that are as `before` are the same lists, so that nothing of them is drawn again.
 */
export const visitsByTechnician = (
  visits: Iterable<BoardVisit>,
  before: ReadonlyMap<string, BoardVisit[]> = new Map(),
): ReadonlyMap<string, BoardVisit[]> => {
  const rows = new Map<string, BoardVisit[]>();
  for (const visit of visits) {
    const technician = visit.technician ?? visit.replaces?.technician;
    if (!technician) continue;
    const row = rows.get(technician);
    if (row) row.push(visit);
    else rows.set(technician, [visit]);
  }
  for (const [technician, row] of rows) {
    row.sort(byStart);
    const old = before.get(technician);
    if (old && isSame(row, old)) rows.set(technician, old);
  }
  return rows;
};

/** Where a drop at `x` puts the start: in a week the day changes and the clock time stays. */
export const startAt = (
  geometry: Geometry,
  x: number,
  { was, snap }: { was: number; snap: number },
): number =>
  geometry.span === 'week'
    ? onDay(was, dayOf(geometry.at(x), geometry.zone), geometry.zone)
    : snapped(geometry.at(x), snap);
