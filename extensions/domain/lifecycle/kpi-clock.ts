import type { StateCategory } from './types.ts';

/** An entry into a state. `pauses` is true when the clock stands still while the order is there. */
export type ClockEvent = { at: string; to: string; pauses: boolean };

export type ClockRule = {
  from_state: string;
  to_state: string;
  target_minutes: number;
  /** Share of the target from which the result is "late". */
  warn_percent: number;
};

export type ClockResult = 'on_time' | 'late' | 'exceeded';

/** Minutes are exact, not rounded. `dueAt` moves by every pause. */
export type ClockReading = {
  startedAt: string;
  stoppedAt: string | null;
  dueAt: string;
  elapsedMinutes: number;
  pausedMinutes: number;
  isPaused: boolean;
  result: ClockResult;
};

/**
 * Time in a state of one of the profile's categories is not counted (blocked ones when it names
 * none), unless the blocker's own reason says that the clock runs on.
 */
export const pausesClock = (input: {
  category: StateCategory;
  blocker: { pausesClock: boolean } | null;
  pauseCategories: readonly string[] | null;
}): boolean =>
  (input.pauseCategories ?? ['blocked']).includes(input.category) &&
  input.blocker?.pausesClock !== false;

const MINUTE = 60_000;
const iso = (time: number): string => new Date(time).toISOString();

const resultOf = (elapsed: number, rule: ClockRule): ClockResult => {
  if (elapsed > rule.target_minutes) return 'exceeded';
  return elapsed > (rule.target_minutes * rule.warn_percent) / 100 ? 'late' : 'on_time';
};

/**
 * Reads a clock from the order's history: from the last entry into `from_state` to the first
 * entry into `to_state` after it. Null while it has not started.
 */
export const readClock = (
  events: readonly ClockEvent[],
  rule: ClockRule,
  now: string,
): ClockReading | null => {
  const entries = events
    .map((event) => ({ ...event, time: Date.parse(event.at) }))
    .sort((a, b) => a.time - b.time);
  const start = entries.findLastIndex((entry) => entry.to === rule.from_state);
  const first = entries[start];
  if (!first) return null;
  const stop = entries.findIndex((entry, index) => index > start && entry.to === rule.to_state);
  const stopTime = entries[stop]?.time;
  const end = stopTime ?? Math.max(Date.parse(now), first.time);
  const within = entries.slice(start, stop === -1 ? undefined : stop);
  const paused = within.reduce((sum, entry, index) => {
    if (!entry.pauses) return sum;
    const until = Math.min(within[index + 1]?.time ?? end, end);
    return sum + Math.max(0, until - Math.min(entry.time, end));
  }, 0);
  const elapsedMinutes = (end - first.time - paused) / MINUTE;
  return {
    startedAt: iso(first.time),
    stoppedAt: stopTime === undefined ? null : iso(stopTime),
    dueAt: iso(first.time + rule.target_minutes * MINUTE + paused),
    elapsedMinutes,
    pausedMinutes: paused / MINUTE,
    isPaused: stopTime === undefined && within.at(-1)?.pauses === true,
    result: resultOf(elapsedMinutes, rule),
  };
};
