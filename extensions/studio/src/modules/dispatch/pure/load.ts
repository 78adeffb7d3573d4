import type { BoardTechnician, BoardVisit } from '../types.ts';
import type { DaySpan } from './days.ts';

const MINUTE_MS = 60_000;
export type Stretch = { from: number; to: number };
export type Load = { planned: number; available: number };

/** What is left of `whole` without the parts of `taken`. */
export const without = (whole: Stretch, taken: readonly Stretch[]): Stretch[] =>
  [...taken]
    .sort((a, b) => a.from - b.from)
    .reduce<Stretch[]>(
      (left, { from, to }) =>
        left.flatMap((one) =>
          to <= one.from || from >= one.to
            ? [one]
            : [
                ...(from > one.from ? [{ from: one.from, to: from }] : []),
                ...(to < one.to ? [{ from: to, to: one.to }] : []),
              ],
        ),
      [whole],
    );

const spanOf = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }): Stretch => ({
  from: Date.parse(startsAt),
  to: Date.parse(endsAt),
});

/** Of the day, when the technician does not work. */
export const offTime = (technician: BoardTechnician, { start, end }: DaySpan): Stretch[] =>
  without({ from: start, to: end }, technician.shifts.map(spanOf));

const minutes = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { from, to }) => sum + (to - from) / MINUTE_MS, 0);

/** Planned and available minutes over the days shown; leave is not available. */
export const loadOf = (technician: BoardTechnician, visits: readonly BoardVisit[]): Load => {
  const absent = technician.absences.map(spanOf);
  return {
    planned: Math.round(minutes(visits.filter(({ technician: who }) => who !== null).map(spanOf))),
    available: Math.round(
      minutes(technician.shifts.flatMap((shift) => without(spanOf(shift), absent))),
    ),
  };
};
