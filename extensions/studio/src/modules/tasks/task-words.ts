import { STATE_LOOK } from '../../../../domain/lifecycle/state-look.ts';
import type { StateCategory } from '../../../../domain/lifecycle/types.ts';
import { language } from '../../language/words.ts';
import type { RecordState } from '../../record/types.ts';
import type { Translations } from './types.ts';

/** The name of a row in the reader's language. */
export const nameIn = (row: { name: string; translations?: Translations } | undefined): string =>
  row?.translations?.[language()] ?? row?.name ?? '';

/** A state as a chip: its name with the look of its category. */
export const chipOf = (name: string, category: string): RecordState => {
  const look = STATE_LOOK[category as StateCategory];
  return { label: name, icon: look.icon, color: look.color };
};

const MINUTES = { day: 1440, hour: 60, minute: 1 } as const;
export type Unit = keyof typeof MINUTES;

/** -90 minutes as 90 minutes before; a whole number of the largest unit that fits. */
export const spanOf = (minutes: number): { count: number; unit: Unit; isBefore: boolean } => {
  const size = Math.abs(minutes);
  const unit: Unit =
    size !== 0 && size % MINUTES.day === 0
      ? 'day'
      : size !== 0 && size % MINUTES.hour === 0
        ? 'hour'
        : 'minute';
  return { count: size / MINUTES[unit], unit, isBefore: minutes < 0 };
};
export const minutesOf = (count: number, unit: Unit, isBefore: boolean): number =>
  Math.round(count * MINUTES[unit]) * (isBefore ? -1 : 1);
