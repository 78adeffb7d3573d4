import { addDays, mondayOf } from '../../dispatch/pure/days.ts';
import type { View } from '../types.ts';

export type Frame = { from: string; until: string };

const firstOfMonth = (day: string): string => `${day.slice(0, 8)}01`;

const monthAfter = (day: string, months: number): string => {
  const date = new Date(`${firstOfMonth(day)}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
};

/** The days that a view shows: a month with the weeks that it begins and ends in. */
export const frameOf = (view: View, day: string): Frame => {
  if (view === 'day') return { from: day, until: day };
  if (view === 'week') {
    const from = mondayOf(day);
    return { from, until: addDays(from, 6) };
  }
  const from = mondayOf(firstOfMonth(day));
  const last = addDays(monthAfter(day, 1), -1);
  return { from, until: addDays(mondayOf(last), 6) };
};

export const daysOf = ({ from, until }: Frame): string[] => {
  const days: string[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day);
  return days;
};

/** The same view, so many steps on. */
export const stepped = (view: View, day: string, step: number): string => {
  if (view === 'day') return addDays(day, step);
  return view === 'week' ? addDays(day, step * 7) : monthAfter(day, step);
};
