import type { OnHoliday } from '../../../../../domain/dispatch/series/working-day.ts';

export type Technician = { id: string; name: string; code: string };
export type Coming = {
  occursOn: string;
  order: string | null;
  number: string | null;
  stateName: string | null;
  startsAt: string | null;
};
export type Series = {
  id: string;
  name: string;
  /** The order that is repeated. */
  order: string;
  number: string;
  customer: string | null;
  place: string | null;
  technician: string | null;
  technicianName: string | null;
  rule: string;
  startsOn: string;
  starts: string;
  minutes: number;
  onHoliday: OnHoliday;
  weeksAhead: number;
  plannedUntil: string | null;
  isActive: boolean;
  version: number;
  coming: Coming[];
};
/** What the form begins with: a series, or an order that is to be repeated. */
export type SeriesStart = Pick<
  Series,
  | 'order'
  | 'number'
  | 'name'
  | 'technician'
  | 'rule'
  | 'startsOn'
  | 'starts'
  | 'minutes'
  | 'onHoliday'
  | 'weeksAhead'
> &
  Partial<Pick<Series, 'id' | 'version'>>;
