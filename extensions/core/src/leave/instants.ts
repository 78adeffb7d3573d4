import type { DispatchSettings } from '../../../domain/dispatch/index.ts';
import { dayRange, instantAt } from '../../../domain/kernel/time.ts';
import type { LeaveSpan } from '../../../domain/leave/index.ts';

const minutesOf = (clock: string): number =>
  Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const pad = (number: number): string => String(number).padStart(2, '0');

/** Where the morning ends: the middle of the company's working hours. */
export const middayOf = ({ opens, closes }: Pick<DispatchSettings, 'opens' | 'closes'>): string => {
  const middle = Math.round((minutesOf(opens) + minutesOf(closes)) / 2);
  return `${pad(Math.floor(middle / 60))}:${pad(middle % 60)}`;
};

/** From when to when somebody is away, on the company's clock. */
export const instantsOf = (
  { from, fromHalf, until, untilHalf }: LeaveSpan,
  { timeZone, settings }: { timeZone: string; settings: DispatchSettings },
): { startsAt: Date; endsAt: Date } => {
  const midday = middayOf(settings);
  return {
    startsAt:
      fromHalf === 'morning'
        ? dayRange(from, timeZone).from
        : instantAt(`${from}T${midday}`, timeZone),
    endsAt:
      untilHalf === 'afternoon'
        ? dayRange(until, timeZone).to
        : instantAt(`${until}T${midday}`, timeZone),
  };
};
