export const KINDS = ['visit', 'meeting', 'leave', 'absence', 'deadline'] as const;
export type Kind = (typeof KINDS)[number];
export type Entry = {
  id: string;
  kind: Kind;
  people: string[];
  title: string;
  place: string | null;
  startsAt: string;
  endsAt: string;
  isAllDay: boolean;
  state: string | null;
  order: string | null;
  version: number | null;
  canMove: boolean;
};
export type Person = {
  id: string;
  name: string;
  technician: string | null;
  team: string | null;
  teamName: string | null;
  color: string | null;
  isPerson: boolean;
};
export type Calendar = {
  company: string;
  timeZone: string;
  today: string;
  opens: string;
  closes: string;
  workingDays: number[];
  seesAll: boolean;
  mayDispatch: boolean;
  people: Person[];
  holidays: { day: string; name: string; regions: string[] }[];
  entries: Entry[];
};
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
