import { addDays, mondayOf } from '../dispatch/pure/days.ts';

export const PRESETS = ['week', 'month', 'lastMonth', 'quarter', 'year', 'own'] as const;
export type Preset = (typeof PRESETS)[number];

const firstOfMonth = (day: string, back = 0): string => {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 10);
};

/** From when to when, both days included; what has not come yet is not shown. */
export const stretchOf = (
  preset: Exclude<Preset, 'own'>,
  today: string,
): { from: string; until: string } => {
  switch (preset) {
    case 'week':
      return { from: mondayOf(today), until: today };
    case 'month':
      return { from: firstOfMonth(today), until: today };
    case 'lastMonth':
      return { from: firstOfMonth(today, 1), until: addDays(firstOfMonth(today), -1) };
    case 'quarter':
      return { from: addDays(today, -90), until: today };
    default:
      return { from: firstOfMonth(today, 11), until: today };
  }
};
