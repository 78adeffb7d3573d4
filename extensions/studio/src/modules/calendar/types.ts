import type { Answer } from '../../../../../packages/client/src/index.ts';

export const KINDS = ['visit', 'meeting', 'leave', 'absence', 'deadline'] as const;
export type Calendar = Answer<'get', '/calendar'>;
export type Entry = Calendar['entries'][number];
export type Kind = Entry['kind'];
export type Person = Calendar['people'][number];
export type View = 'day' | 'week' | 'month';
/** A column of the time grid: a day, or a person on a day. */
export type Column = {
  key: string;
  day: string;
  person: string | null;
  title: string;
  subtitle: string | null;
  isFree: boolean;
  isToday: boolean;
  entries: Entry[];
};
/** Where something was dropped. */
export type Move = { entry: Entry; startsAt: Date; endsAt: Date; person: string | null };
