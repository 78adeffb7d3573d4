import { dayRange } from '../kernel/time.ts';
import type { Board, BoardTechnician, BoardVisit } from './board.ts';
import { type Interval, type IntervalIndex, indexIntervals } from './intervals.ts';

export type VisitSpan = Interval & { visit: BoardVisit };
export type DaySpan = Interval & { day: string };

/** One technician's row of the board. */
export type BoardRow = {
  technician: BoardTechnician;
  visits: IntervalIndex<VisitSpan>;
  absences: IntervalIndex<Interval & { kind: string }>;
  shifts: IntervalIndex<Interval & { day: string }>;
};

/** The board as rules ask it: built once, a row again when its visits change. */
export type BoardIndex = {
  board: Omit<Board, 'visits' | 'technicians'>;
  rows: Map<string, BoardRow>;
  days: readonly DaySpan[];
  holidays: ReadonlyMap<string, string>;
};

export const spanOf = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }): Interval => ({
  from: Date.parse(startsAt),
  to: Date.parse(endsAt),
});

export const rowOf = (technician: BoardTechnician, visits: readonly BoardVisit[]): BoardRow => ({
  technician,
  visits: indexIntervals(visits.map((visit) => ({ ...spanOf(visit), visit }))),
  absences: indexIntervals(technician.absences.map((one) => ({ ...spanOf(one), kind: one.kind }))),
  shifts: indexIntervals(technician.shifts.map((one) => ({ ...spanOf(one), day: one.day }))),
});

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const daysOf = ({ from, days, timeZone }: Pick<Board, 'from' | 'days' | 'timeZone'>): DaySpan[] => {
  const spans: DaySpan[] = [];
  for (let day = from; spans.length < days; day = nextDay(day)) {
    const range = dayRange(day, timeZone);
    spans.push({ day, from: range.from.getTime(), to: range.to.getTime() });
  }
  return spans;
};

export const indexBoard = ({ visits, technicians, ...board }: Board): BoardIndex => {
  const byTechnician = Map.groupBy(visits, (visit) => visit.technician);
  return {
    board,
    rows: new Map(technicians.map((one) => [one.id, rowOf(one, byTechnician.get(one.id) ?? [])])),
    days: daysOf(board),
    holidays: new Map(board.holidays.map(({ day, name }) => [day, name])),
  };
};
