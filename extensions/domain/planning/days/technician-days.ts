import type { PlanVehicle } from '../problem.ts';
import type { DayTechnician, Span } from './days.ts';

/** One person's working day in one piece, with the longest gap in it as break. */
export type TechnicianDay = Span & {
  technician: DayTechnician;
  day: string;
  rest: Span | null;
};

/** A break may begin so much earlier or later than it stands in the hours. */
const REST_SLACK_MS = 30 * 60_000;
const MINUTE_MS = 60_000;

/** The longest piece of a span that no absence covers. */
const withoutAbsences = (span: Span, absences: readonly Span[]): Span | null => {
  let pieces = [span];
  for (const { from, to } of absences)
    pieces = pieces.flatMap((piece) =>
      to <= piece.from || from >= piece.to
        ? [piece]
        : [
            { from: piece.from, to: from },
            { from: to, to: piece.to },
          ].filter((rest) => rest.to > rest.from),
    );
  return pieces.reduce<Span | null>(
    (best, piece) => (best && best.to - best.from >= piece.to - piece.from ? best : piece),
    null,
  );
};

const longestGap = (pieces: readonly Span[], { from, to }: Span): Span | null => {
  let longest: Span | null = null;
  pieces.forEach((piece, at) => {
    const next = pieces[at + 1];
    if (!next || next.from <= piece.to || piece.to <= from || next.from >= to) return;
    const gap = { from: piece.to, to: next.from };
    if (!longest || gap.to - gap.from > longest.to - longest.from) longest = gap;
  });
  return longest;
};

/** The working days of all technicians, without their absences and what is over by `earliest`. */
export const technicianDays = (
  technicians: readonly DayTechnician[],
  earliest: number,
): TechnicianDay[] =>
  technicians.flatMap((technician) =>
    [...Map.groupBy(technician.shifts, ({ day }) => day)].flatMap(([day, shifts]) => {
      const pieces = shifts.toSorted((a, b) => a.from - b.from);
      const whole = {
        from: Math.max(earliest, pieces[0]?.from ?? 0),
        to: Math.max(...pieces.map(({ to }) => to)),
      };
      const there = whole.to > whole.from ? withoutAbsences(whole, technician.absences) : null;
      return there ? [{ ...there, technician, day, rest: longestGap(pieces, there) }] : [];
    }),
  );

/** The day as the search knows it; `second` makes seconds from its zero of an instant. */
export const vehicleOf = (
  { technician, day, from, to, rest }: TechnicianDay,
  home: number,
  second: (at: number) => number,
): PlanVehicle => ({
  id: `${technician.id} ${day}`,
  start: home,
  end: home,
  shift: { from: second(from), to: second(to) },
  ...(technician.maxVisits === null ? {} : { maxVisits: technician.maxVisits }),
  ...(rest && {
    break: {
      from: second(rest.from - REST_SLACK_MS),
      to: second(rest.from + REST_SLACK_MS),
      duration: Math.round((rest.to - rest.from) / MINUTE_MS) * 60,
    },
  }),
});
