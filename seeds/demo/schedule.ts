import type { Random } from '../lib/random.ts';
import { dayFrom, isSunday } from './clock.ts';
import { slotStart } from './path.ts';

export type Visit = { start: Date; technician: number; dayOffset: number };

type Plan = {
  now: Date;
  technicians: number;
  count: number;
  /** First and last day, counted from today. */
  from: number;
  to: number;
  /**
   * Visits on each of the next four days, so that every technician has some. Today has all of them; on
   * the others some are free at the end of the day.
   */
  near: number;
};

const SLOTS_A_DAY = 4;

/**
 * Spreads visits over the working days; no technician has two at once. Days near today are full,
 * the rest share what is left.
 */
export const spreadVisits = (
  { now, technicians, count, from, to, near }: Plan,
  random: Random,
): Visit[] => {
  const days = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
    (offset) => offset === 0 || !isSunday(dayFrom(now, offset)),
  );
  const isNear = (offset: number): boolean => offset >= 0 && offset <= 3;
  const nearDays = days.filter(isNear);
  const farDays = days.filter((offset) => !isNear(offset));
  const nearOn = (offset: number): number =>
    offset === 0 ? near : near - Math.floor(technicians / 3);
  const far = Math.max(0, count - nearDays.reduce((sum, offset) => sum + nearOn(offset), 0));
  const limit = technicians * SLOTS_A_DAY;

  const onDay = (offset: number, wanted: number): Visit[] => {
    const turn = random.between(0, technicians - 1);
    return Array.from({ length: Math.min(wanted, limit) }, (_, index) => ({
      start: slotStart(now, offset, Math.floor(index / technicians)),
      technician: (index + turn) % technicians,
      dayOffset: offset,
    }));
  };
  const share = (index: number): number =>
    Math.floor(((index + 1) * far) / farDays.length) - Math.floor((index * far) / farDays.length);
  return [
    ...farDays.flatMap((offset, index) => onDay(offset, share(index))),
    ...nearDays.flatMap((offset) => onDay(offset, nearOn(offset))),
  ].sort((a, b) => a.start.getTime() - b.start.getTime());
};
