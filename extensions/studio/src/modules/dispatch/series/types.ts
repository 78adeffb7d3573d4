import type { Answer } from '../../../../../../packages/client/src/index.ts';

export type Technician = { id: string; name: string; code: string };
export type Series = Answer<'get', '/dispatch/series'>['series'][number];
export type Coming = Series['coming'][number];
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
