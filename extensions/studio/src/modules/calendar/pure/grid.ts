import { lanesOf } from '../../../../../domain/dispatch/lanes.ts';
import { instantOf } from '../../dispatch/pure/days.ts';
import type { Entry } from '../types.ts';

export const SNAP_MINUTES = 15;
const MINUTE_MS = 60_000;
const SHORTEST_MINUTES = 20;

export type Hours = { from: number; to: number };
export type Placed = { entry: Entry; top: number; height: number; left: number; width: number };

const hourOf = (clock: string): number => Number(clock.slice(0, 2));

/** Hours that the grid shows: those of the company, and of what lies outside of them. */
export const hoursOf = (
  { opens, closes }: { opens: string; closes: string },
  entries: readonly Entry[],
  { timeOf, dayOf }: { timeOf: (iso: string) => string; dayOf: (iso: string) => string },
): Hours => {
  let from = hourOf(opens);
  let to = hourOf(closes) + (closes.endsWith(':00') ? 0 : 1);
  for (const { startsAt, endsAt } of entries) {
    from = Math.min(from, hourOf(timeOf(startsAt)));
    const isOver = dayOf(endsAt) !== dayOf(startsAt);
    to = Math.max(to, isOver ? 24 : hourOf(timeOf(endsAt)) + 1);
  }
  return { from, to: Math.min(24, Math.max(to, from + 1)) };
};

/** Entries of one day in percent of the grid, beside each other where they share time. */
export const placeEntries = (
  entries: readonly Entry[],
  { day, hours, timeZone }: { day: string; hours: Hours; timeZone: string },
): Placed[] => {
  const start = instantOf(day, `${String(hours.from).padStart(2, '0')}:00`, timeZone);
  const whole = (hours.to - hours.from) * 60;
  const spans = entries.map(({ startsAt, endsAt }) => {
    const from = Math.max(0, (Date.parse(startsAt) - start) / MINUTE_MS);
    const to = Math.min(whole, (Date.parse(endsAt) - start) / MINUTE_MS);
    return { from, to: Math.max(to, from + SHORTEST_MINUTES) };
  });
  const lanes = lanesOf(spans);
  return entries.map((entry, index) => {
    const { from, to } = spans[index] as { from: number; to: number };
    const { lane, lanes: of } = lanes[index] as { lane: number; lanes: number };
    return {
      entry,
      top: (from / whole) * 100,
      height: ((to - from) / whole) * 100,
      left: (lane / of) * 100,
      width: 100 / of,
    };
  });
};

/** The moment at which something is dropped, on the quarter of an hour. */
export const droppedAt = (
  share: number,
  { day, hours, timeZone }: { day: string; hours: Hours; timeZone: string },
): Date => {
  const minutes = Math.round(((hours.to - hours.from) * 60 * share) / SNAP_MINUTES) * SNAP_MINUTES;
  const total = Math.max(0, Math.min(hours.to * 60 - SNAP_MINUTES, hours.from * 60 + minutes));
  const clock = `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
  return new Date(instantOf(day, clock, timeZone));
};
