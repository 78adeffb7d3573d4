import type { RecordState } from '../../record/types.ts';
import type { Answer } from '../../../../../packages/client/src/index.ts';

type Building = Answer<'get', `/buildings/${string}/page`>;

/** What the pages of records answer with, whatever the record is. */
export type RecordData = Pick<Building, 'values' | 'company' | 'orders' | 'history'>;
export type OrdersOfRecord = Building['orders'];
export type OrderRow = OrdersOfRecord['shown'][number];
export type VisitRow = Building['visits'][number];
export type HistoryEntry = Building['history'][number];
export type StateWords = Pick<NonNullable<OrderRow['state']>, 'name' | 'color' | 'icon'>;

export const chipOf = (state: StateWords | null): RecordState | null =>
  state && { label: state.name, icon: state.icon, color: state.color };
