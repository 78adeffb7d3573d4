/**
 * When a step happened, as far as a device may say. A phone without signal brings yesterday's work
 * today, and that is right; a clock that stands in another year must not move the order's clocks.
 */
export type TimeWindow = {
  now: Date;
  /** When the order came into being; nothing of it happened before. */
  createdAt: Date | string | null;
  /** When the order entered the state it leaves; absent for what may happen in any state. */
  enteredAt?: Date | string | null;
  /** How far the server's clock was ahead of the device's when it sent, milliseconds. */
  skewMs?: number | undefined;
};
export type JudgedTime = {
  /** The time that counts. */
  at: Date;
  /** What the device said, when it is not believed: the time that counts is then the server's, or set right. */
  doubted: string | null;
  /** How far the device's clock is behind, where it is too much; negative when it is ahead. */
  skewMinutes?: number;
};

/** Clocks of phones and servers differ by a little, and entries are made a moment afterwards. */
export const TOLERANCE_MINUTES = 15;

const millisecondsOf = (instant: Date | string | null | undefined): number | null => {
  if (instant === null || instant === undefined) return null;
  const time = new Date(instant).getTime();
  return Number.isNaN(time) ? null : time;
};

const wordsOf = (instant: Date | string): string => {
  if (typeof instant === 'string') return instant.slice(0, 40);
  return Number.isNaN(instant.getTime()) ? 'no time' : instant.toISOString();
};

export const judgeDeviceTime = (
  given: Date | string | null | undefined,
  { now, createdAt, enteredAt, skewMs = 0 }: TimeWindow,
): JudgedTime => {
  if (given === null || given === undefined) return { at: now, doubted: null };
  const time = millisecondsOf(given);
  const tolerance = TOLERANCE_MINUTES * 60_000;
  const earliest = Math.max(millisecondsOf(createdAt) ?? 0, millisecondsOf(enteredAt) ?? 0);
  const isSkewed = Math.abs(skewMs) > tolerance;
  const told = isSkewed
    ? { doubted: wordsOf(given), skewMinutes: Math.round(skewMs / 60_000) }
    : { doubted: null };
  const meant = time === null ? null : time + (isSkewed ? skewMs : 0);
  const isPlausible =
    meant !== null && meant >= earliest - tolerance && meant <= now.getTime() + tolerance;
  if (!isPlausible) return { ...told, at: now, doubted: wordsOf(given) };
  return { ...told, at: new Date(Math.min(meant, now.getTime())) };
};

/** What the event remembers of a time that was not believed. */
export const doubtIn = ({ doubted, skewMinutes }: JudgedTime): Record<string, unknown> =>
  doubted === null
    ? {}
    : {
        deviceTime: doubted,
        deviceTimeDoubted: true,
        ...(skewMinutes !== undefined && { clockSkewMinutes: skewMinutes }),
      };
